using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Sites;

namespace BlogGen.Themes.Views;

/// <summary>Posts that a school wants everybody to read: by their type, or by their category. What has expired is in no list.</summary>
internal static class Announcements
{
    private static readonly string[] Names = ["pengumuman", "announcement", "announcements", "notice", "notices"];

    public static bool Has(Page page) =>
        page.IsPost
        && page.Meta.List(Fields.Categories)
            .Append(page.Meta.Text(Fields.Type) ?? "")
            .Any(word => Names.Contains(Slugger.Slug(word)));
}
