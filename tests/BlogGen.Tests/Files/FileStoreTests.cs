using System.Text;
using BlogGen.Files;

namespace BlogGen.Tests.Files;

public sealed class FileStoreTests
{
    [Test]
    public void The_first_layer_that_has_a_file_wins()
    {
        var site = new MemoryFileStore();
        site.Write("layouts/post.html", "mine");
        var theme = new MemoryFileStore();
        theme.Write("layouts/base.html", "base");
        theme.Write("layouts/post.html", "theme");
        var store = new LayeredFileStore(site, theme);

        Assert.That(store.List(), Is.EqualTo(new[] { "layouts/base.html", "layouts/post.html" }));
        Assert.That(Encoding.UTF8.GetString(store.Read("layouts/post.html")), Is.EqualTo("mine"));
        Assert.That(store.Length("layouts/base.html"), Is.EqualTo(4));
        Assert.That(store.Exists("layouts/x.html"), Is.False);
        Assert.That(() => store.Read("layouts/x.html"), Throws.TypeOf<FileNotFoundException>());
    }

    [Test]
    public void Embedded_files_are_read_under_their_prefix()
    {
        var store = new EmbeddedFileStore(typeof(IFileStore).Assembly, "templates/");

        foreach (var path in store.List())
        {
            Assert.That(path, Does.Not.Contain("\\"));
            Assert.That(store.Read(path), Has.Length.EqualTo(store.Length(path)));
        }
        Assert.That(store.Exists("tidak/ada"), Is.False);
        Assert.That(store.Length("tidak/ada"), Is.Zero);
        Assert.That(() => store.Read("tidak/ada"), Throws.TypeOf<FileNotFoundException>());
    }

    [Test]
    public void A_hash_is_the_same_for_bytes_and_for_a_stream()
    {
        var bytes = Encoding.UTF8.GetBytes("zat cair");
        Assert.That(ContentHash.Of(bytes), Is.EqualTo(ContentHash.Of(new MemoryStream(bytes))));
        Assert.That(ContentHash.Of([]), Is.EqualTo("99aa06d3014798d86001c324468d497f"));
    }
}
