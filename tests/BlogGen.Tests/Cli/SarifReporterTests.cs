using System.Diagnostics;
using System.Text.Json;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Cli;

public sealed class SarifReporterTests
{
    private static readonly Diagnostic s_hostile = Reports.UnknownKey with
    {
        Location = new SourceLocation("content/posts/zat cair#1 100%.md", 3, 7),
        Message = new Words("Kunci “\"tgas\\” tidak\ndikenal.", ""),
    };

    [Test]
    public void A_result_names_its_rule_its_level_and_its_place()
    {
        var run = Seen(Reports.Of(Reports.UnknownKey, Reports.SetAside, Reports.NoAddress)).GetProperty("runs")[0];

        var results = run.GetProperty("results");
        Assert.That(
            results.EnumerateArray().Select(r => $"{r.GetProperty("ruleId")} {r.GetProperty("level")}"),
            Is.EqualTo((string[])["DEP04 warning", "DEP02 error", "KON01 note"])
        );
        Assert.That(
            results[0].GetProperty("message").GetProperty("text").GetString(),
            Is.EqualTo("Kunci `tgas` tidak dikenal. → Maksud Anda `tags`?")
        );
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.That(
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            Is.EqualTo("situs/content/posts/zat.md")
        );
        Assert.That(place.GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(3));
        Assert.That(place.GetProperty("region").GetProperty("startColumn").GetInt32(), Is.EqualTo(1));
        Assert.That(
            results.EnumerateArray().Select(r => RuleOf(run, r).GetProperty("id").GetString()),
            Is.EqualTo((string[])["DEP04", "DEP02", "KON01"]),
            "the index leads to the rule"
        );
    }

    [Test]
    public void A_rule_says_what_it_means_why_and_where_the_guide_explains_it()
    {
        var report = Reports.Of(new Strictness(IsCheck: true, IsStrict: false), Reports.BrokenLink);

        var rule = Seen(report).GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[
            0
        ];

        Assert.That(Text(rule, "shortDescription"), Is.EqualTo("Gambar `…` tidak ditemukan."));
        Assert.That(Text(rule, "fullDescription"), Does.StartWith("Pembaca yang menekan tautan putus"));
        Assert.That(
            Text(rule, "help"),
            Does.EndWith("\n\nPerbaiki nama berkasnya; bloggen menyarankan nama terdekat bila ada.")
        );
        Assert.That(
            rule.GetProperty("helpUri").GetString(),
            Is.EqualTo("https://bloggen.example/panduan/aturan/#tau01")
        );
        Assert.That(
            Seen(report with { Language = UiLanguage.English })
                .GetProperty("runs")[0]
                .GetProperty("tool")
                .GetProperty("driver")
                .GetProperty("rules")[0]
                .GetProperty("helpUri")
                .GetString(),
            Is.EqualTo("https://bloggen.example/panduan/en/rules/#tau01")
        );
    }

    [Test]
    public void Names_are_spelt_as_addresses_and_what_has_no_file_lies_in_the_settings()
    {
        var results = Seen(Reports.Of(s_hostile, Reports.NoAddress)).GetProperty("runs")[0].GetProperty("results");

        Assert.That(
            results.EnumerateArray().Select(UriOf),
            Is.EqualTo((string[])["situs/content/posts/zat%20cair%231%20100%25.md", "situs/bloggen.yml"])
        );
        Assert.That(
            results[1].GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _),
            Is.False
        );
    }

    [Test]
    public void A_site_outside_of_the_workspace_has_addresses_of_its_own()
    {
        var terminal = Transcript.Terminal(Path.GetTempPath());

        new SarifReporter(terminal).Write(Reports.Of(Reports.UnknownKey));

        Assert.That(
            UriOf(
                JsonDocument.Parse(terminal.Out.ToString()!).RootElement.GetProperty("runs")[0].GetProperty("results")[
                    0
                ]
            ),
            Is.EqualTo("content/posts/zat.md")
        );
    }

    [Test]
    public void Check_writes_it_and_nothing_else()
    {
        using var site = new TemporaryFolder();
        site.With("bloggen.yml", "judul: Blog\n").With("content/posts/a.md", "# A\n\n[x](tidak-ada.md)\n");

        var seen = Transcript.RunIn(site.Path, "check", "--format", "sarif");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Is.Empty);
        Assert.That(
            JsonDocument
                .Parse(seen.Out)
                .RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Select(UriOf),
            Has.Some.EqualTo("content/posts/a.md")
        );
    }

    /// <summary>The schema and its checker come from npm, as the CI script fetches them.</summary>
    [Test]
    public void It_is_valid_by_the_official_schema()
    {
        var modules = Path.Combine(Checkout.Root, "artifacts", "npm", "node_modules");
        var schema = Path.Combine(modules, "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json");
        if (!File.Exists(schema))
            Assert.Ignore("No schema here: npm install --prefix artifacts/npm @microsoft/jest-sarif.");
        using var folder = new TemporaryFolder();
        folder.With("baik.sarif", Seen(Reports.Of(s_hostile, Reports.SetAside, Reports.NoAddress)).GetRawText());
        folder.With("kosong.sarif", Seen(Reports.Of()).GetRawText());
        folder.With("buruk.sarif", """{"version":"2.1.0","runs":[{"tool":{}}]}""");
        const string Script = """
            const [modules, schema, folder] = process.argv.slice(1);
            const Ajv = require(modules + '/ajv');
            const read = f => JSON.parse(require('fs').readFileSync(f, 'utf8'));
            const check = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore' });
            check.addMetaSchema(require(modules + '/ajv/lib/refs/json-schema-draft-04.json'));
            const valid = check.compile(read(schema));
            for (const name of ['baik', 'kosong', 'buruk'])
              console.log(name, valid(read(`${folder}/${name}.sarif`)) || JSON.stringify(valid.errors));
            """;
        using var node = Process.Start(
            new ProcessStartInfo("node", ["-e", Script, modules, schema, folder.Path]) { RedirectStandardOutput = true }
        )!;

        var lines = node.StandardOutput.ReadToEnd().Trim().Split('\n');

        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines[0], Is.EqualTo("baik true"));
        Assert.That(lines[1], Is.EqualTo("kosong true"));
        Assert.That(lines[2], Does.Contain("driver"), "the schema is really asked");
    }

    private static JsonElement RuleOf(JsonElement run, JsonElement result) =>
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];

    private static string? UriOf(JsonElement result) =>
        result
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString();

    private static string? Text(JsonElement rule, string name) =>
        rule.GetProperty(name).GetProperty("text").GetString();

    private static JsonElement Seen(SiteReport report)
    {
        var terminal = Transcript.Terminal(Path.GetPathRoot(Path.GetTempPath())!);
        new SarifReporter(terminal).Write(report);
        return JsonDocument.Parse(terminal.Out.ToString()!).RootElement;
    }
}
