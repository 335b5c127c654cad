using System.Text;
using BlogGen.Exporting.Worksheets;

namespace BlogGen.Tests.Exporting.Worksheets;

/// <summary>Sites that are put on paper in memory.</summary>
internal static class SheetSite
{
    public static TestSite Of(string text, string front = "") =>
        TestSite.From(
            $"-- bloggen.yml --\njudul: Blog Bu Rina\nalamat: https://rina.id/blog\npenulis:\n  nama: Rina\n  sekolah: SMP Negeri 3\n-- content/posts/2026-08-01-zat.md --\n---\njudul: Zat cair\n{front}---\n\n{text}\n"
        );

    public static WorksheetExport Print(this TestSite site, WorksheetOptions? wanted = null, bool drafts = false) =>
        SiteExports.Worksheets(
            site.Files,
            new BuildOptions { Now = TestSite.Now, Drafts = drafts },
            wanted ?? new WorksheetOptions()
        );

    /// <summary>The HTML of the sheet with this name.</summary>
    public static string Sheet(this WorksheetExport export, string name) =>
        Encoding.UTF8.GetString(export.Files.Single(file => file.Name == name).Html.Span);

    /// <summary>The part that begins at a heading.</summary>
    public static string From(this string html, string mark) => html[html.IndexOf(mark, StringComparison.Ordinal)..];
}
