using System.Text.Json;
using BlogGen.Cli.Reporting;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Tests.Cli;

public sealed class JsonReporterTests
{
    [Test]
    public void A_report_has_the_shape_of_the_contract()
    {
        var json = Seen(Reports.Of(Reports.NoAddress, Reports.UnknownKey));

        Assert.That(
            json.EnumerateObject().Select(p => p.Name),
            Is.EqualTo(
                new[]
                {
                    "version",
                    "ok",
                    "output",
                    "pages",
                    "written",
                    "unchanged",
                    "deleted",
                    "milliseconds",
                    "diagnostics",
                }
            )
        );
        Assert.That(json.GetProperty("version").GetInt32(), Is.EqualTo(1));
        Assert.That(json.GetProperty("ok").GetBoolean(), Is.True);
        Assert.That(json.GetProperty("output").GetString(), Is.EqualTo("/situs/public"));
        Assert.That(json.GetProperty("milliseconds").GetInt32(), Is.EqualTo(840));
        Assert.That(
            json.GetProperty("diagnostics")[1].GetRawText().ReplaceLineEndings(" ").Replace("  ", ""),
            Is.EqualTo(
                """{ "code": "DEP04", "severity": "warning", "file": "content/posts/zat.md", "line": 3, "column": 1, "message": "Kunci `tgas` tidak dikenal.", "hint": "Maksud Anda `tags`?", "key": "DEP04:tgas" }"""
            )
        );
    }

    [Test]
    public void A_place_that_is_not_known_is_null()
    {
        var diagnostic = Seen(Reports.Of(Reports.NoAddress)).GetProperty("diagnostics")[0];

        foreach (var name in (string[])["file", "line", "column"])
            Assert.That(diagnostic.GetProperty(name).ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void Ok_means_exit_code_0()
    {
        var failed = Reports.Of(new Strictness(IsCheck: true, IsStrict: false), Reports.BrokenLink);

        Assert.That(Seen(failed).GetProperty("ok").GetBoolean(), Is.False);
        Assert.That(
            Seen(failed).GetProperty("diagnostics")[0].GetProperty("severity").GetString(),
            Is.EqualTo("error")
        );
    }

    [Test]
    public void A_list_has_the_shape_of_the_contract()
    {
        var writer = new StringWriter();
        var date = new ContentDate(new DateTimeOffset(2026, 8, 17, 7, 0, 0, TimeSpan.FromHours(8)), HasTime: true);
        ListingJson.Write(
            writer,
            [
                new Listing(
                    "content/posts/zat.md",
                    ContentKind.Post,
                    "Zat \"Cair\" & <b>",
                    date,
                    null,
                    true,
                    ListingStatus.Draft,
                    null,
                    new Words("draf", "draft")
                ),
            ],
            UiLanguage.Indonesian
        );

        Assert.That(
            writer.ToString().ReplaceLineEndings("\n"),
            Is.EqualTo(
                """
                [
                  {
                    "file": "content/posts/zat.md",
                    "kind": "post",
                    "title": "Zat \"Cair\" & <b>",
                    "date": "2026-08-17T07:00:00+08:00",
                    "updated": null,
                    "draft": true,
                    "status": "draft",
                    "url": null,
                    "reason": "draf"
                  }
                ]

                """.ReplaceLineEndings("\n")
            )
        );
    }

    private static JsonElement Seen(SiteReport report)
    {
        var writer = new StringWriter();
        new JsonReporter(writer).Write(report);
        return JsonDocument.Parse(writer.ToString()).RootElement;
    }
}
