using System.Text.RegularExpressions;

namespace BlogGen.Tests.Localization;

/// <summary>The clock, the machine and its culture never reach the engine: not by care, but because the words are not there.</summary>
public sealed class NoLeaksTests
{
    private static readonly string[] Forbidden =
    [
        @"\bCurrentCulture\b",
        @"\bCurrentUICulture\b",
        @"\.Normalize\(",
        @"\bGetCultureInfo\b",
        @"\bDateTime\.(Now|UtcNow|Today)\b",
        @"\bDateTimeOffset\.(Now|UtcNow)\b",
        @"\bTimeZoneInfo\.Local\b",
        @"\bEnvironment\.",
        @"\bConsole\.",
    ];

    [Test]
    public void The_engine_asks_nothing_of_the_machine()
    {
        var engine = Path.Combine(Checkout.Root, "src", "BlogGen.Core");
        var leaks =
            from file in Directory.EnumerateFiles(engine, "*.cs", SearchOption.AllDirectories)
            where !IsGenerated(file)
            from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
            where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from pattern in Forbidden
            where Regex.IsMatch(line.Text, pattern)
            select $"{Path.GetRelativePath(engine, file)}:{line.Number}: {line.Text.Trim()}";
        Assert.That(leaks, Is.Empty);
    }

    private static bool IsGenerated(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin");
}
