using System.Globalization;
using BlogGen.Cli.Parsing;
using BlogGen.Cli.Serving;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

internal sealed class ServeCommand : Verb
{
    private readonly SiteArgument _site = new();

    private readonly ValueOption _port = new(
        new Words("N", "N"),
        new Words(
            $"nomor porta (bawaan: {Ports.Default}; 0: yang mana saja yang kosong)",
            $"port number (default: {Ports.Default}; 0: any free one)"
        ),
        "--port",
        "-p"
    )
    {
        Complaint = text =>
            TryReadPort(text) is not null
                ? null
                : new Words(
                    $"`{text}` bukan nomor porta. Pakai angka 0 sampai 65535, misalnya --port 8080.",
                    $"`{text}` is not a port number. Use 0 to 65535, e.g. --port 8080."
                ),
    };

    private readonly Flag _open = new(new Words("langsung membuka peramban", "open the browser at once"), "--open");

    public ServeCommand()
        : base(
            "serve",
            "pratinjau",
            new Words(
                "Menampilkan situs di peramban selagi Anda menulis, lengkap dengan draf dan tulisan terjadwal.",
                "Show the site in the browser while you write, with drafts and scheduled posts."
            )
        )
    {
        Add(_site);
        Add(_port);
        Add(_open);
    }

    public override Words Example => new("bloggen serve blog-saya --open", "bloggen serve my-blog --open");

    public override int Run(Request request) =>
        SiteFolder.Complain(request)
        ?? new PreviewSession(request).Run(
            request.Value(_port) is { } port ? TryReadPort(port) : null,
            request.Wants(_open)
        );

    private static int? TryReadPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue
            ? port
            : null;
}
