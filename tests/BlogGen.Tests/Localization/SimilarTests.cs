using BlogGen.Localization;

namespace BlogGen.Tests.Localization;

public sealed class SimilarTests
{
    private static readonly string[] Keys =
    [
        "title",
        "tags",
        "tanggal",
        "per_halaman",
        "description",
        "draf",
        "draft",
        "url",
    ];

    [TestCase("titel", "title")]
    [TestCase("TITLE", "title")]
    [TestCase("tag", "tags")]
    [TestCase("tangal", "tanggal")]
    [TestCase("per halaman", "per_halaman")]
    [TestCase("Perhalamn", "per_halaman")]
    [TestCase("desciprtion", "description")]
    [TestCase("draff", "draf")]
    [TestCase("ulr", "url")]
    public void A_slip_of_the_finger_finds_its_word(string word, string expected) =>
        Assert.That(Similar.Nearest(word, Keys), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("xy")]
    [TestCase("matematika")]
    [TestCase("u")]
    public void A_word_without_a_neighbour_finds_nothing(string word) =>
        Assert.That(Similar.Nearest(word, Keys), Is.Null);

    [Test]
    public void A_very_long_word_finds_nothing() =>
        Assert.That(Similar.Nearest(new string('a', 100_000), Keys), Is.Null);

    [Test]
    public void A_tie_does_not_depend_on_the_order() =>
        Assert.That(Similar.Nearest("cat", ["cut", "cot"]), Is.EqualTo(Similar.Nearest("cat", ["cot", "cut"])));
}
