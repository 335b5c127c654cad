using System.Text.Json;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting.Comparing;

/// <summary>Reads what <c>check --format json</c> wrote some time ago.</summary>
internal static class EarlierReport
{
    /// <summary>Null where the file cannot be read, or is something else.</summary>
    public static IReadOnlyList<Finding>? Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(FindingOf)];
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
            )
        {
            return null;
        }
    }

    private static Finding FindingOf(JsonElement json) =>
        new(
            json.GetProperty("code").GetString() ?? "",
            json.GetProperty("severity").GetString() switch
            {
                "error" => Severity.Error,
                "warning" => Severity.Warning,
                _ => Severity.Info,
            },
            json.GetProperty("file").GetString(),
            json.GetProperty("line") is { ValueKind: JsonValueKind.Number } line && line.TryGetInt32(out var number)
                ? number
                : 0,
            json.GetProperty("message").GetString() ?? "",
            json.GetProperty("hint").GetString() ?? ""
        )
        {
            Key = json.TryGetProperty("key", out var key) ? key.GetString() : null,
        };
}
