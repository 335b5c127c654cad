namespace BlogGen.Configuration;

/// <summary>Tells YAML's <c>[a, b]</c> and <c>{a: b}</c> from brackets that belong to the words.</summary>
internal static class Brackets
{
    /// <summary>False for <c>[Soal] Pecahan</c> and <c>{Matematika}</c>.</summary>
    public static bool AreFlow(string text) =>
        text[0] switch
        {
            '[' => IsWhole(text),
            '{' => IsWhole(text) && (text.Contains(':', StringComparison.Ordinal) || text == "{}" || Depth(text) > 0),
            _ => false,
        };

    /// <summary>More opened than closed: the value goes on below.</summary>
    public static int Depth(string text) => text.Count(c => c is '[' or '{') - text.Count(c => c is ']' or '}');

    /// <summary>The first bracket is closed at the very end, or not on this line.</summary>
    private static bool IsWhole(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth +=
                text[i] is '[' or '{' ? 1
                : text[i] is ']' or '}' ? -1
                : 0;
            if (depth == 0)
                return i == text.Length - 1;
        }
        return true;
    }
}
