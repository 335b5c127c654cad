using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Serving;

/// <summary>What a person may do to a site folder, in an order that a seed decides; most of it is typing.</summary>
internal sealed class RandomEdits
{
    private readonly TemporaryFolder _site;
    private readonly Random _random;
    private readonly Func<string[]>[] _edits;
    private int _count;

    public RandomEdits(TemporaryFolder site, int seed)
    {
        (_site, _random) = (site, new Random(seed));
        _edits =
        [
            Type,
            Type,
            Type,
            Type,
            () => Append("\n## Bagian {0}\n\nIsi.\n"),
            () => Append("\n[Tautan](2026-08-01-zat-cair.md#alat) dan [lain](#bagian-{0}).\n"),
            () => Append("\n[Hilang](tidak-ada-{0}.md)\n"),
            () => Append("\n![Peta](peta.png)\n"),
            () => Append("\n::: khusus-guru\n\nkunci.txt\n\n:::\n"),
            () => Change("Gelas", "Gelas ukur"),
            () => Change("\n[", "\nTautan: ["),
            () => Change("judul: ", "judul: Baru "),
            () => Change("tag: [", "tag: [baru, "),
            () => Change("---\njudul", "---\ndraf: ya\njudul"),
            () => Change("---\njudul", "---\ntanggal: 2026-09-03\njudul"),
            () => Write("content/posts/2026-09-0{0}-baru.md", "---\njudul: Ke-{0}\ntag: [ipa]\n---\n\nTeks {0}.\n"),
            Delete,
            Rename,
            () => Write("content/posts/peta-{0}.png", "gambar"),
            () => Write("bloggen.yml", "judul: Kelas {0}\nalamat: https://contoh.sch.id/\npermalink: /{0}/:slug/\n"),
            () => Write("theme/layouts/page.html", "<h1>{{{{ page.title }}}} {0}</h1>{{{{ page.content }}}}"),
            () => Write("theme/assets/style.css", "body{{margin:{0}px}}"),
            () => Write("data/agenda.csv", "tanggal,acara\n2026-12-0{0},Ujian\n"),
        ];
    }

    /// <summary>What was done, and the paths that a watcher would tell.</summary>
    public (string What, IReadOnlySet<string>? Paths) Next()
    {
        _count++;
        var edit = _random.Next(_edits.Length);
        var paths = _edits[edit]();
        return ($"edit {edit} of {string.Join(", ", paths)}", _random.Next(8) == 0 ? null : paths.ToHashSet());
    }

    private string[] Type() => Append("\nSatu kalimat lagi, yang ke-{0}.\n");

    private string[] Append(string text)
    {
        var path = AnyText();
        return Save(path, _site.Read(path) + Numbered(text));
    }

    private string[] Change(string old, string now)
    {
        var path = AnyText();
        return Save(path, _site.Read(path).Replace(old, now, StringComparison.Ordinal));
    }

    private string[] Write(string path, string text) => Save(Numbered(path), Numbered(text));

    private string[] Delete()
    {
        var path = AnyText();
        File.Delete(_site.Combine(path));
        return [path];
    }

    private string[] Rename()
    {
        var (old, now) = (AnyText(), Numbered("content/posts/2026-10-0{0}-lain.md"));
        File.Move(_site.Combine(old), _site.Combine(now), overwrite: true);
        return [old, now];
    }

    private string[] Save(string path, string text)
    {
        _site.With(path, text);
        return [path];
    }

    private string AnyText()
    {
        var texts = Directory.GetFiles(_site.Combine("content"), "*.md", SearchOption.AllDirectories);
        var text = texts.Order(StringComparer.Ordinal).ElementAt(_random.Next(texts.Length));
        return Path.GetRelativePath(_site.Path, text).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>In one digit, which fits into a date.</summary>
    private string Numbered(string text) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, text, (_count % 9) + 1);
}
