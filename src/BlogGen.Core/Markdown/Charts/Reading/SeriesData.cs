namespace BlogGen.Markdown.Charts.Reading;

/// <param name="Corner">What the head of a table says above the labels.</param>
internal sealed record SeriesData(
    IReadOnlyList<Fragment> Labels,
    IReadOnlyList<SeriesColumn> Columns,
    string Corner = ""
);

/// <param name="At">Its name where it stands.</param>
internal sealed record SeriesColumn(Fragment At, IReadOnlyList<double?> Values);
