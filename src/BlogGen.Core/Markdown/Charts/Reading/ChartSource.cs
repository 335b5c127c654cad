namespace BlogGen.Markdown.Charts.Reading;

/// <summary>The lines of a chart, sorted by what they are for its kind.</summary>
/// <param name="Fence">Where the block begins: the place of what concerns it as a whole.</param>
internal sealed record ChartSource(ChartKind Kind, string Language, Fragment Fence)
{
    private readonly List<(ChartKey Key, Fragment Value)> _settings = [];

    public List<Pair> Rows { get; } = [];

    public List<(Fragment Name, Equation Equation)> Equations { get; } = [];

    public List<Cells> Table { get; } = [];

    /// <summary>A rule below the first line of the table says that it is the head, even where it holds numbers.</summary>
    public bool HasRule { get; set; }

    public ChartNumbers Numbers => new(Language, Text(ChartKey.Unit));

    public void Set(ChartKey key, Fragment value) => _settings.Add((key, value));

    public IEnumerable<Fragment> All(ChartKey key) => _settings.Where(s => s.Key == key).Select(s => s.Value);

    /// <summary>What was said last counts; empty where nothing was.</summary>
    public string Text(ChartKey key) => All(key).LastOrDefault(new Fragment("", 0, 0)).Text;

    public Fragment? Last(ChartKey key) => All(key).Select(f => (Fragment?)f).LastOrDefault();

    public ChartTexts Texts =>
        new()
        {
            Title = Text(ChartKey.Title),
            Note = Text(ChartKey.Note),
            Source = Text(ChartKey.Source),
            Description = Text(ChartKey.Description),
            Unit = Text(ChartKey.Unit),
            XAxis = Text(ChartKey.XAxis),
            YAxis = Text(ChartKey.YAxis),
        };
}
