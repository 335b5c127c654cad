using BlogGen.Content;

namespace BlogGen.Tests.Content;

/// <summary>An exam paper that goes out too early cannot be called back: every doubt makes a draft.</summary>
public sealed class VisibilityTests
{
    [TestCase("draf: ya", "draf: tidak")]
    [TestCase("draf: tidak", "draf: ya")]
    [TestCase("draft: true", "draf: tidak")]
    [TestCase("published: true", "draft: true")]
    [TestCase("published: false", "draft: false")]
    [TestCase("draft: false", "published: false")]
    public void A_contradiction_makes_a_draft(string first, string second)
    {
        var front = Front.OfLines(first, second);
        Assert.That(front.Meta.Flag(Fields.Draft), Is.True);
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP16" }));
    }

    [TestCase("draf: ya", "draft: yes")]
    [TestCase("draft: false", "draft: false")]
    public void The_same_said_twice_is_only_a_key_twice(string first, string second) =>
        Assert.That(Front.OfLines(first, second).Codes, Is.EqualTo(new[] { "DEP03" }));

    [TestCase("published: false", true)]
    [TestCase("published: true", null)]
    public void Published_is_draft_the_other_way_round(string line, bool? expected)
    {
        var front = Front.OfLines(line);
        Assert.That(front.Meta.Flag(Fields.Draft), Is.EqualTo(expected));
        Assert.That(front.Codes, Is.Empty);
    }

    [TestCase("draf:")]
    [TestCase("draf: # nanti")]
    [TestCase("draft: \"\"")]
    [TestCase("konsep: ~")]
    [TestCase("khusus_guru:")]
    [TestCase("terbit:")]
    [TestCase("status: belum selesai")]
    [TestCase("status: dratf")]
    public void A_doubt_makes_a_draft_and_says_so(string line)
    {
        var front = Front.OfLines("judul: A", line);
        Assert.That(front.Meta.Flag(Fields.Draft), Is.True);
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP21" }));
    }

    [TestCase("status: draf")]
    [TestCase("Status: Draft")]
    [TestCase("status: konsep")]
    [TestCase("status: pending")]
    [TestCase("status: private")]
    [TestCase("post_status: auto-draft")]
    [TestCase("visibility: private")]
    [TestCase("status: masih draf")]
    [TestCase("konsep: ya")]
    public void The_words_of_other_tools_make_a_draft_too(string line)
    {
        var front = Front.OfLines("judul: A", line, "tanggal: 2026-08-17");
        Assert.That(front.Meta.Flag(Fields.Draft), Is.True);
        Assert.That(front.Codes, Is.Empty);
    }

    [TestCase("status: publish")]
    [TestCase("status: published")]
    [TestCase("status: terbit")]
    [TestCase("status: selesai")]
    [TestCase("status: guru tetap")]
    [TestCase("status:")]
    [TestCase("konsep: tidak")]
    public void Another_status_is_the_authors_own(string line)
    {
        var front = Front.OfLines("judul: A", line);
        Assert.That(front.Meta.Flag(Fields.Draft), Is.Not.True);
        Assert.That(front.Codes, Is.Empty);
    }

    [TestCase("draf: mungkin", "DEP17")]
    [TestCase("published: nanti", "DEP17")]
    [TestCase("khusus_guru: sebagian", "DEP17")]
    [TestCase("draf: [ya]x", "DEP17")]
    [TestCase("jadwal: besok", "DEP05")]
    [TestCase("kedaluwarsa: minggu depan", "DEP05")]
    [TestCase("expiryDate: 2026-13-45", "DEP05")]
    [TestCase("draf ya", "DEP15")]
    [TestCase("draft = true", "DEP15")]
    [TestCase("drafft: true", "DEP04")]
    public void What_cannot_be_read_about_visibility_makes_a_draft_and_says_so(string line, string code)
    {
        var front = Front.OfLines("judul: A", line);
        Assert.That(front.Meta.Flag(Fields.Draft), Is.True);
        Assert.That(front.Codes, Is.EquivalentTo(new[] { code, "DEP21" }));
    }

    [Test]
    public void A_near_key_that_says_no_holds_nothing_back() =>
        Assert.That(Front.OfLines("drafft: false").Meta.Flag(Fields.Draft), Is.Null);

    [Test]
    public void The_date_that_some_tools_write_as_published_is_a_date()
    {
        var front = Front.OfLines("published: 2026-08-17");
        Assert.That(front.Codes, Is.Empty);
        Assert.That(front.Meta.Has(Fields.Date) && front.Meta.Flag(Fields.Draft) is null);
    }

    [TestCase("khusus_guru: ya", "khusus_guru: tidak")]
    [TestCase("khusus_guru: tidak", "teacher-only: ya")]
    public void Text_for_teachers_stays_so_in_doubt(string first, string second)
    {
        var front = Front.OfLines(first, second);
        Assert.That(front.Meta.Flag(Fields.TeacherOnly), Is.True);
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP16" }));
    }

    [Test]
    public void Another_flag_that_cannot_be_read_hides_nothing()
    {
        var front = Front.OfLines("sematkan: mungkin");
        Assert.That(front.Codes, Is.EqualTo(new[] { "DEP17" }));
        Assert.That(front.Meta.Flag(Fields.Draft), Is.Null);
    }
}
