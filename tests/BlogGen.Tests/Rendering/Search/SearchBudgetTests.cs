using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BlogGen.Tests.Themes;

namespace BlogGen.Tests.Rendering.Search;

/// <summary>The weight of the index of a thousand long posts, made of the samples' sentences and of names that stand nowhere else.</summary>
public sealed partial class SearchBudgetTests
{
    private const int Posts = 1000;

    [Test]
    public void A_thousand_posts_load_no_more_than_the_budget()
    {
        var built = Thousand().Build(new BuildOptions { Now = TestSite.Now, Threads = 2 });

        var index = Weight(built, ["cari/search-index.js"]);
        TestContext.Out.WriteLine($"index {index}");
        Assert.That(index, Is.LessThanOrEqualTo(150 * 1024));
        foreach (var query in (string[])["pecahan", "mengajar massa jenis di kelas", "per", "guru murid sekolah buku"])
        {
            using var script = new SearchScript(built);
            Assert.That(script.Find(query, 10), Is.Not.Empty, query);
            var loaded = Weight(built, script.Loaded.Skip(2));
            TestContext.Out.WriteLine($"{query} {loaded} in {script.Loaded.Count - 2}");
            Assert.That(loaded, Is.LessThanOrEqualTo(100 * 1024), query);
        }
    }

    private static TestSite Thousand()
    {
        var sentences = Sentences();
        var random = new Lottery();
        var site = TestSite.From("-- bloggen.yml --\njudul: Seribu\n");
        for (var i = 0; i < Posts; i++)
        {
            var title = string.Join(' ', sentences[random.Next(sentences.Count)].Split(' ').Take(6))
                .Trim(',', ':', '"');
            var text = new StringBuilder($"---\njudul: \"{title} {random.Name()}\"\nlabel: [topik{random.Next(60)}]\n");
            text.Append($"tanggal: {2010 + i / 64}-{1 + i % 12:00}-{1 + i % 28:00}\n---\n");
            for (var words = 0; words < 840; )
            {
                var sentence = sentences[random.Next(sentences.Count)];
                words += sentence.Count(c => c == ' ') + 1;
                text.Append(
                        words % 200 < 12
                            ? $"\n\n## {random.Name()} {sentence[..Math.Min(30, sentence.Length)]}\n\n"
                            : " "
                    )
                    .Append(sentence);
            }
            site.Files.Write($"content/posts/p{i}.md", text.ToString());
        }
        return site;
    }

    private static List<string> Sentences() =>
        [
            .. Directory
                .EnumerateFiles(Checkout.Samples, "*.md", SearchOption.AllDirectories)
                .Where(path => !path.EndsWith(".en.md", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .SelectMany(path => Prose().Matches(File.ReadAllText(path)))
                .Select(match => match.Value.Trim()),
        ];

    private static long Weight(TestSite.Built built, IEnumerable<string> paths) =>
        paths.Distinct().Sum(path => PageReading.Gzipped(built.Outputs[path]));

    /// <summary>Sentences of plain prose.</summary>
    [GeneratedRegex(@"(?<=[.?!] |\n\n)[A-Z][a-z]+ [A-Za-z ,\-]{20,200}[.?!]")]
    private static partial Regex Prose();

    /// <summary>The same draw on every machine.</summary>
    private sealed class Lottery
    {
        private uint _state = 7;

        public int Next(int limit)
        {
            _state = _state * 1664525 + 1013904223;
            return (int)((_state >> 8) % (uint)limit);
        }

        public string Name()
        {
            var syllables = "ba ci du ka lo mi nur ra sa ti wan yo pra se to gu".Split(' ');
            var name = string.Concat(Enumerable.Range(0, 3 + Next(2)).Select(_ => syllables[Next(syllables.Length)]));
            return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name);
        }
    }
}
