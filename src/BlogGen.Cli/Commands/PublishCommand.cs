using BlogGen.Cli.Parsing;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

internal sealed class PublishCommand : Verb
{
    private readonly SiteArgument _site = new();

    private readonly Flag _setup = new(
        new Words(
            "siapkan agar situs terbit sendiri setiap kali tulisan dikirim ke GitHub",
            "let the site go online by itself after each push to GitHub"
        ),
        "--setup"
    );

    private readonly ValueOption _host = HostSetup.Option();

    public PublishCommand()
        : base("publish", "terbitkan", new Words("Memasang situs di internet.", "Put the site online."))
    {
        Add(_site);
        Add(_setup);
        Add(_host);
    }

    public override Words Example => new("bloggen publish --setup blog-saya", "bloggen publish --setup my-blog");

    public override int Run(Request request)
    {
        if (SiteFolder.Complain(request) is { } code)
            return code;
        return HostSetup.Run(request, HostSetup.HostOf(request.Value(_host)));
    }
}
