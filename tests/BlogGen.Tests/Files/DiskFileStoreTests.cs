using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Tests.Writing;

namespace BlogGen.Tests.Files;

public sealed class DiskFileStoreTests
{
    private TempFolder _folder = null!;
    private DiagnosticBag _problems = null!;

    [SetUp]
    public void Begin()
    {
        _folder = new TempFolder();
        _problems = new DiagnosticBag();
    }

    [TearDown]
    public void End() => _folder.Dispose();

    [Test]
    public void Every_file_is_listed_in_ordinal_order()
    {
        foreach (var path in new[] { "b.md", "a/z.md", "a.md", "B.md", "bloggen.yml", "static/.htaccess" })
            _folder.Write(path, path);

        Assert.That(
            Store().List(),
            Is.EqualTo(new[] { "B.md", "a.md", "a/z.md", "b.md", "bloggen.yml", "static/.htaccess" })
        );
    }

    [Test]
    public void Folders_of_tools_and_the_output_are_skipped()
    {
        foreach (
            var path in new[]
            {
                ".git/HEAD",
                ".bloggen/lock",
                ".vs/x",
                "content/.obsidian/x",
                "node_modules/x/y.js",
                "public/index.html",
                "static/.DS_Store",
                "content/~$soal.docx",
                ".public.bloggen-staging/0",
                ".well-known/x",
            }
        )
            _folder.Write(path, "");
        _folder.Write("static/.well-known/security.txt", "");
        _folder.Write("content/public/index.md", "");

        Assert.That(Store().List(), Is.EqualTo(new[] { "content/public/index.md", "static/.well-known/security.txt" }));
        Assert.That(Codes(), Is.Empty);
    }

    [Test]
    public void A_file_is_read_opened_and_measured()
    {
        _folder.Write("content/zat.md", "zat cair");
        var store = Store();

        Assert.That(Encoding.UTF8.GetString(store.Read("content/zat.md")), Is.EqualTo("zat cair"));
        Assert.That(store.Length("content/zat.md"), Is.EqualTo(8));
        using var reader = new StreamReader(store.Open("content/zat.md"));
        Assert.That(reader.ReadToEnd(), Is.EqualTo("zat cair"));
    }

    [Test]
    public void Letters_count_by_case_and_no_path_leads_out()
    {
        _folder.Write("situs/content/Zat.md", "");
        _folder.Write("rahasia.txt", "");
        var store = new DiskFileStore(_folder.At("situs"), [], _problems);

        Assert.That(store.Exists("content/Zat.md"), Is.True);
        Assert.That(store.Exists("content/zat.md"), Is.False);
        Assert.That(store.Exists("../rahasia.txt"), Is.False);
        Assert.That(store.Length("../rahasia.txt"), Is.Zero);
        Assert.That(() => store.Read("../rahasia.txt"), Throws.TypeOf<FileNotFoundException>());
        Assert.That(() => store.Open("content/../content/Zat.md"), Throws.TypeOf<FileNotFoundException>());
    }

    [Test]
    public void A_link_out_of_the_site_is_named_and_not_followed()
    {
        using var elsewhere = new TempFolder();
        elsewhere.Write("foto.jpg", "x");
        _folder.Link("static/luar", elsewhere.Root);
        _folder.Link("static/foto.jpg", elsewhere.At("foto.jpg"));
        _folder.Link("static/akar", "/");
        _folder.Link("dalam", "static/luar");

        Assert.That(Store().List(), Is.Empty);
        Assert.That(Codes(), Is.EqualTo(new[] { "BKS01", "BKS01", "BKS01", "BKS01" }));
    }

    [Test]
    public void A_link_inside_the_site_is_followed_once_and_never_in_a_circle()
    {
        _folder.Write("content/a/x.md", "x");
        _folder.Link("content/b", "a");
        _folder.Link("content/c", "a");
        _folder.Link("content/a/atas", "..");
        _folder.Link("content/y.md", "a/x.md");

        Assert.That(Store().List(), Is.EqualTo(new[] { "content/a/x.md", "content/b/x.md", "content/y.md" }));
        Assert.That(Codes(), Is.Empty);
    }

    [Test]
    public void A_link_does_not_open_what_is_skipped()
    {
        _folder.Write(".git/config", "secret");
        _folder.Write("public/index.html", "x");
        _folder.Link("content/a", "../.git");
        _folder.Link("content/b", "../public");
        _folder.Link("content/c", "../.git/config");

        Assert.That(Store().List(), Is.Empty);
    }

    [Test]
    public void A_link_to_nothing_is_named()
    {
        _folder.Link("content/hilang.md", "tidak-ada.md");
        _folder.Link("content/putar", "putar");

        Assert.That(Store().List(), Is.Empty);
        Assert.That(Codes(), Is.EqualTo(new[] { "BKS02", "BKS02" }));
    }

    [Test]
    public void A_name_with_a_line_break_is_named()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("Windows has no such names.");
        _folder.Write("content/a\nb.md", "");
        _folder.Write("content/a\\b.md", "");

        Assert.That(Store().List(), Is.Empty);
        Assert.That(Codes(), Is.EqualTo(new[] { "BKS03", "BKS03" }));
    }

    [Test]
    public void A_site_that_is_not_there_is_a_problem_and_no_exception()
    {
        var store = new DiskFileStore(_folder.At("tidak-ada"), [], _problems);
        Assert.That(store.List(), Is.Empty);
        Assert.That(Codes(), Is.EqualTo(new[] { "BKS02" }));
    }

    private DiskFileStore Store() => new(_folder.Root, ["public"], _problems);

    private string[] Codes() => [.. _problems.ToSortedList().Select(problem => problem.Code)];
}
