using System.Globalization;
using BlogGen.Content;
using BlogGen.Markdown.Text;
using BlogGen.Sites;

namespace BlogGen.Themes.Views;

/// <summary>What a page's own <c>menu</c> asks for: <c>ya</c>, <c>tidak</c>, a title, or a number for its place.</summary>
internal sealed record MenuPlace(bool Joins, string? Title, int? Number)
{
    /// <summary>Null where the page says nothing.</summary>
    public static MenuPlace? Of(Page page, PageScope c) =>
        page.Meta.List(Fields.Menu) is not [var text, ..] ? null
        : FieldConverter.FlagOf(text) is { } flag && text is not ("0" or "1") ? new MenuPlace(flag, null, null)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new MenuPlace(true, null, number)
        // Hugo and others name their menus; ours has no name, and theirs called "main" is the same.
        : text.ToLowerInvariant() is "main" or "utama" ? new MenuPlace(true, null, null)
        : c.Site.Config.Dialect == Dialect.BlogGen ? new MenuPlace(true, PlainText.OfInline(text), null)
        : null;

    public static string TitleOf(Page page, PageScope c) =>
        Of(page, c)?.Title ?? page.Meta.Text(Fields.LinkTitle) ?? page.Title;
}
