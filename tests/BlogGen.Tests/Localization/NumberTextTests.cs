using BlogGen.Localization;

namespace BlogGen.Tests.Localization;

public sealed class NumberTextTests
{
    [TestCase("id", "1.234.567")]
    [TestCase("id-ID", "1.234.567")]
    [TestCase("su", "1.234.567")]
    [TestCase("en", "1,234,567")]
    [TestCase("fr", "1,234,567")]
    public void Thousands_are_set_apart(string lang, string text) =>
        Assert.That(NumberText.Integer(1234567, lang), Is.EqualTo(text));

    [TestCase(1234567.891, 2, "id", "1.234.567,89")]
    [TestCase(87.5, 1, "id", "87,5")]
    [TestCase(87.5, 1, "en", "87.5")]
    [TestCase(-0.04, 1, "id", "0,0")]
    [TestCase(2.5, 0, "en", "3")]
    public void Decimals_have_the_mark_of_the_language(double value, int digits, string lang, string text) =>
        Assert.That(NumberText.Decimal(value, digits, lang), Is.EqualTo(text));

    [TestCase(0, "id", "0 B")]
    [TestCase(512, "id", "512 B")]
    [TestCase(348160, "id", "340 KB")]
    [TestCase(1258291, "id", "1,2 MB")]
    [TestCase(1258291, "en", "1.2 MB")]
    [TestCase(1048576, "id", "1 MB")]
    [TestCase(1048575, "id", "1 MB")]
    [TestCase(long.MaxValue, "id", "8 EB")]
    public void A_file_size_is_short(long bytes, string lang, string text) =>
        Assert.That(NumberText.FileSize(bytes, lang), Is.EqualTo(text));
}
