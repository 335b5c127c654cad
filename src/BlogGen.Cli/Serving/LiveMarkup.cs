using System.Net;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Cli.Serving;

/// <summary>What the preview adds to a page: the script that waits for saves, and the problems above the page.</summary>
internal static class LiveMarkup
{
    private static readonly Words LastGood = new(
        "Yang tampil adalah keadaan baik yang terakhir. Pesan ini hilang setelah masalahnya diperbaiki.",
        "What you see is the last good state. This message goes away when the problem is mended."
    );

    private static readonly Words AsItIs = new(
        "Halaman ini tetap tampil. Pesan ini hilang setelah masalahnya diperbaiki.",
        "The page is shown all the same. This message goes away when the problem is mended."
    );

    private const string Style = """
        <style>
        #bloggen-overlay{all:initial;position:fixed;inset:auto 0 0 0;z-index:2147483647;box-sizing:border-box;max-height:70vh;overflow:auto;padding:1rem 1.25rem;background:#2b1111;color:#fff;border-top:4px solid #ff8a80;font:16px/1.5 system-ui,sans-serif}
        #bloggen-overlay *{all:revert;color:inherit;font-family:inherit}
        #bloggen-overlay h2{font-size:1.1rem;margin:0 0 .25rem}
        #bloggen-overlay p{margin:.25rem 0}
        #bloggen-overlay pre{font:14px/1.45 ui-monospace,monospace;overflow-x:auto;margin:.5rem 0;padding:.5rem;background:#0006}
        #bloggen-overlay button{font:inherit;color:#000;background:#fff;padding:.25rem .75rem;margin-right:1rem}
        </style>
        """;

    /// <param name="problems">Those that the writer should see above this page.</param>
    /// <param name="isLastGood">The page is not what the files say now.</param>
    public static string Of(IReadOnlyList<string> problems, bool isLastGood, string version, UiLanguage language)
    {
        var html = new StringBuilder("\n");
        if (problems.Count > 0)
            WriteOverlay(html, problems, isLastGood, language);
        return html.Append($"<script src=\"{Preview.Root}live.js\" data-version=\"{version}\" defer></script>\n")
            .ToString();
    }

    /// <summary>Before the end of the body, or at the end of a page that does not say where its body ends.</summary>
    public static byte[] Insert(ReadOnlySpan<byte> page, string markup)
    {
        var at = EndOfBody(page);
        return [.. page[..at], .. Encoding.UTF8.GetBytes(markup), .. page[at..]];
    }

    private static int EndOfBody(ReadOnlySpan<byte> page)
    {
        for (var end = page.Length; page[..end].LastIndexOf("</"u8) is >= 0 and var at; end = at)
        {
            if (Ascii.EqualsIgnoreCase(page[at..Math.Min(at + 6, page.Length)], "</body"u8))
                return at;
        }
        return page.Length;
    }

    private static void WriteOverlay(
        StringBuilder html,
        IReadOnlyList<string> problems,
        bool isLastGood,
        UiLanguage language
    )
    {
        var title = new Words("Ada yang perlu diperbaiki", "Something needs to be mended").In(language);
        var comfort = (isLastGood ? LastGood : AsItIs).In(language);
        html.Append(Style)
            .Append(
                $"\n<section id=\"bloggen-overlay\" role=\"alert\" lang=\"{Languages.Tag(language)}\" dir=\"ltr\">\n"
            )
            .Append($"<h2>{title}</h2>\n<p>{comfort}</p>\n");
        foreach (var problem in problems)
            html.Append($"<pre tabindex=\"0\">{WebUtility.HtmlEncode(problem)}</pre>\n");
        html.Append($"<p><button type=\"button\">{new Words("Tutup", "Close").In(language)}</button>")
            .Append($"<a href=\"{Preview.Root}\">{OverviewPage.Title.In(language)}</a></p>\n</section>\n");
    }
}
