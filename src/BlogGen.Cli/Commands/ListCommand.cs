using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

internal sealed class ListCommand : Verb
{
    private readonly SiteArgument _site = new();

    private readonly ValueOption _format = new(
        new Words("text|json", "text|json"),
        new Words("bentuk daftar: untuk orang atau program", "the list's form: for people or programs"),
        "--format"
    )
    {
        Choices = ["text", "json"],
    };

    public ListCommand()
        : base(
            "list",
            "daftar",
            new Words(
                "Menampilkan setiap tulisan dan halaman beserta nasibnya.",
                "Show every post and page, and what becomes of it."
            )
        )
    {
        Add(_site);
        Add(_format);
    }

    public override Words Example => new("bloggen list blog-saya", "bloggen list my-blog");

    public override int Run(Request request)
    {
        if (SiteFolder.Complain(request) is { } code)
            return code;

        var result = SiteBuilder.List(request.Site, SiteRun.Options(request));
        var language = request.AskedLanguage ?? result.Language;
        SiteQuestions.WriteStops(request, result.Diagnostics, language);
        if (request.Value(_format) == "json")
            ListingJson.Write(request.Terminal.Out, result.Listings, language);
        else
            ListingTable.Write(request.Terminal.Out, result.Listings, language);

        return result.Succeeded ? ExitCodes.Done : ExitCodes.NotDone;
    }
}
