using BlogGen.Diagnostics;

namespace BlogGen.Tests.Diagnostics;

/// <summary>ALM, PER, TAU and DEP01: addresses, links and titles, at the file that has to be changed.</summary>
public sealed class AddressProblemTests
{
    [Test]
    public void The_newer_of_two_posts_on_one_address_is_named() =>
        Trip.Over(
            "-- content/posts/lama.md --\n---\njudul: A\ntanggal: 2026-01-01\nslug: zat\n---\n"
                + "-- content/posts/baru.md --\n---\njudul: B\ntanggal: 2026-02-01\nslug: zat\n---\n",
            "ALM01",
            Severity.Warning,
            "content/posts/baru.md:4:1",
            "Alamat `/zat/` sudah dipakai `content/posts/lama.md`; halaman ini mendapat `/zat-2/`…`slug:`",
            "The address `/zat/` is taken by `content/posts/lama.md`; this page gets `/zat-2/`…`slug:`"
        );

    [Test]
    public void An_address_that_leaves_the_site_is_replaced() =>
        Trip.Over(
            "-- content/posts/zat.md --\n---\njudul: Zat\npermalink: ../../x\n---\n",
            "ALM02",
            Severity.Warning,
            "content/posts/zat.md:3:1",
            "Alamat `../../x` tidak dapat dipakai…`/ipa/zat-cair/`",
            "The address `../../x` cannot be used…`/science/liquids/`"
        );

    [Test]
    public void A_page_beats_a_generated_list_with_a_note() =>
        Trip.Over(
            "-- content/arsip.md --\n---\njudul: Arsip Saya\n---\n-- content/posts/2026-01-01-a.md --\n# A\n",
            "ALM03",
            Severity.Info,
            "content/arsip.md",
            "menggantikan daftar otomatis di `/arsip/`…`slug:`",
            "takes the place of the generated list at `/arsip/`…`slug:`"
        );

    [Test]
    public void A_file_cannot_lie_where_a_folder_must_be() =>
        Trip.Over(
            "-- content/posts/a.md --\n# A\n-- static/privasi --\nsatu\n",
            "ALM04",
            Severity.Warning,
            "static/privasi",
            "dua berkas untuk alamat `privasi…Ganti nama",
            "Two files claim the address `privasi…Rename"
        );

    [Test]
    public void A_published_address_never_vanishes_in_silence() =>
        Trip.Over(
            "-- permalinks.lock --\ncontent/posts/lama.md\t/lama/\n-- content/posts/baru.md --\n# Baru\n",
            "PER01",
            Severity.Warning,
            "permalinks.lock:1:1",
            "`/lama/` yang pernah terbit dari `content/posts/lama.md` akan hilang…`alamat_lama: /lama/`…permalinks.lock",
            "`/lama/`…would vanish…`aliases: /lama/`…permalinks.lock"
        );

    [Test]
    public void A_published_address_may_move_with_a_redirect()
    {
        var built = TestSite
            .From(
                "-- permalinks.lock --\ncontent/posts/lama.md\t/lama/\n"
                    + "-- content/posts/baru.md --\n---\njudul: Baru\nalamat_lama: /lama/\n---\n"
            )
            .Build();

        Assert.That(built.Codes, Does.Not.Contain("PER01"));
        Assert.That(built["lama/index.html"], Does.Contain("url=/baru/"));
    }

    [Test]
    public void A_broken_link_suggests_the_nearest_file() =>
        Trip.Over(
            "-- content/posts/zat-cair.md --\n# Zat\n-- content/posts/b.md --\n# B\n\nLihat [ini](zat-cari.md).\n",
            "TAU01",
            Severity.Warning,
            "content/posts/b.md:3:7",
            "Tautan `zat-cari.md` tidak menemukan halaman…Maksud Anda `zat-cair.md`?",
            "The link `zat-cari.md` finds no page…Did you mean `zat-cair.md`?"
        );

    [Test]
    public void A_picture_with_other_letter_case_breaks_online() =>
        Trip.Over(
            "-- content/posts/zat/index.md --\n# Zat\n\n![Gelas](Foto.JPG)\n-- content/posts/zat/foto.jpg --\nx\n",
            "TAU02",
            Severity.Warning,
            "content/posts/zat/index.md:3:1",
            "`Foto.JPG` ada, tetapi huruf besar/kecilnya berbeda…foto.jpg`",
            "`Foto.JPG` exists with other letter case…foto.jpg`"
        );

    [Test]
    public void A_link_to_a_draft_is_a_warning() =>
        Trip.Over(
            "-- content/posts/a.md --\n# A\n\n[x](b.md)\n-- content/posts/b.md --\n---\njudul: B\ndraf: ya\n---\n",
            "TAU03",
            Severity.Warning,
            "content/posts/a.md:3:1",
            "`b.md` menuju tulisan yang belum terbit…hapus tautannya",
            "`b.md` goes to a post that is not published…remove the link"
        );

    [Test]
    public void A_link_to_a_missing_part_suggests_the_nearest_heading() =>
        Trip.Over(
            "-- content/posts/a.md --\n# A\n\n[x](b.md#alt)\n-- content/posts/b.md --\n# B\n\n## Alat\n",
            "TAU04",
            Severity.Warning,
            "content/posts/a.md:3:1",
            "bagian pada `b.md#alt` tidak ada…Maksud Anda `#alat`?",
            "the part in `b.md#alt` does not…Did you mean `#alat`?"
        );

    [Test]
    public void A_text_without_a_title_is_named_after_its_file() =>
        Trip.Over(
            "-- content/posts/zat-cair.md --\nIsi saja.\n",
            "DEP01",
            Severity.Warning,
            "content/posts/zat-cair.md:1",
            "Judul tidak ada; dipakai nama berkas “zat-cair”…`judul:`",
            "There is no title; the file name “zat-cair” is used…`title:`"
        );
}
