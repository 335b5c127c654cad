using System.Text;
using BlogGen.Exporting;

namespace BlogGen.Tests.Exporting;

/// <summary>A site whose only post asks the given questions.</summary>
internal static class QuizSite
{
    public static TestSite Of(string questions, string more = "") =>
        TestSite.From(
            $"-- bloggen.yml --\njudul: Blog Bu Rina\nalamat: https://rina.id/blog\n-- content/posts/2026-08-01-soal.md --\n---\njudul: Latihan 1\n---\n\n{questions}\n{more}"
        );

    public static QuizExport Export(this TestSite site, QuizFormat format) =>
        SiteExports.Quiz(site.Files, new BuildOptions { Now = TestSite.Now }, format);

    public static string Text(this QuizExport export) => Encoding.UTF8.GetString(export.Content.Span);
}
