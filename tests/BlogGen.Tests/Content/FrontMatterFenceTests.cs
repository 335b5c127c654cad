using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Content;

public sealed class FrontMatterFenceTests
{
    [TestCase("---\njudul: A\n---\nIsi\n", 4)]
    [TestCase("\n\n---\njudul: A\n---\nIsi\n", 6)]
    [TestCase("--- \njudul: A\n---  \nIsi\n", 4)]
    [TestCase("---\njudul: A\n...\nIsi\n", 4)]
    [TestCase("----\njudul: A\n----\nIsi\n", 4)]
    [TestCase("—-\njudul: A\n—-\nIsi\n", 4)]
    [TestCase("–--\njudul: A\n---\nIsi\n", 4)]
    [TestCase("\uFEFF---\njudul: A\n---\nIsi\n", 4)]
    [TestCase("---\n\njudul: A\n\ntanggal: 2026-08-17\n\n---\nIsi\n", 8)]
    public void Fences_are_found_as_people_and_phones_type_them(string text, int bodyLine)
    {
        var front = Front.Of(text);
        Assert.That(
            (front.Text("judul"), front.Result.Body, front.Result.BodyLine),
            Is.EqualTo(("A", "Isi\n", bodyLine))
        );
        Assert.That(front.Codes, Is.Empty);
    }

    [TestCase("---\n---\nIsi\n", "Isi\n", 3)]
    [TestCase("---\n# catatan\n---\nIsi\n", "Isi\n", 4)]
    [TestCase("---\njudul: A\n---", "", 4)]
    public void Front_matter_and_text_may_be_empty(string text, string body, int bodyLine)
    {
        var front = Front.Of(text);
        Assert.That((front.Result.Body, front.Result.BodyLine), Is.EqualTo((body, bodyLine)));
    }

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase("# Halo\n\nIsi: satu\n")]
    [TestCase("judul: A\ntanggal: 2026-08-17\n\nIsi\n")]
    [TestCase("---\n\nProsa di atas garis.\n\n---\n\nProsa lagi.\n")]
    [TestCase("---\nSelamat datang.\n\nCatatan: penting.\n\n---\nLagi.\n")]
    [TestCase("---\nHanya satu garis.\n")]
    [TestCase("--\njudul: A\n--\n")]
    [TestCase("------\njudul: A\n------\n")]
    [TestCase("{Matematika} itu seru\n")]
    [TestCase("{% raw %}\n{{ x }}\n")]
    [TestCase("{{ x }}\n")]
    public void A_text_without_front_matter_is_all_text(string text)
    {
        var front = Front.Of(text);
        Assert.That((front.Result.Body, front.Result.BodyLine), Is.EqualTo((text, 1)));
        Assert.That(front.Codes, Is.Empty);
        Assert.That(front.Meta.Values, Is.Empty);
    }

    [TestCase("---\njudul: A\ndraf: ya\n\nIsi: satu\n\nDua\n", "\nIsi: satu\n\nDua\n", 4)]
    [TestCase("---\njudul: A\ndraf: ya\nIni isi tulisan.\n", "Ini isi tulisan.\n", 4)]
    [TestCase("---\njudul: A\ndraf: ya\n\nIni isi tulisan.\n\n---\n\nDua\n", "\nIni isi tulisan.\n\n---\n\nDua\n", 4)]
    [TestCase("+++\ntitle = \"A\"\ndraft = true\n\nIsi\n", "\nIsi\n", 4)]
    public void An_unclosed_fence_keeps_its_keys_and_all_the_text(string text, string body, int bodyLine)
    {
        var front = Front.Of(text);
        Assert.Multiple(() =>
        {
            Assert.That(front.Codes, Is.EqualTo(new[] { "DEP02" }));
            Assert.That(front.Problems[0].Location, Is.EqualTo(new SourceLocation("content/posts/a.md", 1, 1)));
            Assert.That(front.Problems[0].Hint.Id, Does.Contain("setelah baris 3"));
            Assert.That(front.Text("judul"), Is.EqualTo("A"));
            Assert.That(front.Meta.Flag(Fields.Draft), Is.True);
            Assert.That((front.Result.Body, front.Result.BodyLine), Is.EqualTo((body, bodyLine)));
        });
    }
}
