using System.Collections.Immutable;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Paper;
using BlogGen.Markdown.Quiz;

namespace BlogGen.Markdown;

/// <summary>The rendered body of one document: HTML with a hole at every link, and what the other stages ask of it.</summary>
public sealed record Body
{
    public static readonly Body Empty = new();

    /// <summary>UTF-8. The address at each of <see cref="Links"/> is left out: render puts it there, for its base path.</summary>
    public ReadOnlyMemory<byte> Html { get; init; }

    /// <summary>In ascending order of <see cref="LinkSlot.Offset"/>.</summary>
    public ImmutableArray<LinkSlot> Links { get; init; } = [];

    /// <summary>The tags of pictures, in the order of the text.</summary>
    public ImmutableArray<PictureTag> Pictures { get; init; } = [];

    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Plain text of the first real paragraph (no salam, no hashtag line), or of all before <c>&lt;!--more--&gt;</c>.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>In the order of the page; what only teachers may read is in none of them.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>What a sheet does not hold, for its teacher's version; empty for a page of the site.</summary>
    public ImmutableArray<Aside> Asides { get; init; } = [];

    /// <summary>Of a sheet: pupils can write on it, or cut something out of it.</summary>
    public bool HasAnswerSpace { get; init; }

    /// <summary>Words of the visible text; clusters of four for scripts without spaces.</summary>
    public int WordCount { get; init; }

    /// <summary>Plain text of a first heading of level 1: the title of a document without one.</summary>
    public string? FirstHeading { get; init; }

    /// <summary>It holds a formula.</summary>
    public bool HasMaths { get; init; }

    /// <summary>The Markdown that only teachers may read and that <see cref="Html"/> does not hold.</summary>
    public string Hidden { get; init; } = "";

    /// <summary>Lines of the file, from 1, that only teachers may read.</summary>
    public ImmutableArray<(int First, int Last)> HiddenLines { get; init; } = [];

    public bool IsHidden(int line)
    {
        // Asked for every line of every file: no closure.
        foreach (var (first, last) in HiddenLines)
        {
            if (line >= first && line <= last)
                return true;
        }
        return false;
    }

    /// <summary>Something in it comes alive with the theme's script for lessons: steps, ticks, answers to write, videos.</summary>
    public bool HasActivity { get; init; }

    /// <summary>What other sites show within the text, in its order: on paper only their addresses are left.</summary>
    public ImmutableArray<EmbedFact> Embeds { get; init; } = [];

    /// <summary>Whether a link may point to this id; asked seldom, so it is looked for rather than kept.</summary>
    public bool HasAnchor(string id) =>
        Headings.Any(h => h.Id == id)
        || Html.Span.IndexOf(Encoding.UTF8.GetBytes($"id=\"{id}\"")) >= 0
        || Html.Span.IndexOf(Encoding.UTF8.GetBytes($"name=\"{id}\"")) >= 0;

    /// <summary>Whether a link to a place in the one finds the same in the other; a doubt says no.</summary>
    public bool HasSameAnchors(Body other) =>
        Headings.SequenceEqual(other.Headings)
        && Values("id=\"").SequenceEqual(other.Values("id=\""))
        && Values("name=\"").SequenceEqual(other.Values("name=\""));

    private List<string> Values(string attribute)
    {
        var values = new List<string>();
        var start = Encoding.UTF8.GetBytes(attribute);
        var html = Html.Span;
        while (html.IndexOf(start) is >= 0 and var at)
        {
            html = html[(at + start.Length)..];
            var end = html.IndexOf((byte)'"');
            values.Add(Encoding.UTF8.GetString(end < 0 ? html : html[..end]));
        }
        return values;
    }
}

/// <param name="Offset">Byte offset in <see cref="Body.Html"/> at which the address goes.</param>
/// <param name="Target">As written, entity-decoded, not percent-decoded.</param>
public sealed record LinkSlot(int Offset, string Target, LinkKind Kind, SourceLocation At);

/// <summary>An <c>img</c> tag, which render may put into a <c>picture</c>.</summary>
/// <param name="Start">Byte offset in <see cref="Body.Html"/> of its <c>&lt;</c>.</param>
/// <param name="End">After its <c>&gt;</c>.</param>
/// <param name="Link">The slot of its address, in <see cref="Body.Links"/>.</param>
public sealed record PictureTag(int Start, int End, int Link, PictureTraits Traits);

/// <summary>What a tag says about itself, so that nothing is said twice.</summary>
[Flags]
public enum PictureTraits
{
    None = 0,
    HasSize = 1,
    HasLoading = 2,
    HasStyle = 4,

    /// <summary>The author chose what is shown when: <c>srcset</c>, or a <c>picture</c> around it.</summary>
    IsChosen = 8,

    /// <summary>One of several side by side.</summary>
    IsSmall = 16,
}

public enum LinkKind
{
    Anchor,
    Image,

    /// <summary>Anything else that the browser fetches: scripts, sources, frames.</summary>
    Resource,
}

/// <param name="Level">1 to 6.</param>
/// <param name="Text">Plain text.</param>
public sealed record Heading(int Level, string Id, string Text);

/// <param name="Title">Plain text.</param>
/// <param name="Address">Absolute, as the author gave it.</param>
public sealed record EmbedFact(string Title, string Address);
