using System.Collections.Immutable;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown.Links;
using BlogGen.Markdown.Maths.Reading;
using BlogGen.Markdown.Paper;
using BlogGen.Markdown.Quiz;
using Markdig.Parsers;

namespace BlogGen.Markdown;

/// <summary>What parsers and renderers of one document share; lives for one rendering.</summary>
internal sealed class RenderState(string text, MarkdownOptions options, DiagnosticBag problems)
{
    private readonly StringBuilder _hidden = new();
    private string[]? _lines;

    /// <summary>What only teachers may read, as written.</summary>
    public string Hidden => _hidden.ToString();

    /// <summary>Where that stands in the file: lines from 1, both ends included.</summary>
    public List<(int First, int Last)> HiddenLines { get; } = [];

    public static readonly object Key = new();

    public MarkdownOptions Options => options;

    public DiagnosticBag Problems => problems;

    /// <summary>The HTML written so far.</summary>
    public StringBuilder Html { get; } = new(text.Length + text.Length / 2);

    /// <summary>Holes that Markdown links and pictures left, ascending.</summary>
    public List<Hole> Holes { get; } = [];

    /// <summary>Where raw HTML of the author begins in <see cref="Html"/>, and where it stood in the file; ascending.</summary>
    public List<RawMark> RawMarks { get; } = [];

    /// <summary>Offset in <see cref="Html"/> of the end of what stands before <c>&lt;!--more--&gt;</c>, or -1.</summary>
    public int MoreAt { get; set; } = -1;

    /// <summary>A <c>&lt;!--more--&gt;</c> was written.</summary>
    public bool HasMoreMark { get; set; }

    /// <summary>Start of an unclosed teacher-only block: nothing from here on is published.</summary>
    public int? CutFrom { get; set; }

    /// <summary>Inside a poem a line of text is a line on the page.</summary>
    public int PoemDepth { get; set; }

    /// <summary>Inside a checklist the boxes are the reader's.</summary>
    public int ChecklistDepth { get; set; }

    /// <summary>A formula, or a reference to one, was read.</summary>
    public bool HasMaths { get; set; }

    public EquationNumbers Equations { get; } = new();

    public int Tables { get; set; }

    public int TabGroups { get; set; }

    public int Charts { get; set; }

    /// <summary>Anchors of glossary terms that are taken.</summary>
    public HashSet<string> TermIds { get; } = [];

    /// <summary>What other sites show within the text, in its order.</summary>
    public List<EmbedFact> Embeds { get; } = [];

    /// <summary>Something on the page comes alive with the theme's script for lessons.</summary>
    public bool HasActivity { get; set; }

    /// <summary>In the order of the page.</summary>
    public ImmutableArray<Question>.Builder Questions { get; } = ImmutableArray.CreateBuilder<Question>();

    /// <summary>What was taken out of a sheet, in its order.</summary>
    public ImmutableArray<Aside>.Builder Asides { get; } = ImmutableArray.CreateBuilder<Aside>();

    public bool IsPaper => options.Paper is not null;

    /// <summary>A place to write was left on the sheet.</summary>
    public bool HasAnswerSpace { get; set; }

    public bool HasImage { get; set; }

    /// <summary>Stretches of <see cref="Html"/> in which pictures stand side by side, ascending.</summary>
    public List<(int Start, int End)> Galleries { get; } = [];

    public bool IsInGallery(int at) => Galleries.Exists(gallery => gallery.Start <= at && at < gallery.End);

    /// <param name="line">0-based within the body.</param>
    /// <param name="column">0-based; -1 means the line as a whole.</param>
    public SourceLocation At(int line, int column = -1) =>
        options.Lines is not { } lines
            ? new(options.File, options.FirstLine + line, column + 1)
            : new(options.File, options.FirstLine + lines.SourceOf(line), lines.IsChanged(line) ? 0 : column + 1);

    /// <summary>As it stands in the file.</summary>
    /// <param name="line">0-based within the body.</param>
    public string SourceLine(int line) =>
        (_lines ??= text.Split('\n')) is var all && line < all.Length ? all[line] : "";

    /// <param name="start">Offset in the text.</param>
    /// <param name="end">Of the last character; may lie beyond the text.</param>
    public void Hide(int start, int end = int.MaxValue)
    {
        start = Math.Min(start, text.Length);
        var hidden = text.AsSpan(start, Math.Max(0, Math.Min(text.Length - 1, end) + 1 - start));
        _hidden.Append(hidden).Append('\n');
        var first = text.AsSpan(0, start).Count('\n');
        HiddenLines.Add((At(first).Line, At(first + hidden.TrimEnd('\n').Count('\n')).Line));
    }

    public string Say(string indonesian, string english) => Say(options.Language, indonesian, english);

    /// <summary>Generated words of a text, in its language where bloggen has them.</summary>
    public static string Say(string language, string indonesian, string english) =>
        Languages.IsReadInIndonesian(language) ? indonesian : english;

    public static RenderState? Of(BlockProcessor processor) => processor.Context?.Properties[Key] as RenderState;

    public static RenderState? Of(InlineProcessor processor) => processor.Context?.Properties[Key] as RenderState;
}
