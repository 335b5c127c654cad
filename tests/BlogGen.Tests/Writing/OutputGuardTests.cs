using BlogGen.Diagnostics;
using BlogGen.Writing;

namespace BlogGen.Tests.Writing;

public sealed class OutputGuardTests
{
    private TempFolder _folder = null!;
    private string _site = null!;

    [SetUp]
    public void Begin()
    {
        _folder = new TempFolder();
        _folder.Write("rumah/blog/content/index.md", "x");
        _site = _folder.At("rumah/blog");
    }

    [TearDown]
    public void End() => _folder.Dispose();

    [TestCase("public")]
    [TestCase("docs")]
    [TestCase("public/blog")]
    [TestCase("../hasil")]
    [TestCase("../blog-public")]
    [TestCase("content-lama")]
    public void A_folder_of_its_own_is_allowed(string output) => Assert.That(Check(output), Is.Null);

    [TestCase(".", "TLS01")]
    [TestCase("", "TLS01")]
    [TestCase("public/..", "TLS01")]
    [TestCase("../../rumah/BLOG", "TLS01")]
    [TestCase("..", "TLS03")]
    [TestCase("../..", "TLS03")]
    [TestCase("/", "TLS03")]
    [TestCase("content", "TLS02")]
    [TestCase("Content/hasil", "TLS02")]
    [TestCase("static", "TLS02")]
    [TestCase("theme/x", "TLS02")]
    [TestCase("data", "TLS02")]
    [TestCase(".git", "TLS02")]
    [TestCase(".bloggen/x", "TLS02")]
    [TestCase("content/index.md", "TLS04")]
    public void A_folder_where_a_build_does_harm_is_refused(string output, string code) =>
        Assert.That(Check(output), Is.EqualTo(code));

    [Test]
    public void A_folder_above_the_site_is_refused_without_a_home() =>
        Assert.That(Check("..", home: null), Is.EqualTo("TLS01"));

    [Test]
    public void Another_site_is_refused()
    {
        _folder.Write("rumah/lain/bloggen.yml", "judul: Lain");
        Assert.That(Check("../lain"), Is.EqualTo("TLS02"));
    }

    [Test]
    public void A_link_does_not_hide_the_sources()
    {
        _folder.Link("rumah/blog/public", "content");
        _folder.Link("rumah/blog/atas", "..");
        _folder.Link("rumah/blog/putar", "putar");
        Assert.That(Check("public"), Is.EqualTo("TLS02"));
        Assert.That(Check("atas/blog"), Is.EqualTo("TLS01"));
        Assert.That(Check("putar"), Is.EqualTo("TLS04"));
    }

    [Test]
    public void Markdown_without_a_site_around_it_is_somebodys_writing()
    {
        using var site = new WriterSite();
        site.Pages["index.html"] = "home";
        site.Folder.Write("tulisan/zat-cair.md", "# Zat cair");

        Assert.That(site.Write(request => request with { OutputFolder = "tulisan" }).Succeeded, Is.False);
        Assert.That(site.Codes, Is.EqualTo(new[] { "TLS02" }));
        Assert.That(site.Folder.Tree("tulisan"), Is.EqualTo("zat-cair.md: # Zat cair"));
    }

    private string? Check(string output) => Check(output, _folder.At("rumah"));

    private string? Check(string output, string? home)
    {
        var problems = new DiagnosticBag();
        var folder = OutputGuard.Check(_site, output, home, problems);
        var problem = problems.ToSortedList().SingleOrDefault();
        Assert.That(folder is null, Is.EqualTo(problem is { Effect: Effect.StopsBuild }));
        return problem?.Code;
    }
}
