using System.Text;
using BlogGen.Files;
using BlogGen.Markdown;
using BlogGen.Markdown.Quiz;
using BlogGen.Markdown.Text;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Exporting.Worksheets;

/// <summary>One HTML file that needs no other: what pupils write on, and for their teacher the keys behind it.</summary>
internal sealed class SheetWriter(Sheet sheet, Site site, SheetAddresses addresses, string paper)
{
    public string ForPupils(int variant)
    {
        var html = Start(sheet.HasVariants ? Named(variant) : "");
        WriteSheet(html, variant);
        return html.Append("</body>\n</html>\n").ToString();
    }

    public string ForTeacher()
    {
        var html = Start(sheet.Say("Versi guru", "Teacher's version"));
        html.Append("<p class=\"warning\">")
            .Append(sheet.Say("Versi guru – jangan dibagikan kepada murid.", "Teacher's version – not for pupils."))
            .Append("</p>\n");
        WriteSheet(html, 0);
        new SheetKeys(sheet, addresses, html).Write();
        return html.Append("</body>\n</html>\n").ToString();
    }

    private StringBuilder Start(string version)
    {
        var title = version.Length > 0 ? $"{sheet.Page.Title} · {version}" : sheet.Page.Title;
        var direction = Localization.Languages.IsRightToLeft(sheet.Page.Language) ? " dir=\"rtl\"" : "";
        return new StringBuilder("<!doctype html>\n")
            .Append($"<html lang=\"{HtmlText.Escape(sheet.Page.Language)}\"{direction}>\n<head>\n")
            .Append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
            .Append("<meta name=\"robots\" content=\"noindex\">\n")
            .Append($"<title>{HtmlText.Escape(title)}</title>\n<style>\n")
            .Append($"@page {{ size: {Size(paper)}; @bottom-left {{ content: {CssString(title)}; }} }}\n")
            .Append(Encoding.UTF8.GetString(EmbeddedFileStore.Templates().Read("worksheet/sheet.css")))
            .Append("</style>\n</head>\n<body>\n");
    }

    private void WriteSheet(StringBuilder html, int variant)
    {
        var body = sheet.Bodies[variant];
        new SheetHead(sheet, site, addresses, html).Write(sheet.HasVariants ? Named(variant) : "");
        var (text, links) = PrintedLinks.Number(addresses.Fill(body));
        html.Append("<main>\n").Append(text).Append("</main>\n");
        WriteCodes(html, body);
        WriteLinks(html, links);
    }

    private string Named(int variant) => $"{sheet.Say("Paket", "Version")} {Letters.Of(variant)}";

    private void WriteCodes(StringBuilder html, Body body)
    {
        if (body.Embeds.IsEmpty)
            return;
        html.Append(
            $"<section class=\"codes\">\n<h2>{sheet.Say("Pindai dengan ponsel", "Scan with a phone")}</h2>\n<ul>\n"
        );
        foreach (var embed in body.Embeds)
            html.Append(
                $"<li>{QrDrawing.Of(embed.Address).Text}<span><b>{HtmlText.Escape(embed.Title)}</b><br>{HtmlText.Escape(embed.Address)}</span></li>\n"
            );
        html.Append("</ul>\n</section>\n");
    }

    private void WriteLinks(StringBuilder html, IReadOnlyList<string> links)
    {
        if (links.Count == 0)
            return;
        html.Append($"<section class=\"links\">\n<h2>{sheet.Say("Tautan", "Links")}</h2>\n<ol type=\"a\">\n");
        foreach (var link in links)
            html.Append($"<li>{link}</li>\n");
        html.Append("</ol>\n</section>\n");
    }

    private static string Size(string paper) =>
        paper.ToUpperInvariant() switch
        {
            "A4" => "A4",
            "A5" => "A5",
            _ => "215mm 330mm",
        };

    /// <summary>Of a style sheet inside of HTML: nothing in it can end either.</summary>
    private static string CssString(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var c in text)
            css.Append(c is '"' or '\\' or '<' || char.IsControl(c) ? $"\\{(int)c:x} " : c.ToString());
        return css.Append('"').ToString();
    }
}
