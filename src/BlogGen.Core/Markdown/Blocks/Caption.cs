using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Blocks;

/// <summary>What stands below a picture: its title, and who made it: <c>{kredit="Bu Rina"}</c>.</summary>
internal sealed record Caption(string Text, string Credit)
{
    private static readonly string[] s_creditNames = ["kredit", "credit"];

    /// <returns>Null for a picture with neither.</returns>
    public static Caption? Of(LinkInline image)
    {
        var caption = new Caption(image.Title ?? "", TakeCredit(image));
        return caption.Text.Length + caption.Credit.Length > 0 ? caption : null;
    }

    public void Write(HtmlRenderer renderer, RenderState state)
    {
        renderer.Write("<figcaption>").WriteEscape(Text);
        if (Credit.Length > 0)
        {
            renderer.Write(Text.Length > 0 ? " " : "").Write("<small class=\"credit\">");
            renderer.WriteEscape(state.Say("Gambar: ", "Image: ") + Credit).Write("</small>");
        }
        renderer.WriteLine("</figcaption>");
    }

    // It is said in words below the picture; as an attribute it would mean nothing to a browser.
    private static string TakeCredit(LinkInline image)
    {
        if (image.TryGetAttributes()?.Properties is not { } properties)
            return "";
        var credit = properties.Find(p => s_creditNames.Contains(p.Key));
        properties.RemoveAll(p => s_creditNames.Contains(p.Key));
        return credit.Value ?? "";
    }
}
