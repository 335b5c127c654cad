namespace BlogGen.Tests.Markdown.Maths;

/// <summary>Formulas on a page of a built site: numbers, references, titles, excerpts, feeds, settings.</summary>
public sealed class FormulaPageTests
{
    private static TestSite.Built Build(string body, string config = "", string front = "") =>
        TestSite
            .From(
                $"-- bloggen.yml --\njudul: B\nalamat: https://b.example/\n{config}\n-- content/posts/a.md --\n---\njudul: \"Rumus $x^2$\"\ntanggal: 2026-01-01\n{front}---\n{body}\n"
            )
            .Build();

    [Test]
    public void A_numbered_equation_is_referred_to_from_before_and_after()
    {
        var page = Build(
            "Lihat \\eqref{b}.\n\n\\begin{align}\na&=1\\label{a}\\\\\nb&=2\\label{b}\n\\end{align}\n\ndan $\\ref{a}$"
        )["a/index.html"];

        Assert.That(page, Does.Contain("<p>Lihat <a href=\"#eq-b\">(2)</a>."));
        Assert.That(page, Does.Contain("<mtr id=\"eq-a\">").And.Contain("<mtext><a href=\"#eq-a\">1</a></mtext>"));
    }

    [Test]
    public void Titles_headings_and_excerpts_show_formulas_as_text()
    {
        var built = Build(
            "Luas lingkaran $L=\\pi r^2$ mudah.\n\n## Akar $\\sqrt{2}$\n\nteks\n\n## Lain\n\nteks",
            front: "daftar_isi: ya\n"
        );
        var page = System.Net.WebUtility.HtmlDecode(built["a/index.html"]);

        Assert.That(page, Does.Contain("<title>Rumus x²"));
        Assert.That(page, Does.Contain("content=\"Luas lingkaran L = πr² mudah."));
        Assert.That(page, Does.Match("<h1[^>]*>Rumus <math"));
        Assert.That(page, Does.Contain("id=\"akar-2\""));
        Assert.That(page, Does.Contain("\"accessibilityFeature\":[\"structuralNavigation\",\"MathML\"]"));
    }

    [Test]
    public void The_feed_holds_MathML_and_its_TeX()
    {
        var feed = Build("Luas $L=\\pi r^2$.")["feed.xml"];

        Assert.That(feed, Does.Contain("&lt;msup&gt;&lt;mi&gt;r&lt;/mi&gt;").And.Contain("\\pi r^2"));
        Assert.That(() => System.Xml.Linq.XDocument.Parse(feed), Throws.Nothing);
    }

    [Test]
    public void A_macro_of_the_site_holds_on_every_page_and_one_of_a_page_from_there_on()
    {
        var built = Build(
            "$\\R$ dan $\\pecahan{a}{b}$ dan $\\newcommand{\\kali}{\\times}a\\kali b$ dan $c\\kali d$",
            "matematika:\n  makro:\n    R: \\mathbb{R}\n    \\pecahan: \\frac{#1}{#2}"
        );

        Assert.That(
            built["a/index.html"],
            Does.Contain("<mi>ℝ</mi>").And.Contain("<mfrac><mi>a</mi><mi>b</mi></mfrac>")
        );
        Assert.That(built["a/index.html"], Does.Contain("<mi>c</mi><mo>×</mo><mi>d</mi>"));
        Assert.That(built.Codes.Where(code => code.StartsWith("MAT", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("matematika: tidak", "")]
    [TestCase("", "matematika: tidak\n")]
    [TestCase("math:\n  enabled: no", "")]
    public void Formulas_can_be_switched_off(string config, string front) =>
        Assert.That(Build("Harga $x$", config, front)["a/index.html"], Does.Contain("<p>Harga $x$</p>"));

    [TestCase("matematika: kadang", "MAT21")]
    [TestCase("matematika:\n  makro:\n    R2: x", "MAT20")]
    public void A_setting_that_cannot_be_read_is_named(string config, string code) =>
        Assert.That(Build("teks", config).Codes, Does.Contain(code));

    [Test]
    public void A_picture_names_a_formula_in_plain_text() =>
        Assert.That(Rendered.From("![grafik $y=x^2$](a.png)").Html, Does.Contain("alt=\"grafik y = x²\""));

    [Test]
    public void Every_formula_of_a_real_blog_on_physics_is_rendered()
    {
        var files = Checkout.SharedFiles("data/blogs/dudung-physics-id", "*.md");

        var problems = files
            .SelectMany(file => Rendered.From(File.ReadAllText(file)).Problems.Select(p => (file, p)))
            // One text gives two equations one name: it is told so.
            .Where(found => found.p.Code.StartsWith("MAT", StringComparison.Ordinal) && found.p.Code != "MAT14")
            .Select(found =>
                $"{Path.GetFileName(found.file)}:{found.p.Location!.Line}:{found.p.Location.Column} {found.p.Message.En}"
            );

        Assert.That(problems, Is.Empty);
        Assert.That(
            files.Sum(file => Rendered.From(File.ReadAllText(file)).Html.Split("<math").Length - 1),
            Is.AtLeast(100)
        );
    }
}
