using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Markdown;

namespace BlogGen.Content.Foreign;

/// <param name="Lines">Null where nothing was changed.</param>
internal sealed record Translation(string Text, LineMap? Lines);

/// <summary>
/// Translates what Jekyll, Hexo and Hugo would have run in a body, before it is read as Markdown; what is not understood stays
/// visible as it was typed, with one note for the file.
/// </summary>
internal static class ForeignWords
{
    public static Translation Translate(
        string body,
        SourceFile source,
        int firstLine,
        SiteConfig config,
        string language,
        DiagnosticBag problems
    )
    {
        if (VocabularyOf(source.Dialect) is not { } vocabulary || !MayHoldWords(body))
            return new Translation(body, null);
        var output = new TranslationWriter(body);
        var left = new LeftWords(body);
        var closing = new ClosingTags(body);
        var scanner = new TemplateScanner(body, vocabulary.HasShortcodes);
        var endOfAddress = -1;
        while (scanner.MoveNext())
        {
            var (start, end, isCode, found) = scanner.Current;
            if (isCode)
                output.Put(start, end, vocabulary.TranslateCode(body[start..end]));
            else if (found is not { } tag)
                output.Keep(start, end);
            else
            {
                var isAddress = start == endOfAddress || TagPlace.BeginsAddress(body, start);
                var place = new TagPlace(body, tag, isAddress, closing, config.Address, language);
                var replacement = vocabulary.Translate(place) ?? left.Keep(tag, vocabulary.NameOf(tag));
                output.Put(start, replacement.End, replacement.Text);
                endOfAddress = isAddress ? replacement.End : -1;
                scanner.SkipTo(replacement.End);
            }
        }
        left.Report(source.Path, firstLine, problems);
        return new Translation(output.ToString(), output.Lines);
    }

    private static IVocabulary? VocabularyOf(Dialect dialect) =>
        dialect switch
        {
            Dialect.Jekyll => new JekyllWords(),
            Dialect.Hexo => new HexoWords(),
            Dialect.Hugo => new HugoWords(),
            _ => null,
        };

    private static bool MayHoldWords(string body) =>
        body.Contains("{{", StringComparison.Ordinal) || body.Contains("{%", StringComparison.Ordinal);
}
