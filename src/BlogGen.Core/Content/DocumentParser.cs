using BlogGen.Configuration;
using BlogGen.Content.Foreign;
using BlogGen.Content.Privacy;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;
using BlogGen.Markdown;
using BlogGen.Markdown.Maths;
using BlogGen.Markdown.Paper;

namespace BlogGen.Content;

/// <summary>Reads and renders every source file, in parallel; each knows no other.</summary>
public static class DocumentParser
{
    public static IReadOnlyList<Document> Parse(
        Sources sources,
        IFileStore files,
        SiteConfig config,
        int threads,
        DiagnosticBag problems
    )
    {
        var documents = new Document[sources.Documents.Count];
        Parallel.For(
            0,
            documents.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i => documents[i] = ParseOne(sources.Documents[i], files, config, problems)
        );
        return documents;
    }

    /// <summary>Knows no other file, so that it can be done again for the one that was saved.</summary>
    internal static Document ParseOne(SourceFile source, IFileStore files, SiteConfig config, DiagnosticBag problems)
    {
        if (TryRead(source, files, problems) is not { } decoded)
            return new Document(source, FrontMatter.Empty, Body.Empty) { IsReadable = false };
        problems.AddRange(decoded.NotesFor(source.Path));
        var front = FrontMatterReader.Read(decoded.Text, source, config.Zone, problems);
        var (text, options) = Written(front, source, config, problems);
        var rendered = MarkdownRenderer.Render(text, options, problems);
        var silences = SilenceReader.Read(decoded.Text, front.Meta);
        return new Document(source, front.Meta, rendered)
        {
            IsReadable = front.IsReadable,
            Silences = silences,
            Unsafe =
            [
                .. PrivacyReader
                    .Read(source, decoded.Text, front.Meta, rendered, config.Pupils)
                    .Where(problem => !silences.Covers(problem) && !config.IgnoredRules.Contains(problem.Code)),
            ],
        };
    }

    /// <summary>The text of a document anew, for a sheet of paper; what is wrong with it was said when it was parsed.</summary>
    /// <param name="withAsides">Also what only teachers may read, in <see cref="Body.Asides"/>.</param>
    public static Body ParseForPaper(
        SourceFile source,
        IFileStore files,
        SiteConfig config,
        PaperVariant variant,
        bool withAsides = false
    )
    {
        var said = new DiagnosticBag();
        if (TryRead(source, files, said) is not { } decoded)
            return Body.Empty;
        var front = FrontMatterReader.Read(decoded.Text, source, config.Zone, said);
        var (text, options) = Written(front, source, config, said);
        return MarkdownRenderer.Render(text, options with { Paper = variant, TeacherOnlyAllowed = withAsides }, said);
    }

    private static (string Text, MarkdownOptions Options) Written(
        FrontMatterResult front,
        SourceFile source,
        SiteConfig config,
        DiagnosticBag problems
    )
    {
        var language = WordsOf(front.Meta.Text(Fields.Language) ?? source.Language, config);
        var body = ForeignWords.Translate(front.Body, source, front.BodyLine, config, language, problems);
        var options = new MarkdownOptions
        {
            File = source.Path,
            FirstLine = front.BodyLine,
            Lines = body.Lines,
            Language = language,
            Title = front.Meta.Text(Fields.Title),
            Maths = MathsOf(front.Meta, config),
            Grade = front.Meta.List(Fields.Grades) is [var grade] ? Grades.ToNumber(grade) : null,
        };
        return (body.Text, options);
    }

    /// <summary>A lone post in a language that bloggen has no words in is spoken around in the site's.</summary>
    internal static string WordsOf(string? own, SiteConfig config) =>
        own is not null && (Languages.IsReadInIndonesian(own) || Languages.Primary(own) == "en")
            ? own
            : config.Language;

    private static MathOptions MathsOf(FrontMatter meta, SiteConfig config) =>
        meta.Text(Fields.Math) is { } own && FieldConverter.FlagOf(own) is { } isOn
            ? config.Maths with
            {
                IsOn = isOn,
            }
            : config.Maths;

    /// <summary>A file that another program holds costs this post, not the site.</summary>
    private static DecodedText? TryRead(SourceFile source, IFileStore files, DiagnosticBag problems)
    {
        try
        {
            return TextDecoder.Decode(files.Read(source.Path));
        }
        catch (IOException)
        {
            problems.Add(Problems.UnreadableFile(new SourceLocation(source.Path)));
            return null;
        }
    }
}
