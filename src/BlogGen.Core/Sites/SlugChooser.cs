using BlogGen.Content;
using BlogGen.Localization;

namespace BlogGen.Sites;

/// <summary>The last part of an address: the explicit slug, else a telling file name, else the title, else kind and date.</summary>
internal static class SlugChooser
{
    public static string Choose(Page page)
    {
        if (page.Meta.Text(Fields.Slug) is { } written && Slugger.Slug(written, 200) is { Length: > 0 } slug)
            return slug;
        if (Slugger.IsMeaningfulName(page.Source.Name) && Slugger.Slug(page.Source.Name) is { Length: > 0 } name)
            return name;
        if (Slugger.Slug(page.Title) is { Length: > 0 } title)
            return title;
        if (Slugger.Slug(page.Source.Name) is { Length: > 0 } anyName)
            return anyName;
        var kind = page.Meta.Text(Fields.Type) is { } type && Slugger.Slug(type) is { Length: > 0 } t ? t : Kind(page);
        return page.Date is { } date ? $"{kind}-{DateText.IsoDay(date.Instant)}" : kind;
    }

    private static string Kind(Page page) => page.IsPost ? "tulisan" : "halaman";
}
