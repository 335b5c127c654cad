namespace BlogGen.Cli;

internal static class ProgramVersion
{
    /// <summary>Three numbers, as in <c>Directory.Build.props</c>.</summary>
    public static string Current => typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
