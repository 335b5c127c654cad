using BlogGen.Checkups;
using BlogGen.Cli.Examining;
using BlogGen.Cli.Parsing;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

internal sealed class DoctorCommand : Verb
{
    private readonly SiteArgument _site = new();

    private readonly ValueOption _format = SharedWords.Format(
        new Words("bentuk laporan: untuk orang atau program", "the report's form: for people or programs"),
        "text",
        "json"
    );

    public DoctorCommand()
        : base(
            "doctor",
            "dokter",
            new Words(
                "Memeriksa situs, repositori, dan komputer: apa yang bisa keliru dan apa obatnya.",
                "Look at the site, its repository and this computer: what would go wrong, and what to do."
            )
        )
    {
        Add(_site);
        Add(_format);
    }

    public override Words Example => new("bloggen doctor blog-saya", "bloggen doctor my-blog");

    public override int Run(Request request)
    {
        if (SiteFolder.Complain(request) is { } code)
            return code;

        var findings = Checkup.Examine(SiteSurvey.Gather(request));
        var output = request.Terminal.Out;
        if (request.Value(_format) == "json")
            FindingJson.Write(output, findings, request.Language);
        else
            FindingList.Write(
                output,
                findings,
                request.Language,
                request.IsQuiet,
                Reporters.UsesColor(request, request.Terminal.OutIsTerminal)
            );
        return findings.Any(finding => finding.Level == FindingLevel.Error) ? ExitCodes.NotDone : ExitCodes.Done;
    }
}
