using BlogGen.Localization;
using CsCheck;

namespace BlogGen.Tests.Localization;

public sealed class NaturalComparerTests
{
    private static readonly NaturalComparer Comparer = NaturalComparer.Instance;

    [Test]
    public void Names_are_sorted_as_people_sort_them()
    {
        string[] sorted =
        [
            "_x",
            "9",
            "10",
            "Ángka",
            "apel",
            "Apel B",
            "élite",
            "ember",
            "Kelas 7",
            "Kelas VII A",
            "Kelas 9",
            "Kelas IX B",
            "Kelas 10",
            "Kelas XI",
            "Kelas XII",
            "Kelas Atas",
            "Zat",
            "عربي",
        ];
        string[] shuffled = [.. sorted.OrderBy(n => n.Length).ThenByDescending(n => n, StringComparer.Ordinal)];
        Array.Sort(shuffled, Comparer);
        Assert.That(shuffled, Is.EqualTo(sorted));
    }

    [TestCase("Kelas 9", "Kelas 10")]
    [TestCase("Kelas VII", "Kelas VIII")]
    [TestCase("Kelas IX", "Kelas X")]
    [TestCase("kelas ix", "KELAS X")]
    [TestCase("Kelas VII", "Kelas 10")]
    [TestCase("Bab 2", "Bab 10")]
    [TestCase("bab 0000000000000000000000009", "bab 10")]
    [TestCase("99999999999999999999998", "99999999999999999999999")]
    [TestCase("Kelas ٩", "Kelas ١٠")]
    [TestCase("apel", "Élite")]
    [TestCase("I'm", "Ibu")]
    [TestCase("Strasse a", "Straße b")]
    public void The_first_stands_before_the_second(string first, string second) =>
        Assert.Multiple(() =>
        {
            Assert.That(Comparer.Compare(first, second), Is.Negative);
            Assert.That(Comparer.Compare(second, first), Is.Positive);
        });

    [Test]
    public void Only_equal_names_tie() =>
        Gen.Select(Name, Name)
            .Sample((x, y) => (Comparer.Compare(x, y) == 0) == string.Equals(x, y, StringComparison.Ordinal));

    [Test]
    public void The_order_is_total() =>
        Gen.Select(Name, Name, Name)
            .Sample(
                (x, y, z) =>
                    Math.Sign(Comparer.Compare(x, y)) == -Math.Sign(Comparer.Compare(y, x))
                    && (Comparer.Compare(x, y) > 0 || Comparer.Compare(y, z) > 0 || Comparer.Compare(x, z) <= 0)
            );

    private static readonly Gen<string> Name = Gen.OneOf<string>(
        Gen.String,
        Gen.OneOf<string>(
                "Kelas",
                "kelas",
                " ",
                "-",
                "7",
                "07",
                "VII",
                "vii",
                "X",
                "x",
                "é",
                "e\u0301",
                "ß",
                "ss",
                "'",
                "٧",
                "م",
                "\uD83D",
                "a"
            )
            .Array[0, 6]
            .Select(parts => string.Concat(parts))
    );
}
