using BlogGen.Cli.Commands;
using BlogGen.Cli.Reporting;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Tests.Cli;

public sealed class ListingTests
{
    private static readonly ContentDate Date = new(
        new DateTimeOffset(2026, 8, 17, 0, 0, 0, TimeSpan.FromHours(7)),
        HasTime: false
    );

    private static readonly Listing Published = new(
        "content/posts/2026-08-17-zat-cair.md",
        ContentKind.Post,
        "Zat Cair",
        Date,
        null,
        false,
        ListingStatus.Published,
        "/zat-cair/",
        new Words("", "")
    );

    private static readonly Listing Draft = new(
        "content/tentang.md",
        ContentKind.Page,
        "Tentang",
        null,
        null,
        true,
        ListingStatus.Draft,
        null,
        new Words("`draf: ya` di baris 3.", "`draft: true` on line 3.")
    );

    [Test]
    public void The_list_groups_texts_by_their_fate()
    {
        var writer = new StringWriter();
        ListingTable.Write(writer, [Draft, Published], UiLanguage.Indonesian);

        Assert.That(
            writer.ToString().ReplaceLineEndings("\n"),
            Is.EqualTo(
                """
                Terbit (1)
                  2026-08-17        content/posts/2026-08-17-zat-cair.md  Zat Cair

                Draf (1)
                                    content/tentang.md  Tentang
                                    → `draf: ya` di baris 3.

                2 berkas, 1 terbit. Alasan satu tulisan: bloggen why BERKAS

                """.ReplaceLineEndings("\n")
            )
        );
    }

    [Test]
    public void An_empty_site_is_told_how_to_start()
    {
        var writer = new StringWriter();
        ListingTable.Write(writer, [], UiLanguage.English);

        Assert.That(writer.ToString(), Does.StartWith("No texts yet. Start with: bloggen new post"));
    }

    [Test]
    public void Why_names_fate_reason_and_what_to_change()
    {
        var writer = new StringWriter();
        Explanation.Write(writer, Draft, UiLanguage.Indonesian);

        Assert.That(
            writer.ToString().ReplaceLineEndings("\n"),
            Does.StartWith(
                "content/tentang.md\n\nTulisan ini masih draf, jadi tidak terbit.\n  Alasan:   `draf: ya` di baris 3.\n  Judul:    Tentang\n→ Bila sudah siap terbit, hapus atau betulkan baris itu"
            )
        );
    }

    [TestCase("zat.md", "Sudah terbit sejak Sabtu, 1 Agustus 2026.", "Zat", "https://guru.id/blog/zat/")]
    [TestCase(
        "nanti.md",
        "Sudah terbit sejak Senin, 17 Agustus 2026 pukul 06.00 WIB.",
        "Nanti",
        "https://guru.id/blog/nanti/"
    )]
    [TestCase("tentang.md", "Sudah terbit.", "Tentang", "https://guru.id/blog/tentang/")]
    public void Why_says_since_when_and_where_a_text_is_published(
        string file,
        string first,
        string title,
        string address
    )
    {
        using var folder = new TemporaryFolder()
            .With("bloggen.yml", "alamat: https://guru.id/blog/\n")
            .With("content/posts/zat.md", "---\njudul: Zat\ntanggal: 2026-08-01\n---\nIsi.\n")
            .With("content/posts/nanti.md", "---\njudul: Nanti\ntanggal: 2026-08-17 06:00\n---\nIsi.\n")
            .With("content/tentang.md", "---\njudul: Tentang\n---\nIsi.\n");

        var seen = Transcript.RunIn(folder.Path, "why", file);

        Assert.That(seen.Out.Split('\n')[2], Is.EqualTo(first));
        Assert.That(seen.Out, Does.Not.Contain("Alasan"));
        Assert.That(seen.Out, Does.Contain($"  Judul:    {title}\n").And.Contain($"  Alamat:   {address}\n"));
        Assert.That(
            Transcript.RunIn(folder.Path, "why", "zat.md", "--lang", "en").Out,
            Does.Contain("\n\nIt has been published since Saturday, 1 August 2026.\n  Title:    Zat\n")
        );
    }

    [Test]
    public void Every_fate_has_words_in_both_languages([Values] ListingStatus status)
    {
        Assert.That(ListingWords.Heading(status).Id, Is.Not.EqualTo(ListingWords.Heading(status).En));
        Assert.That(ListingWords.Fate(status).Id, Is.Not.Empty.And.Not.EqualTo(ListingWords.Fate(status).En));
    }

    [TestCase("content/posts/2026-08-17-zat-cair.md", "zat-cair")]
    [TestCase("content/posts/zat-cair/index.md", "zat-cair")]
    [TestCase("tentang.markdown", "tentang")]
    [TestCase("index.md", "index")]
    [TestCase("2026-08-17.md", "2026-08-17")]
    public void A_text_is_called_by_its_name(string file, string name) =>
        Assert.That(ListingFinder.Name(file), Is.EqualTo(name));
}
