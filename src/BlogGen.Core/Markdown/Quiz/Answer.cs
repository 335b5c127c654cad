using System.Collections.Immutable;

namespace BlogGen.Markdown.Quiz;

/// <summary>What a question accepts; one form for each way of answering.</summary>
public abstract record Answer;

/// <param name="IsMultiple">Boxes to tick, not one to choose.</param>
public sealed record Choices(ImmutableArray<Option> Options, bool IsMultiple) : Answer;

/// <param name="Feedback">Shown to whoever chose it.</param>
public sealed record Option(RichText Text, bool IsKey, RichText? Feedback);

public sealed record TrueFalse(bool IsTrue, RichText? WhenWrong, RichText? WhenRight) : Answer;

/// <param name="Names">Plain text, in the order of their columns.</param>
public sealed record Categories(ImmutableArray<string> Names, ImmutableArray<Statement> Statements) : Answer;

/// <param name="Category">Index in <see cref="Categories.Names"/>; -1 where the author gave none.</param>
public sealed record Statement(RichText Text, int Category, RichText? Feedback);

public sealed record Blanks(ImmutableArray<Blank> Items) : Answer;

/// <summary>A gap in the text, to be filled with one of the words or one of the numbers.</summary>
/// <param name="Accepted">As written, the best first.</param>
/// <param name="Numbers">Empty where words are asked for.</param>
/// <param name="Unit">Shown after a number; may be empty.</param>
public sealed record Blank(ImmutableArray<string> Accepted, ImmutableArray<Quantity> Numbers, string Unit)
{
    public bool IsNumeric => !Numbers.IsEmpty;
}

public readonly record struct Quantity(decimal Value, decimal Tolerance);

public sealed record Pairs(ImmutableArray<Pair> Items) : Answer;

/// <param name="Left">Null for a right side that belongs to nothing.</param>
public sealed record Pair(RichText? Left, RichText Right);

/// <param name="Steps">In the right order.</param>
public sealed record Sequence(ImmutableArray<RichText> Steps) : Answer;

/// <param name="Lines">To write on, on paper.</param>
public sealed record Essay(int Lines) : Answer;
