using System.Text;
using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Markdown.Text;
using BlogGen.Sites;

namespace BlogGen.Exporting.Worksheets;

/// <summary>The top of a sheet: school, title, what it is about, and lines for the pupil's name.</summary>
internal sealed class SheetHead(Sheet sheet, Site site, SheetAddresses addresses, StringBuilder html)
{
    private readonly Page _page = sheet.Page;

    public void Write(string version)
    {
        html.Append("<header>\n");
        WriteSchool();
        html.Append($"<h1>{HtmlText.Escape(_page.Title)}");
        if (version.Length > 0)
            html.Append($" <span class=\"version\">{HtmlText.Escape(version)}</span>");
        html.Append("</h1>\n");
        WriteFacts();
        WriteNames();
        WriteAims();
        html.Append("</header>\n");
    }

    private void WriteSchool()
    {
        var authors = _page.Authors.Count > 0 ? _page.Authors : site.Config.Authors;
        var school = authors.Select(author => author.School).FirstOrDefault(name => name is { Length: > 0 });
        var address = site.Config.Params.Text("alamat", "address");
        var logo = site.Config.Logo is { } file ? addresses.Picture(file) : null;
        html.Append("<div class=\"school\">\n");
        if (logo is not null)
            html.Append($"<img src=\"{logo}\" alt=\"\">\n");
        html.Append($"<p><b>{HtmlText.Escape(school ?? site.Config.Titles.In(_page.Edition))}</b>");
        if (address is { Length: > 0 })
            html.Append($"<br>{HtmlText.Escape(address)}");
        html.Append("</p>\n</div>\n");
    }

    private void WriteFacts()
    {
        var facts = new[]
        {
            (sheet.Say("Mata pelajaran", "Subject"), Listed(Fields.Subjects)),
            (sheet.Say("Kelas", "Grade"), Listed(Fields.Grades)),
            (sheet.Say("Semester", "Semester"), _page.Meta.Text(Fields.Semester)),
            (sheet.Say("Waktu", "Time"), _page.Meta.Text(Fields.Duration)),
        };
        var known = facts.Where(fact => fact.Item2 is { Length: > 0 }).ToList();
        if (known.Count == 0)
            return;
        html.Append("<dl class=\"facts\">\n");
        foreach (var (name, value) in known)
            html.Append($"<div><dt>{name}</dt><dd>{HtmlText.Escape(value!)}</dd></div>\n");
        html.Append("</dl>\n");
    }

    private string Listed(Field field) => string.Join(", ", _page.Meta.List(field));

    private void WriteNames()
    {
        html.Append("<div class=\"names\">\n");
        foreach (
            var name in new[]
            {
                sheet.Say("Nama", "Name"),
                sheet.Say("No. absen", "No."),
                sheet.Say("Kelas", "Class"),
                sheet.Say("Tanggal", "Date"),
            }
        )
            html.Append($"<p><span>{name}</span></p>\n");
        html.Append($"<p class=\"mark\">{sheet.Say("Nilai", "Score")}</p>\n");
        html.Append($"<p class=\"mark\">{sheet.Say("Paraf", "Signed")}</p>\n</div>\n");
    }

    private void WriteAims()
    {
        var aims = _page.Meta.List(Fields.Objectives);
        if (aims.Count == 0)
            return;
        html.Append($"<div class=\"aims\">\n<b>{sheet.Say("Tujuan pembelajaran", "Learning objectives")}</b>\n<ul>\n");
        foreach (var aim in aims)
            html.Append($"<li>{HtmlText.Escape(aim)}</li>\n");
        html.Append("</ul>\n</div>\n");
    }
}
