namespace BlogGen.Themes;

/// <summary>Where a teacher takes answers: a WhatsApp number, an e-mail address, or a form.</summary>
/// <param name="Kind"><c>whatsapp</c>, <c>email</c> or <c>link</c></param>
/// <param name="Value">The number with its country's, the address as written.</param>
internal sealed record ReplyAddress(string Kind, string Value)
{
    private const int ShortestNumber = 8;
    private const string Indonesia = "62";

    /// <summary>The teacher says that there shall be none.</summary>
    public static bool IsNone(string? wish) =>
        wish?.Trim().ToLowerInvariant() is null or "" or "tidak" or "no" or "false";

    /// <returns>Null for text that leads nowhere.</returns>
    public static ReplyAddress? TryParse(string wish)
    {
        var text = wish.Trim();
        if (
            text.StartsWith('/')
            || text.StartsWith("https://", StringComparison.Ordinal)
            || text.StartsWith("http://", StringComparison.Ordinal)
        )
            return new ReplyAddress("link", text);
        if (text.IndexOf('@', StringComparison.Ordinal) > 0 && !text.Contains(' ', StringComparison.Ordinal))
            return new ReplyAddress("email", text);
        return NumberOf(text) is { } number ? new ReplyAddress("whatsapp", number) : null;
    }

    /// <summary><c>0812-3456-7890</c> is <c>6281234567890</c>: WhatsApp wants the country's number in front.</summary>
    private static string? NumberOf(string text)
    {
        if (!text.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '(' or ')' or '.'))
            return null;
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length < ShortestNumber ? null
            : digits[0] == '0' ? Indonesia + digits[1..]
            : digits;
    }
}
