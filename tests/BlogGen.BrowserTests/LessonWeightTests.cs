using System.Text;
using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>What a whole lesson costs a pupil who pays for data.</summary>
internal sealed class LessonWeightTests
{
    private const int MostBytes = 100_000;

    private static readonly string s_site = $"""
        -- bloggen.yml --
        judul: Kelas Bu Rina
        alamat: https://contoh.sch.id/
        penulis: Rina
        -- content/posts/zat.md --
        ---
        judul: Massa jenis
        mapel: IPA
        kelas: 8
        ---

        Massa jenis: $\rho = \frac{"{m}{V}"}$.

        $$ F_a = \rho g V $$

        $$ p = \frac{"{F}{A}"} + \rho g h $$

        ![Terapung dan tenggelam](https://www.youtube.com/watch?v=dQw4w9WgXcQ)

        {Questions}

        ::: kartu
        massa
        : banyaknya materi

        volume
        : ruang yang ditempati

        massa jenis
        : massa setiap satuan volume
        :::
        """;

    private static string Questions =>
        string.Concat(
            Enumerable
                .Range(1, 10)
                .Select(n =>
                    n % 3 == 0
                        ? $"::: soal numerik\nPercobaan {n}: massa 54 g, volume 20 cm³. Massa jenisnya [[2,7±0,05 g/cm³]].\n:::\n\n"
                        : $"::: soal pg\nPercobaan {n}: benda mana yang mengapung di air?\n- [ ] paku # Besi lebih rapat daripada air.\n- [x] gabus # Tepat.\n- [ ] koin\n- [ ] batu\n::: pembahasan\nYang massa jenisnya lebih kecil daripada air.\n:::\n:::\n\n"
                )
        );

    [Test]
    public async Task Ten_questions_three_formulas_a_film_and_cards_cost_a_hundred_kilobytes_and_ask_nobody_else()
    {
        var site = BuiltSites.FromText("berat", s_site);
        await using var context = await Chromium.OpenAsync();
        var page = await context.NewPageAsync();
        var answers = new List<IResponse>();
        page.Response += (_, response) => answers.Add(response);

        await page.GotoAsync(site["zat/index.html"].AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.That(await page.Locator("fieldset.question").CountAsync(), Is.EqualTo(10));
        Assert.That(await page.Locator("math").CountAsync(), Is.EqualTo(3));
        Assert.That(await page.Locator(".embed button, .flashcard").CountAsync(), Is.EqualTo(4));
        var bytes = new Dictionary<string, int>();
        foreach (var answer in answers)
            bytes[answer.Url] = (await answer.BodyAsync()).Length;
        var list = string.Join('\n', bytes.Select(b => $"{b.Value, 7} {b.Key}"));
        TestContext.Out.WriteLine(list);
        Assert.That(bytes.Keys.Where(url => site.PathOf(new Uri(url)) is null), Is.Empty, "third parties");
        Assert.That(
            bytes.Values.Sum(),
            Is.LessThanOrEqualTo(MostBytes),
            "as they are, before any compression:\n" + list
        );
    }

    [Test]
    public async Task Numbers_of_rows_stand_at_the_edge_and_chosen_colours_are_light_in_the_dark()
    {
        var site = BuiltSites.FromText(
            "warna",
            "-- bloggen.yml --\njudul: Kelas\nalamat: https://contoh.sch.id/\n-- content/posts/a.md --\n# A\n\n$$\n\\begin{align}\na &= \\color{blue}{b} \\tag{1} \\\\\nc &= d \\tag{2}\n\\end{align}\n$$\n"
        );
        await using var context = await Chromium.OpenAsync(new() { ColorScheme = ColorScheme.Dark });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site["a/index.html"].AbsoluteUri);

        var block = (await page.Locator(".math-block").BoundingBoxAsync())!;
        foreach (var tag in await page.Locator("mtr > mtd:last-child").AllAsync())
        {
            var box = (await tag.BoundingBoxAsync())!;
            Assert.That(box.X + box.Width, Is.EqualTo(block.X + block.Width).Within(2));
        }
        Assert.That(
            await page.Locator("[mathcolor]").EvaluateAsync<string>("e => getComputedStyle(e).filter"),
            Does.StartWith("invert(1)")
        );
    }

    [Test]
    public void A_worksheet_becomes_a_PDF_of_the_right_size_and_the_same_one_twice()
    {
        if (Chromium.Program is not { } browser)
        {
            Assert.Ignore("No Chromium here.");
            return;
        }
        using var folder = new Tests.Cli.TemporaryFolder()
            .With("blog/bloggen.yml", "judul: Blog\n")
            .With("blog/content/posts/zat.md", "# Zat\n\n::: soal\nApa?\n:::\n");

        byte[] Print(string output)
        {
            var terminal = Tests.Cli.Transcript.Terminal(folder.Path) with { PrintingBrowser = () => browser };
            var seen = Tests.Cli.Transcript.RunWith(terminal, "ekspor", "worksheet", "blog", "--output", output);
            Assert.That(seen.ExitCode, Is.Zero, seen.Error);
            Assert.That(seen.Error, Is.Empty);
            return File.ReadAllBytes(folder.Combine(output + "/zat-siswa.pdf"));
        }

        var pdf = Print("satu");
        // 215 × 330 mm in points of 1/72 inch.
        Assert.That(Encoding.Latin1.GetString(pdf), Does.Match(@"/MediaBox\s*\[0 0 609\.\d+ 935\.\d+\]"));
        Assert.That(Print("satu"), Is.EqualTo(pdf));
    }
}
