using System.Text;

namespace BlogGen.Tests.Goldens;

/// <summary>
/// A folder of files that a build is expected to make, byte for byte. <c>BLOGGEN_GOLDEN=write</c> makes it anew, and
/// <c>git diff</c> is then read by a person; a machine that only checks (<c>CI=true</c>) refuses to.
/// </summary>
internal sealed class GoldenFolder(string root)
{
    public const string IfMeant = "If this was meant: BLOGGEN_GOLDEN=write dotnet test, then read `git diff`.";

    private const int FilesShown = 5;

    public void Verify(IReadOnlyDictionary<string, byte[]> actual, Func<string, string?> environment)
    {
        if (IsRewritten(environment))
            Rewrite(actual);
        else if (Compare(actual) is { Count: > 0 } complaints)
            Assert.Fail(
                $"{complaints.Count} golden files of {Path.GetFileName(root)} differ:\n\n"
                    + string.Join("\n\n", complaints.Take(FilesShown))
                    + $"\n\n{IfMeant}"
            );
    }

    /// <summary>Whether goldens are made anew instead of compared; a failure where only a person may ask for that.</summary>
    public static bool IsRewritten(Func<string, string?> environment)
    {
        if (environment("BLOGGEN_GOLDEN") != "write")
            return false;
        if (string.Equals(environment("CI"), "true", StringComparison.OrdinalIgnoreCase))
            Assert.Fail("Golden files are never rewritten where CI=true.");
        return true;
    }

    private IReadOnlyList<string> Compare(IReadOnlyDictionary<string, byte[]> actual)
    {
        var expected = Read();
        return
        [
            .. expected
                .Keys.Union(actual.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(path => Complaint(path, expected.GetValueOrDefault(path), actual.GetValueOrDefault(path)))
                .OfType<string>(),
        ];
    }

    private static string? Complaint(string path, byte[]? expected, byte[]? actual) =>
        (expected, actual) switch
        {
            ({ } old, { } now) when old.AsSpan().SequenceEqual(now) => null,
            ({ } old, { } now) => $"{path} is not as expected:\n{Difference(old, now)}",
            ({ }, null) => $"{path} is expected, but is not made.",
            _ => $"{path} is made, but is not expected.",
        };

    private static string Difference(byte[] expected, byte[] actual)
    {
        var text = LineDiff.Of(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
        return text.Length > 0 ? text : "(only bytes that are not text)";
    }

    private void Rewrite(IReadOnlyDictionary<string, byte[]> actual)
    {
        if (Directory.Exists(root))
            Directory.Delete(root, recursive: true);
        foreach (var (path, bytes) in actual)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
            File.WriteAllBytes(Path.Combine(root, path), bytes);
        }
    }

    private IReadOnlyDictionary<string, byte[]> Read() =>
        Directory.Exists(root) ? Folders.Read(root) : new Dictionary<string, byte[]>();
}
