namespace BlogGen.Markdown.Charts.Reading;

/// <summary>One line of the source. Which names are keys depends on the kind of chart, so that is decided later.</summary>
internal abstract record Statement(Fragment Line);

/// <summary><c>Januari: 4</c></summary>
internal sealed record Pair(Fragment Line, Fragment Name, Fragment Value) : Statement(Line);

/// <summary><c>y = x^2 - 2x</c>, also behind a name.</summary>
/// <param name="Variable">In lower case.</param>
internal sealed record Equation(Fragment Line, Fragment Left, Fragment Right, char Variable) : Statement(Line);

/// <summary><c>| Januari | 4 |</c> or <c>Januari; 4</c></summary>
internal sealed record Cells(Fragment Line, IReadOnlyList<Fragment> Values) : Statement(Line);

/// <summary><c>|---|---|</c>: the line above it is the head of a table.</summary>
internal sealed record Rule(Fragment Line) : Statement(Line);

internal sealed record Unread(Fragment Line) : Statement(Line);
