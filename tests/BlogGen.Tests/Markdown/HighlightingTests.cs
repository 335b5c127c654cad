using System.Diagnostics;

namespace BlogGen.Tests.Markdown;

public class HighlightingTests
{
    [TestCase("py", "def f(): # c", "<span class=\"hl-k\">def</span> f(): <span class=\"hl-c\"># c</span>")]
    [TestCase("c++", "int a = 1;", "<span class=\"hl-t\">int</span> a = <span class=\"hl-n\">1</span>;")]
    [TestCase("js", "const s = 'a';", "<span class=\"hl-k\">const</span> s = <span class=\"hl-s\">'a'</span>;")]
    [TestCase("sql", "SELECT a FROM b", "<span class=\"hl-k\">SELECT</span> a <span class=\"hl-k\">FROM</span> b")]
    [TestCase("bash", "echo $HOME", "<span class=\"hl-f\">echo</span> <span class=\"hl-v\">$HOME</span>")]
    [TestCase("yml", "judul: \"A\"", "<span class=\"hl-a\">judul</span>: <span class=\"hl-s\">&quot;A&quot;</span>")]
    [TestCase("json", "{\"a\": true}", "{<span class=\"hl-a\">&quot;a&quot;</span>: <span class=\"hl-n\">true</span>}")]
    [TestCase("pascal", "BEGIN { x }", "<span class=\"hl-k\">BEGIN</span> <span class=\"hl-c\">{ x }</span>")]
    [TestCase("php", "<?php $a", "<span class=\"hl-p\">&lt;?php</span> <span class=\"hl-v\">$a</span>")]
    [TestCase("brainfuck", "a < b", "a &lt; b")]
    public void A_code_block_is_coloured_by_classes(string language, string code, string html) =>
        Assert.That(Rendered.From($"```{language}\n{code}\n```").Html, Does.EndWith($"\">{html}\n</code></pre>\n"));

    [TestCase("```py\nx\n```", "<pre tabindex=\"0\"><code class=\"language-python\">")]
    [TestCase("```\nx\n```", "<pre tabindex=\"0\"><code>")]
    [TestCase("    x", "<pre tabindex=\"0\"><code>")]
    [TestCase("```js {.lebar}\nx\n```", "<pre tabindex=\"0\" class=\"lebar\"><code class=\"language-javascript\">")]
    public void A_code_block_names_its_language_and_takes_focus(string markdown, string tags) =>
        Assert.That(Rendered.From(markdown).Html, Does.StartWith(tags));

    [TestCase("c")]
    [TestCase("csharp")]
    [TestCase("java")]
    [TestCase("typescript")]
    [TestCase("html")]
    [TestCase("css")]
    [TestCase("powershell")]
    [TestCase("markdown")]
    [TestCase("console")]
    [TestCase("xml")]
    [TestCase("vb")]
    public void No_character_of_the_code_is_lost(string language)
    {
        const string Code =
            "<div class=\"a\">&amp;</div>\n// x\n/* y */ if (a < 1) { return \"b\"; } # z\na { color: red }\n$ ls\n";
        var html = Rendered.From($"```{language}\n{Code}```").Html;
        var text = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelector("code")!.TextContent;
        Assert.That(text, Is.EqualTo(Code));
        Assert.That(html, Does.Contain("<span class=\"hl-"));
    }

    [TestCase("css", "/*\n")]
    [TestCase("php", "/*\n")]
    [TestCase("c", "/*")]
    [TestCase("python", "\"\"\"a")]
    [TestCase("html", "<a b='")]
    [TestCase("powershell", "@\"'$(")]
    [TestCase("markdown", "*_`[")]
    [TestCase("xml", "<a ")]
    [TestCase("vb", "\"' ")]
    [TestCase("bash", "\"$(")]
    [TestCase("yaml", "- a: ")]
    [TestCase("yaml", "- ")]
    public void Hostile_code_is_done_in_bounded_time(string language, string unit)
    {
        var watch = Stopwatch.StartNew();
        foreach (var length in new[] { 9_900, 90_000 })
        {
            var code = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
            Assert.That(Rendered.From($"```{language}\n{code}\n```").Html, Does.EndWith("</code></pre>\n"));
        }
        // About a second on a quiet machine; without a bound some of these would take hours.
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMinutes(2)));
    }
}
