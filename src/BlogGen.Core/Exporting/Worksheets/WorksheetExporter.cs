using System.Globalization;
using System.Text;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Markdown.Paper;
using BlogGen.Markdown.Quiz;
using BlogGen.Sites;

namespace BlogGen.Exporting.Worksheets;

/// <summary>Makes sheets of posts: for pupils in one or more variants, and one for their teacher with all keys.</summary>
public static class WorksheetExporter
{
    public static WorksheetExport Export(Site site, IFileStore files, WorksheetOptions options)
    {
        var notes = new DiagnosticBag();
        if (options.FolderInSite is { } folder && IsPublished(folder, site, files))
            notes.Add(Problems.SheetsWouldBePublished(folder));
        var pages = notes.StopsBuild ? [] : WorksheetChooser.Choose(site, options.Posts, notes);
        if (notes.StopsBuild)
            return new WorksheetExport([], 0, notes.ToSortedList());
        var written = pages
            .SelectMany(page => Write(Read(page, site, files, options), site, files, options, notes))
            .ToList();
        return new WorksheetExport(written, pages.Count, notes.ToSortedList());
    }

    private static bool IsPublished(string folder, Site site, IFileStore files) =>
        folder.Split('/')[0] == "public"
        || !folder.StartsWith('.')
            && FolderLayout.Of(files, site.Config).PlaceOf($"{folder}/x.html".TrimStart('/'))
                is Place.Content
                    or Place.Static;

    private static Sheet Read(Page page, Site site, IFileStore files, WorksheetOptions options)
    {
        var bodies = Enumerable
            .Range(0, Math.Clamp(options.Variants, 1, WorksheetOptions.MostVariants))
            .Select(index =>
                DocumentParser.ParseForPaper(page.Source, files, site.Config, VariantOf(index, options.Seed))
            );
        var full = DocumentParser.ParseForPaper(
            page.Source,
            files,
            site.Config,
            PaperVariant.AsWritten,
            withAsides: true
        );
        return new Sheet(page, [.. bodies], full.Asides, DocumentParser.WordsOf(page.Language, site.Config));
    }

    /// <summary>The first is as the author wrote it, and as the page shows it.</summary>
    private static PaperVariant VariantOf(int index, string seed) =>
        index == 0 ? PaperVariant.AsWritten : new PaperVariant($"{seed}/{Letters.Of(index)}");

    private static IEnumerable<WorksheetFile> Write(
        Sheet sheet,
        Site site,
        IFileStore files,
        WorksheetOptions options,
        DiagnosticBag notes
    )
    {
        var page = sheet.Page;
        var addresses = new SheetAddresses(site, files, page, notes);
        var writer = new SheetWriter(sheet, site, addresses, options.Paper ?? site.Config.Paper);
        var name = NameOf(page);
        if (WorksheetChooser.IsForTeachers(page))
            notes.Add(Problems.TeachersSheetOnly(new SourceLocation(page.Source.Path), page.Title));
        else
            for (var variant = 0; variant < sheet.Bodies.Length; variant++)
                yield return new WorksheetFile(
                    $"{name}-{sheet.Say("siswa", "pupil")}{(sheet.HasVariants ? "-" + Letters.Of(variant) : "")}",
                    Encoding.UTF8.GetBytes(writer.ForPupils(variant))
                );
        yield return new WorksheetFile(
            $"{name}-{sheet.Say("guru", "teacher")}",
            Encoding.UTF8.GetBytes(writer.ForTeacher())
        );
    }

    private static string NameOf(Page page) =>
        page.Url.Trim('/') is { Length: > 0 } url
            ? Uri.UnescapeDataString(url).Replace('/', '-')
            : page.Source.Name.ToLower(CultureInfo.InvariantCulture);
}
