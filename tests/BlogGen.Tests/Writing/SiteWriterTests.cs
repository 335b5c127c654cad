using BlogGen.Diagnostics;
using BlogGen.Writing;

namespace BlogGen.Tests.Writing;

public sealed class SiteWriterTests
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private WriterSite _site = null!;

    [SetUp]
    public void Begin()
    {
        _site = new WriterSite();
        _site.Pages["index.html"] = "home";
        _site.Pages["zat-cair/index.html"] = "zat cair";
        _site.Pages["label/ipa/index.html"] = "ipa";
        _site.Sources.Write("static/foto.jpg", "picture");
        _site.Copies["foto.jpg"] = "static/foto.jpg";
    }

    [TearDown]
    public void End() => _site.Dispose();

    [Test]
    public void The_first_build_writes_every_output()
    {
        Assert.That(_site.Write(), Is.EqualTo(new WriteSummary(4, 0, 0, true)));
        Assert.That(
            _site.Output,
            Is.EqualTo(
                "foto.jpg: picture\nindex.html: home\nlabel/\nlabel/ipa/\nlabel/ipa/index.html: ipa\nzat-cair/\nzat-cair/index.html: zat cair"
            )
        );
        Assert.That(_site.Codes, Is.Empty);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_folder_is_moved_in_whole_only_where_that_makes_no_difference(bool movesFolders)
    {
        _site.Pages["Label/ips/index.html"] = "a folder like another, but for its case";
        Directory.CreateDirectory(_site.Folder.At("public"));
        var steps = new List<string>();
        _site.Write(request => request with { MovesFolders = movesFolders, BeforeChange = steps.Add });

        Assert.That(steps, Does.Contain("zat-cair/index.html").And.Not.Contain("zat-cair"));
    }

    [Test]
    public void An_unchanged_site_is_left_alone()
    {
        _site.Write();
        Age();

        Assert.That(_site.Write(), Is.EqualTo(new WriteSummary(0, 4, 0, true)));
        Assert.That(Times(), Is.All.EqualTo(LongAgo));
        Assert.That(File.GetLastWriteTimeUtc(_site.Folder.At(".bloggen/manifest")), Is.EqualTo(LongAgo));
    }

    [Test]
    public void Only_the_changed_page_is_written()
    {
        _site.Write();
        Age();
        _site.Pages["zat-cair/index.html"] = "zat padat";

        Assert.That(_site.Write(), Is.EqualTo(new WriteSummary(1, 3, 0, true)));
        Assert.That(_site.Folder.Read("public/zat-cair/index.html"), Is.EqualTo("zat padat"));
        Assert.That(Times().Count(time => time == LongAgo), Is.EqualTo(3));
    }

    [Test]
    public void A_page_of_the_same_length_is_compared_by_content()
    {
        _site.Write();
        _site.Pages["index.html"] = "HOME";

        Assert.That(_site.Write().Written, Is.EqualTo(1));
        Assert.That(_site.Folder.Read("public/index.html"), Is.EqualTo("HOME"));
    }

    [Test]
    public void A_withdrawn_post_disappears_with_its_folder()
    {
        _site.Write();
        _site.Pages.Remove("label/ipa/index.html");
        _site.Pages.Remove("zat-cair/index.html");

        Assert.That(_site.Write(), Is.EqualTo(new WriteSummary(0, 2, 2, true)));
        Assert.That(_site.Output, Is.EqualTo("foto.jpg: picture\nindex.html: home"));
    }

    [Test]
    public void Foreign_files_stay_even_beside_a_withdrawn_post()
    {
        _site.Write();
        _site.Folder.Write("public/zat-cair/catatan.txt", "mine");
        _site.Folder.Write("public/.git/HEAD", "ref");
        _site.Pages.Remove("zat-cair/index.html");
        _site.Write();

        Assert.That(_site.Folder.Read("public/zat-cair/catatan.txt"), Is.EqualTo("mine"));
        Assert.That(_site.Folder.Read("public/.git/HEAD"), Is.EqualTo("ref"));
        Assert.That(File.Exists(_site.Folder.At("public/zat-cair/index.html")), Is.False);
    }

    [Test]
    public void Without_a_manifest_nothing_is_deleted_and_a_note_tells_what_was_replaced()
    {
        _site.Write();
        Directory.Delete(_site.Folder.At(".bloggen"), recursive: true);
        _site.Pages.Remove("label/ipa/index.html");
        _site.Pages["index.html"] = "new home";

        Assert.That(_site.Write(), Is.EqualTo(new WriteSummary(1, 2, 0, true)));
        Assert.That(_site.Folder.Read("public/label/ipa/index.html"), Is.EqualTo("ipa"));
        Assert.That(_site.Folder.Read("public/index.html"), Is.EqualTo("new home"));
        Assert.That(_site.Codes, Is.EqualTo(new[] { "TLS10" }));
    }

    [Test]
    public void A_foreign_file_on_the_path_of_a_new_page_stops_the_build()
    {
        _site.Write();
        _site.Folder.Write("public/tentang/index.html", "mine");
        _site.Pages["tentang/index.html"] = "about";
        _site.Pages["index.html"] = "changed";

        Assert.That(_site.Write().Succeeded, Is.False);
        Assert.That(_site.Codes, Is.EqualTo(new[] { "TLS09" }));
        Assert.That(_site.Folder.Read("public/tentang/index.html"), Is.EqualTo("mine"));
        Assert.That(_site.Folder.Read("public/index.html"), Is.EqualTo("home"));
    }

    [Test]
    public void A_foreign_file_with_the_same_content_is_taken_over()
    {
        _site.Write();
        _site.Folder.Write("public/tentang/index.html", "about");
        _site.Pages["tentang/index.html"] = "about";

        Assert.That(_site.Write(), Is.EqualTo(new WriteSummary(0, 5, 0, true)));
    }

    [TestCase("public/zat-cair/index.html/mine.txt", Description = "a folder where a file goes")]
    [TestCase("public/zat-cair", Description = "a file where a folder goes")]
    public void Something_foreign_of_the_wrong_kind_stops_the_build(string path)
    {
        _site.Folder.Write(path, "mine");

        Assert.That(_site.Write().Succeeded, Is.False);
        Assert.That(_site.Codes, Is.EqualTo(new[] { "TLS09" }));
        Assert.That(_site.Folder.Read(path), Is.EqualTo("mine"));
        Assert.That(File.Exists(_site.Folder.At("public/index.html")), Is.False);
    }

    [Test]
    public void Our_own_old_file_makes_way_for_a_folder_and_back()
    {
        _site.Pages["arsip"] = "file";
        _site.Write();
        _site.Pages.Remove("arsip");
        _site.Pages["arsip/2026/index.html"] = "folder";

        Assert.That(_site.Write(), Is.EqualTo(new WriteSummary(1, 4, 1, true)));
        Assert.That(_site.Folder.Read("public/arsip/2026/index.html"), Is.EqualTo("folder"));

        _site.Pages.Remove("arsip/2026/index.html");
        _site.Pages["arsip"] = "file";
        Assert.That(_site.Write(), Is.EqualTo(new WriteSummary(1, 4, 1, true)));
        Assert.That(_site.Folder.Read("public/arsip"), Is.EqualTo("file"));
    }

    [Test]
    public void A_problem_that_stops_the_build_leaves_the_old_site_byte_for_byte()
    {
        _site.Write();
        var before = _site.Output;
        _site.Pages["index.html"] = "changed";

        var summary = _site.Write(request =>
            request with
            {
                Render = (output, page) =>
                {
                    _site.Render(output, page);
                    _site.Problems.Add(Problems.DiskIsFull());
                },
            }
        );

        Assert.That(summary, Is.EqualTo(WriteSummary.Nothing));
        Assert.That(_site.Output, Is.EqualTo(before));
        Assert.That(Hidden(), Is.EqualTo(new[] { ".bloggen" }));
    }

    [Test]
    public void A_copy_whose_source_is_gone_stops_the_build()
    {
        _site.Sources.Delete("static/foto.jpg");

        Assert.That(_site.Write().Succeeded, Is.False);
        Assert.That(_site.Codes, Is.EqualTo(new[] { "TLS13" }));
        Assert.That(_site.Output, Is.Empty);
    }

    [Test]
    public void A_large_copy_is_streamed_and_compared_to_its_last_byte()
    {
        var bytes = new byte[300_000];
        new Random(1).NextBytes(bytes);
        _site.Sources.Write("static/foto.jpg", bytes);
        _site.Write();
        Assert.That(File.ReadAllBytes(_site.Folder.At("public/foto.jpg")), Is.EqualTo(bytes));
        Assert.That(_site.Write().Written, Is.Zero);

        bytes = [.. bytes[..^1], (byte)(bytes[^1] + 1)];
        _site.Sources.Write("static/foto.jpg", bytes);
        Assert.That(_site.Write().Written, Is.EqualTo(1));
        Assert.That(File.ReadAllBytes(_site.Folder.At("public/foto.jpg")), Is.EqualTo(bytes));
    }

    [Test]
    public void Each_output_folder_has_its_own_memory()
    {
        _site.Write();
        _site.Write(request => request with { OutputFolder = "lain" });
        _site.Pages.Remove("zat-cair/index.html");
        _site.Write(request => request with { OutputFolder = "lain" });

        Assert.That(File.Exists(_site.Folder.At("public/zat-cair/index.html")), Is.True);
        Assert.That(File.Exists(_site.Folder.At("lain/zat-cair/index.html")), Is.False);
        Assert.That(_site.Write().Deleted, Is.EqualTo(1));
    }

    [Test]
    public void A_second_build_of_the_same_site_is_refused()
    {
        _site.Write(request =>
            request with
            {
                Threads = 1,
                BeforeChange = _ =>
                {
                    var problems = new DiagnosticBag();
                    var summary = SiteWriter.Write(request, problems);
                    Assert.That(summary.Succeeded, Is.False);
                    Assert.That(problems.ToSortedList().Single().Code, Is.EqualTo("TLS05"));
                },
            }
        );
        Assert.That(_site.Write(), Is.EqualTo(new WriteSummary(0, 4, 0, true)));
    }

    [Test]
    public void A_site_that_cannot_remember_is_written_all_the_same()
    {
        _site.Folder.Write(".bloggen", "a file, so no folder");

        Assert.That(_site.Write().Succeeded, Is.True);
        Assert.That(_site.Codes, Is.EqualTo(new[] { "TLS06" }));
    }

    [Test]
    public void A_hostile_manifest_deletes_nothing_outside_the_output()
    {
        _site.Write();
        _site.Folder.Write("rahasia.txt", "mine");
        _site.Folder.Link("public/luar", _site.Folder.Root);
        File.AppendAllText(
            _site.Folder.At(".bloggen/manifest"),
            "../rahasia.txt\t4\nluar/rahasia.txt\t4\n/etc/passwd\t1\n"
        );

        Assert.That(_site.Write().Succeeded, Is.True);
        Assert.That(_site.Folder.Read("rahasia.txt"), Is.EqualTo("mine"));
    }

    [Test]
    public void A_link_where_a_folder_goes_is_not_written_through()
    {
        using var elsewhere = new TempFolder();
        _site.Folder.Link("public/zat-cair", elsewhere.Root);

        Assert.That(_site.Write().Succeeded, Is.False);
        Assert.That(_site.Codes, Is.EqualTo(new[] { "TLS09" }));
        Assert.That(elsewhere.Tree("."), Is.Empty);
    }

    [Test]
    public void A_link_where_a_page_goes_is_replaced_and_its_target_kept()
    {
        var target = _site.Folder.Write("catatan.txt", "home");
        _site.Folder.Link("public/index.html", target);
        _site.Pages["index.html"] = "new home";

        Assert.That(_site.Write().Succeeded, Is.True);
        Assert.That(_site.Folder.Read("catatan.txt"), Is.EqualTo("home"));
        Assert.That(_site.Folder.Read("public/index.html"), Is.EqualTo("new home"));
    }

    [Test]
    public void An_output_folder_that_is_a_link_is_written_where_it_leads()
    {
        using var elsewhere = new TempFolder();
        _site.Folder.Link("public", elsewhere.Root);

        Assert.That(_site.Write().Succeeded, Is.True);
        Assert.That(elsewhere.Read("index.html"), Is.EqualTo("home"));
        Assert.That(new DirectoryInfo(_site.Folder.At("public")).LinkTarget, Is.Not.Null);
    }

    [Test]
    public void A_locked_file_is_waited_for_and_then_named_before_anything_changes()
    {
        _site.Write();
        _site.Pages["index.html"] = "changed";
        _site.Pages["zat-cair/index.html"] = "changed";
        var waited = TimeSpan.Zero;

        using (new FileStream(_site.Folder.At("public/index.html"), FileMode.Open, FileAccess.Read, FileShare.None))
        {
            var summary = _site.Write(request => request with { ChecksLocks = true, Wait = time => waited += time });
            Assert.That(summary.Succeeded, Is.False);
        }

        Assert.That(_site.Codes, Is.EqualTo(new[] { "TLS11" }));
        Assert.That(waited, Is.EqualTo(TimeSpan.FromSeconds(2)));
        Assert.That(_site.Folder.Read("public/zat-cair/index.html"), Is.EqualTo("zat cair"));
    }

    [Test]
    public void A_name_that_changes_only_its_case_is_respelled()
    {
        _site.Pages["Tentang/Kami.html"] = "about";
        _site.Write(request => request with { IgnoresCase = true });
        _site.Folder.Write("public/Tentang/mine.txt", "mine");
        _site.Pages.Remove("Tentang/Kami.html");
        _site.Pages["tentang/kami.html"] = "about";

        Assert.That(
            _site.Write(request => request with { IgnoresCase = true }),
            Is.EqualTo(new WriteSummary(0, 5, 0, true))
        );
        Assert.That(_site.Output, Does.Contain("tentang/kami.html: about\ntentang/mine.txt: mine"));
        Assert.That(_site.Output, Does.Not.Contain("Tentang"));
    }

    [Test]
    public void Assets_come_before_pages_and_pages_before_lists()
    {
        List<string> order = [];
        _site.Pages["feed.xml"] = "feed";
        _site.Write(request => request with { BeforeChange = order.Add, MovesFolders = false });

        Assert.That(
            order,
            Is.EqualTo(
                new[] { "", "foto.jpg", "label/ipa/index.html", "zat-cair/index.html", "feed.xml", "index.html" }
            )
        );
    }

    [TestCase("../x.html", "TLS07")]
    [TestCase("a//b.html", "TLS07")]
    [TestCase("con/index.html", "TLS07")]
    [TestCase("INDEX.html", "TLS08")]
    [TestCase("index.html/a.html", "TLS08")]
    public void A_path_that_is_not_safe_or_not_single_stops_the_build(string path, string code)
    {
        _site.Pages[path] = "x";

        Assert.That(_site.Write().Succeeded, Is.False);
        Assert.That(_site.Codes, Is.EqualTo(new[] { code }));
        Assert.That(_site.Output, Is.Empty);
    }

    private string[] Hidden() =>
        [.. new DirectoryInfo(_site.Folder.Root).EnumerateDirectories(".*").Select(folder => folder.Name).Order()];

    private void Age()
    {
        foreach (var file in OutputFiles().Append(_site.Folder.At(".bloggen/manifest")))
            File.SetLastWriteTimeUtc(file, LongAgo);
    }

    private DateTime[] Times() => [.. OutputFiles().Select(File.GetLastWriteTimeUtc)];

    private string[] OutputFiles() => Directory.GetFiles(_site.Folder.At("public"), "*", SearchOption.AllDirectories);
}
