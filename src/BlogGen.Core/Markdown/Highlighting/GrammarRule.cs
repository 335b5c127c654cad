using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BlogGen.Markdown.Highlighting;

/// <summary>One kind of piece, asked at one place of a listing.</summary>
internal abstract class GrammarRule
{
    /// <summary>ASCII characters that a piece can begin with.</summary>
    public abstract string Starts { get; }

    public const int LookedInVain = -1;

    /// <summary>
    /// Length of the piece that begins at <paramref name="at"/>; 0 where none can, <see cref="LookedInVain"/> where only a
    /// look at what follows could tell that none does.
    /// </summary>
    /// <param name="scope">What the piece is, for <see cref="CodeClasses"/>.</param>
    public abstract int LengthAt(string code, int at, in ListingLine line, out string scope);
}

/// <summary>Patterns that stand for the same kind of piece; the first that matches wins.</summary>
internal sealed class PatternRule : GrammarRule
{
    private readonly Regex _regex;
    private readonly string _scope;
    private readonly PatternPlace _place;
    private readonly SearchValues<char>? _soon;

    public PatternRule(IReadOnlyList<Pattern> patterns, string scope)
    {
        _scope = scope;
        _regex = new Regex(
            $@"\G(?:{string.Join('|', patterns.Select(p => p.Text))})",
            RegexOptions.Multiline | RegexOptions.CultureInvariant
        );
        Starts = string.Concat(patterns.Select(p => p.Starts));
        _place = patterns.Min(p => p.Place);
        _soon = patterns.All(p => p.Soon.Length > 0)
            ? SearchValues.Create(string.Concat(patterns.Select(p => p.Soon)))
            : null;
    }

    public override string Starts { get; }

    public override int LengthAt(string code, int at, in ListingLine line, out string scope)
    {
        scope = _scope;
        if (
            !IsPlace(at, line)
            || (_soon is not null && !code.AsSpan(at, Math.Min(3, code.Length - at)).ContainsAny(_soon))
        )
            return 0;
        foreach (var match in _regex.EnumerateMatches(code, at))
            return match.Length;
        return LookedInVain;
    }

    private bool IsPlace(int at, in ListingLine line) =>
        _place switch
        {
            PatternPlace.LineStart => at == line.Start,
            PatternPlace.AfterIndent => at <= line.IndentEnd,
            _ => true,
        };
}

/// <summary>Words of the language: looked up, not tried one after the other.</summary>
internal sealed class WordRule : GrammarRule
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _scopes;

    /// <param name="words">In order: a word counts as what it is first.</param>
    public WordRule(IEnumerable<(string Words, string Scope)> words, bool ignoresCase)
    {
        var scopes = new Dictionary<string, string>(
            ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal
        );
        foreach (var (list, scope) in words)
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                scopes.TryAdd(word, scope);
        }
        _scopes = scopes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public override string Starts => Pattern.Letters + "_$";

    public override int LengthAt(string code, int at, in ListingLine line, out string scope)
    {
        scope = "";
        if (at > 0 && IsPartOfWord(code[at - 1]))
            return 0;
        var end = at + 1;
        while (end < code.Length && IsPartOfWord(code[end]))
            end++;
        if (!_scopes.TryGetValue(code.AsSpan(at, end - at), out var found))
            return 0;
        scope = found;
        return end - at;
    }

    private static bool IsPartOfWord(char c) =>
        char.IsAscii(c)
            ? char.IsAsciiLetterOrDigit(c) || c is '_' or '$'
            : char.IsLetter(c)
                || char.GetUnicodeCategory(c)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.DecimalDigitNumber
                        or UnicodeCategory.ConnectorPunctuation;
}

/// <summary>A line of a listing.</summary>
/// <param name="Start">Of its first character.</param>
/// <param name="IndentEnd">Of the first character that is no space, tab or dash.</param>
/// <param name="End">Of its line end, or of the listing.</param>
internal readonly record struct ListingLine(int Start, int IndentEnd, int End)
{
    public static ListingLine Around(string code, int at)
    {
        var start = at == 0 ? 0 : code.LastIndexOf('\n', at - 1) + 1;
        var end = code.IndexOf('\n', at);
        var indent = code.AsSpan(start).IndexOfAnyExcept(" \t-");
        return new ListingLine(start, indent < 0 ? code.Length : start + indent, end < 0 ? code.Length : end);
    }
}
