namespace BlogGen.Markdown.Maths.Vocabulary;

internal enum Font
{
    /// <summary>As mathematics is set: letters in italics, digits upright.</summary>
    Usual,
    Upright,
    Italic,
    Bold,
    BoldItalic,
    Script,
    BoldScript,
    Fraktur,
    BoldFraktur,
    DoubleStruck,
    Sans,
    SansBold,
    SansItalic,
    Monospace,
}
