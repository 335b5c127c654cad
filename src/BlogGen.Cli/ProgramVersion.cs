using System.Reflection;

namespace BlogGen.Cli;

/// <summary>Which bloggen this is, and where it comes from.</summary>
internal static class ProgramVersion
{
    /// <summary>Three numbers, as in <c>Directory.Build.props</c>.</summary>
    public static string Current => typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>The repository that it was built from, as in <c>Directory.Build.props</c>.</summary>
    public static string Repository { get; } =
        typeof(ProgramVersion)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == "RepositoryUrl")
            ?.Value
        ?? "";
}
