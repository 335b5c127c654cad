using BlogGen.Diagnostics;

namespace BlogGen.Tests.Sites;

/// <summary>A file whose name not every system takes goes out under one like it, and the links follow.</summary>
public sealed class FileNameTests
{
    [TestCase("Soal: Bab 1.pdf", "Soal-Bab 1.pdf")]
    [TestCase("nul.txt", "nul-1.txt")]
    [TestCase("catatan.", "catatan")]
    [TestCase("catatan ", "catatan")]
    [TestCase("Apa itu?.pdf", "Apa itu-.pdf")]
    public void In_a_bundle_in_static_and_loose(string name, string given)
    {
        var built = TestSite
            .From(
                $"""
                -- bloggen.yml --
                judul: Blog
                -- content/posts/air/index.md --
                ---
                judul: Air
                lampiran: ["{name}"]
                ---
                [Unduh](<{name.Trim()}>) dan [statis](</berkas/{name.Trim()}>)
                -- content/posts/air/{name} --
                di bundel
                -- static/berkas/{name} --
                di static
                -- content/posts/2.md --
                ---
                judul: Dua
                ---
                [Lepas](<{Uri.EscapeDataString("x " + name)}>)
                -- content/posts/x {name} --
                lepas
                """
            )
            .Build();

        Assert.That(built.Result.Succeeded, Is.True);
        Assert.That(built["air/" + given], Does.StartWith("di bundel"));
        Assert.That(built["berkas/" + given], Does.StartWith("di static"));
        Assert.That(built.Outputs.Keys, Has.Some.EndsWith("x " + given).Or.Some.EndsWith("x " + name));
        Assert.That(
            built.Result.Diagnostics.Where(d => d.Code == "BKS20").Select(d => d.Message.Id),
            Has.Some.Contains($"`content/posts/air/{name}`").And.Contains($"`/air/{given}`")
        );
        if (!name.EndsWith(' '))
            Assert.That(
                built["air/index.html"],
                Does.Contain($"/air/{Uri.EscapeDataString(given)}")
                    .And.Contain($"/berkas/{Uri.EscapeDataString(given)}")
            );
        Assert.That(built.Codes, Has.None.EqualTo("TLS07").And.None.EqualTo("TLS08").And.None.EqualTo("ALM04"));
    }

    [Test]
    public void Names_that_differ_only_in_case_both_go_out()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                judul: Blog
                -- content/posts/air/index.md --
                ![besar](Foto.JPG) ![kecil](foto.jpg) ![lain](/Gambar/a.png) ![lain](/gambar/b.png)
                -- content/posts/air/Foto.JPG --
                besar
                -- content/posts/air/foto.jpg --
                kecil
                -- static/Gambar/a.png --
                a
                -- static/gambar/b.png --
                b
                """
            )
            .Build();

        Assert.That(built["air/Foto.JPG"], Does.StartWith("besar"));
        Assert.That(built["air/foto-2.jpg"], Does.StartWith("kecil"));
        Assert.That(built["Gambar/b.png"], Does.StartWith("b"), "one folder, spelled one way");
        Assert.That(
            built["air/index.html"],
            Does.Contain("/air/Foto.JPG\"").And.Contain("/air/foto-2.jpg\"").And.Contain("/Gambar/b.png\"")
        );
        Assert.That(built.Codes.Count(code => code == "BKS20"), Is.EqualTo(2));
        Assert.That(built.Result.Diagnostics.Where(d => d.Severity == Severity.Error), Is.Empty);
    }

    [Test]
    public void A_file_of_the_theme_with_such_a_name_is_set_aside_alone()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                judul: Blog
                -- content/posts/a.md --
                Isi.
                -- theme/assets/latar: biru.png --
                gambar
                """
            )
            .Build();

        Assert.That(built.Result.Succeeded, Is.True);
        Assert.That(built.Has("a/index.html"), Is.True);
        Assert.That(built.Codes, Does.Contain("BKS21"));
    }

    [Test]
    public void A_post_of_another_tool_whose_file_name_stands_in_its_address()
    {
        var built = TestSite
            .From(
                """
                -- _config.yml --
                title: Blog
                permalink: /:categories/:title.html
                -- _posts/2026-01-02-apa: itu?.md --
                ---
                title: Apa
                ---
                Isi.
                -- _posts/2026-01-03-dua.md --
                Dua.
                """
            )
            .Build();

        Assert.That(built.Result.Succeeded, Is.True, string.Join(' ', built.Codes));
        Assert.That(built.Result.Listings.Select(l => l.Url), Has.None.Null);
    }
}
