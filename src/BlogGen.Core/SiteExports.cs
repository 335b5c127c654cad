using BlogGen.Diagnostics;
using BlogGen.Exporting;
using BlogGen.Exporting.Worksheets;
using BlogGen.Files;

namespace BlogGen;

/// <summary>What is taken out of a site for another use; nothing of it belongs to the site.</summary>
public static class SiteExports
{
    /// <summary>The questions of all published posts, as one file for a course.</summary>
    public static QuizExport Quiz(string siteFolder, BuildOptions options, QuizFormat format)
    {
        var problems = new DiagnosticBag();
        return Quiz(SiteBuilder.Sources(siteFolder, SiteBuilder.DefaultOutput, problems), options, format, problems);
    }

    /// <summary>The same from memory: for sites that live in a test.</summary>
    public static QuizExport Quiz(IFileStore files, BuildOptions options, QuizFormat format) =>
        Quiz(files, options, format, new DiagnosticBag());

    /// <summary>Posts as sheets of paper, for pupils and for their teacher.</summary>
    public static WorksheetExport Worksheets(string siteFolder, BuildOptions options, WorksheetOptions wanted)
    {
        var problems = new DiagnosticBag();
        return Worksheets(
            SiteBuilder.Sources(siteFolder, SiteBuilder.DefaultOutput, problems),
            options,
            wanted,
            problems
        );
    }

    /// <summary>The same from memory: for sites that live in a test.</summary>
    public static WorksheetExport Worksheets(IFileStore files, BuildOptions options, WorksheetOptions wanted) =>
        Worksheets(files, options, wanted, new DiagnosticBag());

    private static QuizExport Quiz(IFileStore files, BuildOptions options, QuizFormat format, DiagnosticBag problems)
    {
        var model = SiteBuilder.Load(files, options, problems);
        return problems.StopsBuild
            ? new QuizExport(default, 0, 0, problems.ToSortedList())
            : QuizExporter.Export(model.Site, files, format);
    }

    private static WorksheetExport Worksheets(
        IFileStore files,
        BuildOptions options,
        WorksheetOptions wanted,
        DiagnosticBag problems
    )
    {
        var model = SiteBuilder.Load(files, options, problems);
        return problems.StopsBuild
            ? new WorksheetExport([], 0, problems.ToSortedList())
            : WorksheetExporter.Export(model.Site, files, wanted);
    }
}
