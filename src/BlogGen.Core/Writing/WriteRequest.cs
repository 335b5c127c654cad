using System.Buffers;
using BlogGen.Files;
using BlogGen.Sites;

namespace BlogGen.Writing;

/// <summary>What to write, and where.</summary>
/// <param name="SiteRoot">Absolute.</param>
/// <param name="OutputFolder">Absolute, or relative to the site.</param>
/// <param name="Render">Pure; called from several threads, never for a <see cref="CopyOutput"/>.</param>
/// <param name="Files">Holds the sources of every <see cref="CopyOutput"/>.</param>
public sealed record WriteRequest(
    string SiteRoot,
    string OutputFolder,
    IReadOnlyList<Output> Outputs,
    Action<Output, ArrayBufferWriter<byte>> Render,
    IFileStore Files,
    int Threads
)
{
    /// <summary>Never an output folder; null where there is none.</summary>
    public string? HomeFolder { get; init; }

    /// <summary>Told at the end, where the next build would find everything as this one leaves it.</summary>
    internal Action<WrittenSite>? Remember { get; init; }

    internal Action<TimeSpan> Wait { get; init; } = Thread.Sleep;

    /// <summary>Called before each change in the output folder, for tests that stop a build half way.</summary>
    internal Action<string>? BeforeChange { get; init; }

    /// <summary>Windows refuses to replace a file that a program has open: better to know before the first change.</summary>
    internal bool ChecksLocks { get; init; } = OperatingSystem.IsWindows();

    /// <summary>Windows refuses to move a folder while an antivirus program looks into one of its files.</summary>
    internal bool MovesFolders { get; init; } = !OperatingSystem.IsWindows();

    /// <summary>Null: ask the disk.</summary>
    internal bool? IgnoresCase { get; init; }
}

/// <summary>The output folder after a build, while no other build can touch it.</summary>
/// <param name="Name">The folder as seen from the site, with <c>/</c>.</param>
internal sealed record WrittenSite(StateFolder State, string Name, IReadOnlyList<OutputStamp> Outputs);

/// <summary>What became of the output folder.</summary>
/// <param name="Succeeded">False: the build stopped, and the problems say why.</param>
public sealed record WriteSummary(int Written, int Unchanged, int Deleted, bool Succeeded)
{
    public static readonly WriteSummary Nothing = new(0, 0, 0, Succeeded: false);
}
