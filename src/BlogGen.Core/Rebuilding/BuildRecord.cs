using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Sites;
using BlogGen.Writing;

namespace BlogGen.Rebuilding;

/// <summary>A build that succeeded: all that it depended on, and all that it said.</summary>
/// <param name="Key">Program, options, places.</param>
internal sealed record BuildRecord(string Key)
{
    /// <summary>In which the site stays as it is, by what the build took for now.</summary>
    public required Calm Calm { get; init; }

    /// <summary>In which the permalink lock stays as it is, by the real clock.</summary>
    public required Calm LockCalm { get; init; }

    /// <summary>Hash of all names in the site folder, read or not.</summary>
    public required string Names { get; init; }

    /// <summary>Hash of the manifest: who else wrote into the output folder left another.</summary>
    public string Manifest { get; init; } = "";

    public required IReadOnlyList<KeyValuePair<string, ReadFile>> Inputs { get; init; }

    public required IReadOnlyList<OutputStamp> Outputs { get; init; }

    /// <summary>HTML pages of the plan.</summary>
    public required int Pages { get; init; }

    public required UiLanguage Language { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
