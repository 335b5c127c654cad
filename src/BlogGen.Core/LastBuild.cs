using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Rebuilding;
using BlogGen.Sites;
using BlogGen.Writing;

namespace BlogGen;

/// <summary>What the build before left for this one, and this one for the next: see <c>decisions/0009-unchanged-build.md</c>.</summary>
internal sealed class LastBuild(string siteFolder, string outputFolder, BuildOptions options, IFileStore sources)
{
    private readonly RebuildRequest _request = new(
        siteFolder,
        outputFolder,
        KeyOf(siteFolder, outputFolder, options),
        options.Now,
        options.Clock ?? options.Now,
        options.Threads
    )
    {
        HomeFolder = options.HomeFolder,
    };

    /// <summary>The sources as the build must read them, so that it is known what it read.</summary>
    public HashingFileStore Files { get; } = new(sources);

    /// <summary>The report of the build before where this one would change nothing; else null.</summary>
    public BuildResult? IfUnchanged(DiagnosticBag problems) =>
        UnchangedBuild.Find(_request, sources, problems) is { } same
            ? new BuildResult(true, same.Pages, 0, same.Outputs.Count, 0, same.Diagnostics, [], same.Language)
            : null;

    public void Keep(WrittenSite written, SiteModel model, int pages)
    {
        var diagnostics = model.Diagnostics;
        // The library may be there the next time, and no file tells of it.
        if (Files.Seen.IsDoubtful || diagnostics.Contains(Problems.NoPictureLibrary()))
            return;
        var record = new BuildRecord(_request.Key)
        {
            Calm = TurningPoints.Around(_request.Now, model.Site),
            LockCalm = TurningPoints.Around(_request.Clock, model.Site),
            Names = UnchangedBuild.NamesOf(Files),
            Inputs = [.. Files.Seen.All],
            Outputs = written.Outputs,
            Pages = pages,
            Language = model.Language,
            Diagnostics = diagnostics,
        };
        UnchangedBuild.Remember(written, record, Thread.Sleep);
    }

    /// <summary>All that decides a build beside the files and the clock: this program, what it was asked for, and where.</summary>
    private static string KeyOf(string siteFolder, string outputFolder, BuildOptions options) =>
        ContentHash.Of(
            Encoding.UTF8.GetBytes(
                string.Join(
                    '\n',
                    typeof(LastBuild).Module.ModuleVersionId, // another one after any change of code, words or themes
                    siteFolder,
                    outputFolder,
                    options.BaseUrl,
                    options.HostedAt,
                    options.Drafts,
                    options.Future,
                    options.Portable,
                    options.Strict,
                    options.IsContinuousIntegration
                )
            )
        );
}
