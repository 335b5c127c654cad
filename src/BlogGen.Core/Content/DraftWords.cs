using BlogGen.Localization;

namespace BlogGen.Content;

/// <summary>
/// What <c>status: …</c> says about who may see a post, in the words of WordPress and of people. The key stays a param of
/// the author's own: <c>status: selesai</c> may mean anything, but nothing that sounds like a draft goes out.
/// </summary>
internal static class DraftWords
{
    private static readonly string[] s_keys = ["status", "poststatus", "visibility", "visibilitas"];

    private static readonly string[] s_hidden =
    [
        "draf",
        "draft",
        "konsep",
        "pending",
        "private",
        "privat",
        "pribadi",
        "rahasia",
        "trash",
        "future",
        "scheduled",
        "terjadwal",
        "dijadwalkan",
        "unpublished",
        "wip",
    ];

    private static readonly string[] s_oftenMistyped = ["draf", "draft", "pending", "private"];

    private static readonly string[] s_denials = ["belum", "tidak", "jangan", "bukan", "not", "masih"];

    public static bool IsStatus(string key) => s_keys.Contains(KeyNames.Fold(key), StringComparer.Ordinal);

    /// <summary>True for a draft, false for anything else, null for a doubt: <c>belum selesai</c>, <c>dratf</c>.</summary>
    public static bool? Hides(string status)
    {
        var words = status
            .ToLowerInvariant()
            .Split([' ', '-', '_', ',', '(', ')', '/', '.', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(word => s_hidden.Contains(word, StringComparer.Ordinal)))
            return true;
        return
            words.Any(word => s_denials.Contains(word, StringComparer.Ordinal))
            || (words is [var only] && only.Length > 3 && Similar.Nearest(only, s_oftenMistyped) is not null)
            ? null
            : false;
    }
}
