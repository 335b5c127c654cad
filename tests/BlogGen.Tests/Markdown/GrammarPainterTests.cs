using System.Text;
using BlogGen.Markdown.Highlighting;

namespace BlogGen.Tests.Markdown;

/// <summary>The painter asks few rules; it must find what the whole pattern finds.</summary>
internal sealed class GrammarPainterTests
{
    private static readonly string[] Pieces =
    [
        "\n",
        "\n",
        " ",
        " ",
        "  ",
        "\t",
        "- ",
        ": ",
        ":",
        ", ",
        "=",
        "(",
        ")",
        "{",
        "}",
        "[",
        "]",
        ";",
        "@",
        "@a.b",
        "$",
        "${a}",
        "$1",
        "\"",
        "'",
        "`",
        "\"\"\"",
        "'''",
        "\\",
        "\\\"",
        "\\n",
        "//",
        "/*",
        "*/",
        "(*",
        "*)",
        "#",
        "# ",
        "--",
        "---",
        "<",
        "<?php",
        "?>",
        "#include",
        "&x",
        "*y",
        "if",
        "IF",
        "select",
        "int",
        "true",
        "print",
        "echo",
        "apt-get",
        "abs",
        "f",
        "rb",
        "a",
        "É",
        "ini",
        "名",
        "x1",
        "1x",
        "0xFF",
        "12",
        "1_000",
        "3.5e-1",
        "1.5abc",
        "1e+5abcd",
        "7up",
        "PS C>",
        "C:\\>",
        "guru@pc:~$",
        "%",
        "key",
        "a/b.c",
        "\r\n",
    ];

    [Test]
    public void What_is_painted_does_not_depend_on_the_way_it_is_found()
    {
        var random = new Random(2026);
        foreach (var grammar in Grammars.All)
        {
            for (var round = 0; round < 150; round++)
            {
                var code = Listing(random);
                Assert.That(
                    Painted(html => Highlighter.TryWrite(code, grammar, html)),
                    Is.EqualTo(Painted(html => Highlighter.TryByLibrary(code, grammar, html))),
                    $"{grammar.Id}: {code}"
                );
            }
        }
    }

    private static string Painted(Func<StringBuilder, bool> paint)
    {
        var html = new StringBuilder();
        Assert.That(paint(html), Is.True);
        return html.ToString();
    }

    private static string Listing(Random random)
    {
        var code = new StringBuilder();
        for (var left = random.Next(60); left > 0; left--)
            code.Append(Pieces[random.Next(Pieces.Length)]);
        return code.ToString();
    }
}
