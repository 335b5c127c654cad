using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Yaml;

namespace BlogGen.Themes.Views;

internal sealed record Reply(string Kind, string Url);

/// <summary>Where readers may answer: the teacher's WhatsApp number, e-mail address or form, if the teacher wants answers at all.</summary>
internal static class ReplyShape
{
    private static readonly Shape<Reply> Shape = new Shape<Reply>("reply")
        .With("kind", "Jenisnya: whatsapp, email, atau link", "Its kind: whatsapp, email or link", (r, _) => r.Kind)
        .With("url", "Alamatnya", "Its address", (r, _) => r.Url);

    public static Shape Described => Shape;

    public static View? Of(Subject subject, PageScope scope)
    {
        if (subject.Page is not { } page || IsNo(page.Meta.Text(Fields.Comments)))
            return null;
        var wish = Wish(page.Meta.Params) ?? Wish(scope.Theme.Params);
        return wish is null || IsNo(wish) ? null
            : Make(wish.Trim(), page.Title, scope) is { } reply ? Shape.Of(reply)
            : null;
    }

    private static string? Wish(MapNode settings) => settings.Text("balas", "reply");

    private static bool IsNo(string? wish) => wish?.Trim().ToLowerInvariant() is "tidak" or "no" or "false";

    private static Reply? Make(string wish, string title, PageScope scope)
    {
        if (wish.Contains("://", StringComparison.Ordinal) || wish.StartsWith('/'))
            return new Reply("link", scope.Urls.Write(scope.Site.Resolver.Find(wish, null)));
        var subject = Uri.EscapeDataString(title);
        if (wish.Contains('@', StringComparison.Ordinal))
            return new Reply("email", $"mailto:{wish}?subject={subject}");
        return NumberOf(wish) is { } number ? new Reply("whatsapp", $"https://wa.me/{number}?text={subject}") : null;
    }

    /// <summary><c>0812-3456-7890</c> is <c>6281234567890</c>: WhatsApp wants the country's number in front.</summary>
    private static string? NumberOf(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length < 8 ? null
            : digits[0] == '0' ? "62" + digits[1..]
            : digits;
    }
}
