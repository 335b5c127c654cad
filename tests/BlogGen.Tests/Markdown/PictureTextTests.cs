using BlogGen.Diagnostics;

namespace BlogGen.Tests.Markdown;

/// <summary>A picture says what it shows, or that there is nothing to say.</summary>
public sealed class PictureTextTests
{
    [TestCase("Lihat ![](batu.jpg)", 7)]
    [TestCase("Lihat ![ ](batu.jpg)", 7)]
    [TestCase("Lihat <img src=\"batu.jpg\"> ini", 17)]
    public void A_picture_without_text_is_named(string markdown, int column)
    {
        var problem = Rendered.From(markdown).Problems.Single();

        Assert.That(problem.Code, Is.EqualTo("GBR01"));
        Assert.That(problem.Location, Is.EqualTo(new SourceLocation("a.md", 1, column)));
        Assert.That(problem.Message.Id, Does.Contain("batu.jpg"));
        Assert.That(problem.Effect, Is.EqualTo(Effect.FailsCheck), "the page goes out, the check fails");
    }

    [TestCase("![Batu](batu.jpg)")]
    [TestCase("![](garis.png){.dekoratif}")]
    [TestCase("<img src=\"garis.png\" alt=\"\">")]
    [TestCase("<img alt='Batu' src=\"batu.jpg\">")]
    [TestCase("`![](batu.jpg)`")]
    public void What_is_told_or_is_an_ornament_is_not(string markdown)
    {
        Assert.That(Rendered.From(markdown).Problems, Is.Empty);
    }
}
