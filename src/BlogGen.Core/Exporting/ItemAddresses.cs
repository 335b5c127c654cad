using System.Net;
using BlogGen.Markdown;
using BlogGen.Markdown.Quiz;
using BlogGen.Sites;

namespace BlogGen.Exporting;

/// <summary>Fills the holes of a question's texts with addresses that hold in any course.</summary>
internal sealed class ItemAddresses(Site site, QuizItem item)
{
    /// <summary>A picture without an address that the world can reach.</summary>
    public bool HasLostPicture { get; private set; }

    public string Html(RichText text) => text.Fill(Address);

    private string Address(LinkSlot link)
    {
        var target = site.Resolver.Find(link.Target, item.Page);
        if (target.IsExternal)
            return WebUtility.HtmlEncode(target.Path);
        var absolute = site.Config.Address.Absolute(target.Path + target.Suffix);
        HasLostPicture |= absolute is null && link.Kind == LinkKind.Image;
        return WebUtility.HtmlEncode(absolute ?? target.Path + target.Suffix);
    }
}
