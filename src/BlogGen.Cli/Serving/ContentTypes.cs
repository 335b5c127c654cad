using Microsoft.AspNetCore.StaticFiles;

namespace BlogGen.Cli.Serving;

/// <summary>What a file is, by its name, as a web server tells the browser.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Known = new(
        new Dictionary<string, string>(
            new FileExtensionContentTypeProvider().Mappings,
            StringComparer.OrdinalIgnoreCase
        )
        {
            [".xml"] = "application/xml",
            [".md"] = "text/plain",
            [".avif"] = "image/avif",
            [".ggb"] = "application/vnd.geogebra.file",
        }
    );

    public static string Of(string path)
    {
        if (!Known.TryGetContentType(path, out var type))
            return "application/octet-stream";
        return IsText(type) ? type + "; charset=utf-8" : type;
    }

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("+xml", StringComparison.Ordinal)
        || type is "application/xml" or "application/json" or "application/javascript" or "application/manifest+json";
}
