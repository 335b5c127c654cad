using System.Reflection;

namespace BlogGen.Cli;

/// <summary>Which bloggen this is, and where it comes from.</summary>
internal static class ProgramVersion
{
    /// <summary>Three numbers, as in <c>Directory.Build.props</c>.</summary>
    public static string Current => typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>The repository that it was built from, as in <c>Directory.Build.props</c>.</summary>
    public static string Repository { get; } = Metadata("RepositoryUrl") ?? "";

    /// <summary>The day of this version, as in <c>Directory.Build.props</c>.</summary>
    public static DateOnly? Released { get; } =
        DateOnly.TryParseExact(Metadata("ReleaseDate"), "yyyy-MM-dd", out var day) ? day : null;

    private static string? Metadata(string key) =>
        typeof(ProgramVersion)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == key)
            ?.Value;
}
