using System.Text.RegularExpressions;

namespace BlogGen.Importing;

/// <summary>Reads GIFT, Moodle's text form of a question bank, as Moodle does.</summary>
internal static partial class GiftReader
{
    public static IReadOnlyList<GiftQuestion> Read(string gift) => [.. GiftBlocks.Split(gift).Select(Read)];

    private static GiftQuestion Read(GiftBlock block)
    {
        if (GiftBlocks.IsCategory(block.Text))
            return Item(block, GiftKind.Category, block.Text[(block.Text.IndexOf(':') + 1)..]);
        var rest = block.Text;
        string? title = null;
        if (Title().Match(rest) is { Success: true } named)
        {
            title = GiftText(named.Groups[1].Value, "plain").Text;
            rest = rest[named.Length..];
        }
        var format = TakeFormat(ref rest) ?? "moodle";
        var (open, close) = (rest.IndexOf('{'), rest.LastIndexOf('}'));
        if (open < 0)
            return Item(block, GiftKind.Description, rest, format) with { Title = title };
        if (close < open)
            return Item(block, GiftKind.Unreadable, rest, format) with { Title = title };
        var after = GiftText(rest[(close + 1)..], format);
        return WithAnswers(
            Item(block, GiftKind.Essay, rest[..open], format),
            rest[(open + 1)..close].Trim(),
            format
        ) with
        {
            Title = title,
            AfterGap = after.IsEmpty ? null : after,
        };
    }

    private static GiftQuestion Item(GiftBlock block, GiftKind kind, string stem, string format = "plain") =>
        new()
        {
            Kind = kind,
            Line = block.Line,
            Id = block.Id,
            Stem = GiftText(stem, format),
        };

    private static GiftQuestion WithAnswers(GiftQuestion question, string answers, string format)
    {
        if (answers.LastIndexOf("####", StringComparison.Ordinal) is >= 0 and var at)
        {
            question = question with { General = OwnFormat(answers[(at + 4)..], format) };
            answers = answers[..at].Trim();
        }
        if (answers.Length == 0)
            return question;
        if (answers[0] == '#')
            return question with { Kind = GiftKind.Numeric, Answers = Answers(answers[1..].Trim(), format) };
        if (Truth().Match(answers) is { Success: true } truth)
            return question with
            {
                Kind = GiftKind.TrueFalse,
                IsTrue = truth.Groups["word"].Value[0] is 'T' or 't',
                WhenWrong = Optional(truth.Groups["wrong"].Value, format),
                WhenRight = Optional(truth.Groups["right"].Value, format),
            };
        // A lone right answer needs no mark.
        return answers[0] is '=' or '~'
            ? WithMarked(question, answers, format)
            : question with
            {
                Kind = GiftKind.Short,
                Answers = [Answer(true, answers, format)],
            };
    }

    private static GiftQuestion WithMarked(GiftQuestion question, string answers, string format)
    {
        var parts = Split(answers);
        if (parts.All(part => part.IsRight && part.Text.Contains("->", StringComparison.Ordinal)))
            return question with
            {
                Kind = GiftKind.Matching,
                Pairs = [.. parts.Select(part => Pair(part.Text, format))],
            };
        return question with
        {
            Kind = parts.All(part => part.IsRight) ? GiftKind.Short : GiftKind.Choice,
            Answers = Answers(answers, format),
        };
    }

    private static IReadOnlyList<GiftAnswer> Answers(string answers, string format) =>
        answers.Length > 0 && answers[0] is '=' or '~'
            ? [.. Split(answers).Select(part => Answer(part.IsRight, part.Text, format))]
            : [Answer(true, answers, format)];

    private static List<(bool IsRight, string Text)> Split(string answers)
    {
        var parts = new List<(bool, string)>();
        for (var at = 0; at < answers.Length; )
        {
            var next = answers.AsSpan(at + 1).IndexOfAny('=', '~') is >= 0 and var found
                ? at + 1 + found
                : answers.Length;
            parts.Add((answers[at] == '=', answers[(at + 1)..next].Trim()));
            at = next;
        }
        return parts;
    }

    private static GiftAnswer Answer(bool isRight, string text, string format)
    {
        decimal? weight = null;
        if (Weight().Match(text) is { Success: true } found)
        {
            weight = decimal.Parse(found.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            text = text[found.Length..];
        }
        var hash = text.IndexOf('#');
        var feedback = hash < 0 ? null : Optional(text[(hash + 1)..], format);
        return new GiftAnswer(isRight, weight, OwnFormat(hash < 0 ? text : text[..hash], format), feedback);
    }

    private static GiftPair Pair(string text, string format)
    {
        var arrow = text.IndexOf("->", StringComparison.Ordinal);
        return new GiftPair(OwnFormat(text[..arrow], format), GiftText(text[(arrow + 2)..], "plain").Text);
    }

    private static GiftText? Optional(string text, string format) =>
        OwnFormat(text, format) is { IsEmpty: false } own ? own : null;

    /// <summary>A part may name another format than its question's.</summary>
    private static GiftText OwnFormat(string text, string format)
    {
        var own = TakeFormat(ref text);
        return GiftText(text, own ?? format);
    }

    private static string? TakeFormat(ref string text)
    {
        if (Format().Match(text) is not { Success: true } format)
            return null;
        text = text[format.Length..];
        return format.Groups[1].Value;
    }

    /// <summary>Line ends are blanks, except where the format gives them a meaning.</summary>
    private static GiftText GiftText(string hidden, string format)
    {
        var text = GiftEscapes.Show(hidden).Trim();
        return new GiftText(
            format,
            format is "moodle" or "plain"
                ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                : text
        );
    }

    [GeneratedRegex("^::(.*?)::", RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s*\[(html|markdown|moodle|plain)\]")]
    private static partial Regex Format();

    [GeneratedRegex(
        @"^(?<word>T|TRUE|F|FALSE)\s*(?:#(?<wrong>[^#]*))?(?:#(?<right>[^#]*))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Truth();

    [GeneratedRegex(@"^%(-?\d+(?:\.\d+)?)%")]
    private static partial Regex Weight();
}
