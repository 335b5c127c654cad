using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BlogGen.Tests.Themes;

/// <summary>A built page as a browser takes it: as a document, and by its weight on the way.</summary>
internal static class PageReading
{
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static long Gzipped(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return packed.Length;
    }

    /// <summary>What machines are told of questions grows with them, as the text does.</summary>
    public static int QuizTold(IHtmlDocument page) =>
        page.QuerySelector(".question") is null
            ? 0
            : Encoding.UTF8.GetByteCount(page.QuerySelector("script[type='application/ld+json']")?.TextContent ?? "");
}
