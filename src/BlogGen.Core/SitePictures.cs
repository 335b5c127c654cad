using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Pictures;
using BlogGen.Sites;

namespace BlogGen;

/// <summary>A build's pictures: which are looked at, and who makes what the plan asks for.</summary>
internal static class SitePictures
{
    /// <summary>What was made before: beside the manifest, and never inside the output.</summary>
    public static string FolderOf(string siteFolder) => Path.Join(siteFolder, ".bloggen", "pictures");

    public static IReadOnlyDictionary<string, Picture> Read(Sources sources, IFileStore files, BuildOptions options) =>
        PictureReader.Read(
            options.Pictures == PictureUse.Ignore ? [] : sources.Assets.Select(asset => asset.SourcePath),
            files,
            options.Threads
        );

    public static PictureWorkshop Workshop(
        IFileStore files,
        IReadOnlyList<Output> plan,
        BuildOptions options,
        DiagnosticBag problems
    ) =>
        new(
            files,
            new PictureCache(options.PictureFolder),
            plan.OfType<PictureOutput>()
                .Where(_ => options.Pictures == PictureUse.Make)
                .ToLookup(output => output.Picture.Hash, output => output.Recipe),
            problems
        )
        {
            IsIdle = options.Pictures < PictureUse.MakeOne,
        };
}
