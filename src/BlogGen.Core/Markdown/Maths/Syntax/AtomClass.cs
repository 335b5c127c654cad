namespace BlogGen.Markdown.Maths.Syntax;

/// <summary>What a thing is to its neighbours: it decides the space between them (The TeXbook, chapter 18).</summary>
internal enum AtomClass
{
    Ordinary,
    Operator,
    Binary,
    Relation,
    Opening,
    Closing,
    Punctuation,
    Inner,
}
