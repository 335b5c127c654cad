using BlogGen.Content;
using CsCheck;

namespace BlogGen.Tests.Content;

public sealed class FrontMatterPropertyTests
{
    private static readonly Gen<string> HostileTitle = Gen.Char["abfxz AZ09 :#&*!|>'\"%@`{}[],?-“”‘’—·éß日ع\\/_~=."]
        .Array[1, 30]
        .Select(c => new string(c).Trim())
        .Where(t => t.Length > 0);

    [Test]
    public void A_title_in_double_quotes_comes_back_as_it_was() =>
        Check.Sample(
            HostileTitle,
            title =>
                Front
                    .OfLines(
                        $"judul: \"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
                    )
                    .Text("judul") == title,
            iter: 3_000
        );

    [Test]
    public void A_title_in_single_quotes_comes_back_as_it_was() =>
        Check.Sample(
            HostileTitle,
            title =>
                Front.OfLines($"judul: '{title.Replace("'", "''", StringComparison.Ordinal)}'").Text("judul") == title,
            iter: 3_000
        );

    [Test]
    public void A_title_that_opens_with_no_quote_comes_back_without_quotes_too() =>
        Check.Sample(
            HostileTitle.Where(t =>
                !QuotedText.Opens(t)
                && t is not "~"
                && !BlockText.IsHeader(t)
                && !t.StartsWith("!!", StringComparison.Ordinal)
                && !(t[0] == '{' && t[^1] == '}')
                && !t.StartsWith("[\"", StringComparison.Ordinal)
            ),
            title =>
                Front.OfLines($"judul: {title}", "tanggal: 2026-08-17") is { } front
                && front.Text("judul") == title
                && front.Meta.Has(Fields.Date),
            iter: 3_000
        );

    [Test]
    public void Tags_in_quotes_come_back_as_they_were() =>
        Check.Sample(
            HostileTitle.Array[1, 5],
            tags =>
                Front
                    .OfLines([
                        "label:",
                        .. tags.Select(t => $"  - '{t.Replace("'", "''", StringComparison.Ordinal)}'"),
                        "judul: A",
                    ])
                    .Meta.List(Fields.Tags)
                    .SequenceEqual(tags),
            iter: 2_000
        );

    [Test]
    public void Any_text_is_read_without_an_exception_and_no_body_is_lost() =>
        Check.Sample(
            Gen.Char["-+{}[]:#'\"|>&*!%@`,?. \t\nab—\u00A0："].Array[0, 80].Select(c => new string(c)),
            text =>
                Front.Of(text) is { } loose
                && text.EndsWith(loose.Result.Body, StringComparison.Ordinal)
                && Front
                    .Of($"---\njudul: A\n{text}\n---\nIsi\n")
                    .Result.Body.EndsWith("Isi\n", StringComparison.Ordinal),
            iter: 5_000
        );

    [Test]
    public void The_line_of_the_body_is_where_the_body_is() =>
        Check.Sample(
            Gen.Char["-:[]{} \nab—+."].Array[0, 60].Select(c => new string(c)),
            text =>
            {
                var result = Front.Of($"---\njudul: A\n{text}").Result;
                var whole = $"---\njudul: A\n{text}";
                return result.BodyLine == whole[..^result.Body.Length].Count(c => c == '\n') + 1
                    || result.Body.Length == 0;
            },
            iter: 3_000
        );
}
