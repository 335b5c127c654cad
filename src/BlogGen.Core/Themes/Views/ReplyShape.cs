using BlogGen.Configuration;
using BlogGen.Content;

namespace BlogGen.Themes.Views;

internal sealed record Reply(string Kind, string Url);

/// <summary>The reply link of a page: the page's own wish, else the site's; none where the teacher wants no answers.</summary>
internal static class ReplyShape
{
    private static readonly Shape<Reply> Shape = new Shape<Reply>("reply")
        .With("kind", "Jenisnya: whatsapp, email, atau link", "Its kind: whatsapp, email or link", (r, _) => r.Kind)
        .With("url", "Alamatnya", "Its address", (r, _) => r.Url);

    public static Shape Instance => Shape;

    public static View? Of(Subject subject, PageScope scope)
    {
        if (subject.Page is not { } page || IsClosed(page.Meta.Text(Fields.Comments)))
            return null;
        var wish = page.Meta.Params.Text("reply", "balas") ?? scope.Theme.Params.Text("reply");
        if (ReplyAddress.IsNone(wish) || ReplyAddress.TryParse(wish!) is not { } address)
            return null;
        return Shape.Of(new Reply(address.Kind, UrlOf(address, page.Title, scope)));
    }

    private static bool IsClosed(string? comments) => comments is not null && ReplyAddress.IsNone(comments);

    private static string UrlOf(ReplyAddress address, string title, PageScope scope) =>
        address.Kind switch
        {
            "whatsapp" => $"https://wa.me/{address.Value}?text={Uri.EscapeDataString(title)}",
            "email" => $"mailto:{address.Value}?subject={Uri.EscapeDataString(title)}",
            _ => scope.Urls.Write(scope.Site.Resolver.Find(address.Value, null)),
        };
}
