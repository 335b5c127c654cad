using System.Text;
using System.Text.Json;
using Jint;

namespace BlogGen.Tests.Rendering.Search;

/// <summary>The theme's real script with a site's real index, run by a JavaScript engine; files of the index are loaded as asked.</summary>
internal sealed class SearchScript : IDisposable
{
    private readonly Engine _engine = new();
    private readonly IReadOnlyDictionary<string, byte[]> _outputs;
    private readonly string _folder;

    public SearchScript(TestSite.Built built, string folder = "cari/")
    {
        (_outputs, _folder) = (built.Outputs, folder);
        Execute("search.js");
        Execute(_folder + "search-index.js");
    }

    /// <summary>Paths of the files that were loaded, the index first.</summary>
    public List<string> Loaded { get; } = [];

    /// <summary>Addresses of what is found, best first.</summary>
    public IReadOnlyList<string> Find(string query, int most = int.MaxValue)
    {
        var text = JsonSerializer.Serialize(query);
        foreach (var name in Texts($"bloggenSearch.find({text}).missing"))
            Execute($"{_folder}search-{name}.js");
        return Texts($"bloggenSearch.find({text}).hits").Take(most).Select(UrlOf).ToList();
    }

    public IReadOnlyList<string> Words(string text) => Texts($"bloggenSearch.words({JsonSerializer.Serialize(text)})");

    public IReadOnlyList<string> Candidates(string word) =>
        Texts($"bloggenSearch.candidates({JsonSerializer.Serialize(word)})");

    public string? StemOf(string word)
    {
        var stem = _engine.Evaluate($"bloggenSearch.stem({JsonSerializer.Serialize(word)})");
        return stem.IsUndefined() ? null : stem.AsString();
    }

    public bool Marks(string query, string word) =>
        _engine
            .Evaluate(
                $"bloggenSearch.find({JsonSerializer.Serialize(query)}).isMarked({JsonSerializer.Serialize(word)})"
            )
            .AsBoolean();

    public void Dispose() => _engine.Dispose();

    private string UrlOf(string id)
    {
        if (_engine.Evaluate($"bloggenSearch.entry({id})").IsUndefined())
            Execute($"{_folder}search-entries-{int.Parse(id, null) / 16}.js");
        return _engine.Evaluate($"bloggenSearch.entry({id})[1]").AsString();
    }

    private IReadOnlyList<string> Texts(string expression) =>
        [
            .. JsonDocument
                .Parse(_engine.Evaluate($"JSON.stringify({expression})").AsString())
                .RootElement.EnumerateArray()
                .Select(item => item.ToString()),
        ];

    private void Execute(string path)
    {
        Loaded.Add(path);
        _engine.Execute(Encoding.UTF8.GetString(_outputs[path]));
    }
}
