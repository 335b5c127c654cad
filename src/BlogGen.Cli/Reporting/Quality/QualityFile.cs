using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Scaffolding;

namespace BlogGen.Cli.Reporting.Quality;

/// <summary>Puts the quality page where the person asked for it.</summary>
internal static class QualityFile
{
    /// <returns>False where it could not be written, after saying so.</returns>
    public static bool Write(Request request, string file, SiteReport report)
    {
        var config = SiteSettings.Read(request.Site);
        var html = QualityPage.Html(report, config.Title, config.Zone.Convert(request.Now));
        var path = request.FullPath(file);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = FileFailure.Reason(e);
            Say(
                request,
                report,
                new(
                    $"Rapor tidak dapat ditulis di {request.Shown(path)}: {reason.Id}.",
                    $"The report cannot be written to {request.Shown(path)}: {reason.En}."
                )
            );
            return false;
        }
        var shown = request.Shown(path);
        if (!request.IsQuiet)
            Say(
                request,
                report,
                new($"Rapor untuk dibaca di peramban: {shown}", $"The report for your browser: {shown}")
            );
        return true;
    }

    /// <summary>Standard output may be for a program.</summary>
    private static void Say(Request request, SiteReport report, Words words) =>
        request.Terminal.Error.WriteLine(words.In(report.Language));
}
