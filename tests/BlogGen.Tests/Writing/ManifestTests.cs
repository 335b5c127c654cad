using BlogGen.Files;
using BlogGen.Writing;
using CsCheck;

namespace BlogGen.Tests.Writing;

public sealed class ManifestTests
{
    private static readonly Gen<string> Paths = Gen.String[Gen.OneOf(Gen.Char.AlphaNumeric, Gen.Char["/. -éك"]), 1, 20]
        .Where(PortablePath.Is);

    [Test]
    public void What_is_written_is_read_back() =>
        Gen.Dictionary(Paths, Gen.Long[0, long.MaxValue])
            .Sample(files =>
            {
                var manifest = new Manifest("public", files);
                var read = Manifest.Parse(manifest.ToText(), "public")!;
                return read.SaysTheSameAs(manifest) && read.ToText() == manifest.ToText();
            });

    [Test]
    public void Any_text_is_read_without_an_exception() =>
        Gen.String.Sample(text =>
            Manifest.Parse($"bloggen-manifest 1\tpublic\n{text}", "public")!.Files.Keys.All(PortablePath.Is)
        );

    [TestCase("")]
    [TestCase("bloggen-manifest 2\tpublic\na\t1\n")]
    [TestCase("bloggen-manifest 1\tlain\na\t1\n")]
    public void Another_version_or_folder_counts_as_none(string text) =>
        Assert.That(Manifest.Parse(text, "public"), Is.Null);

    [Test]
    public void A_union_keeps_the_newer_length()
    {
        var old = new Manifest("public", new Dictionary<string, long> { ["a"] = 1, ["b"] = 2 });
        var young = new Manifest("public", new Dictionary<string, long> { ["b"] = 3, ["c"] = 4 });
        Assert.That(young.Union(old).ToText(), Is.EqualTo("bloggen-manifest 1\tpublic\na\t1\nb\t3\nc\t4\n"));
    }
}
