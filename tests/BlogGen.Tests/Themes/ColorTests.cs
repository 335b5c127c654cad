using BlogGen.Themes;

namespace BlogGen.Tests.Themes;

public sealed class ColorTests
{
    private static Color Parse(string text) => Color.TryParse(text) ?? throw new AssertionException(text);

    [TestCase("#000000", "#ffffff", 21.0)]
    [TestCase("#767676", "#ffffff", 4.54)]
    [TestCase("#fff", "#ffffff", 1.0)]
    [TestCase("#ff0000", "#ffffff", 4.0)]
    public void Contrast_is_what_WCAG_says(string one, string other, double expected)
    {
        Assert.That(Color.Contrast(Parse(one), Parse(other)), Is.EqualTo(expected).Within(0.01));
        Assert.That(Color.Contrast(Parse(other), Parse(one)), Is.EqualTo(expected).Within(0.01));
    }

    [TestCase("#1F4E8C", "#1f4e8c")]
    [TestCase(" #14c ", "#1144cc")]
    [TestCase("hijau", "#2c6b3f")]
    [TestCase("Merah Muda", "#a92f68")]
    public void A_colour_is_a_code_or_a_name(string text, string expected)
    {
        Assert.That(Parse(text).ToString(), Is.EqualTo(expected));
    }

    [TestCase("biru langit")]
    [TestCase("#12")]
    [TestCase("#gggggg")]
    [TestCase("#+12345")]
    [TestCase("1f4e8c")]
    [TestCase("")]
    [TestCase(null)]
    public void Other_words_are_no_colour(string? text)
    {
        Assert.That(Color.TryParse(text), Is.Null);
    }

    [Test]
    public void Every_colour_has_a_readable_shade_on_paper_and_in_the_dark([Values(4.5, 7)] double ratio)
    {
        foreach (var background in (string[])["#fffdf9", "#f6f0e5", "#1a1816", "#262320"])
        {
            for (var rgb = 0; rgb < 0x1000000; rgb += 0x0b0d07)
            {
                var color = new Color((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
                var shade = color.ReadableOn(Parse(background), ratio);
                Assert.That(Color.Contrast(shade, Parse(background)), Is.GreaterThanOrEqualTo(ratio), $"{color}");
            }
        }
    }

    [Test]
    public void A_colour_that_can_be_read_stays_as_it_is()
    {
        Assert.That(Parse("#1f4e8c").ReadableOn(Parse("#f6f0e5")).ToString(), Is.EqualTo("#1f4e8c"));
    }
}
