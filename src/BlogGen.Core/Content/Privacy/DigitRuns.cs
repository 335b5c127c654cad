using System.Buffers;

namespace BlogGen.Content.Privacy;

/// <summary>Numbers as people write them: identity numbers of 16 digits, pupils' numbers of 10.</summary>
internal static class DigitRuns
{
    private const int IdentityLength = 16;
    private const int PupilLength = 10;

    private static readonly SearchValues<char> s_wordEnds = SearchValues.Create(" \t(<\"'[");

    /// <returns>Offset of an identity number in the line, or -1.</returns>
    public static int FindIdentityNumber(ReadOnlySpan<char> line)
    {
        for (var at = 0; Next(line, at) is { Length: > 0 } run; at = run.End)
        {
            if (!IsInAddress(line, run.Start) && (IsPlain(line, run) || IsGroupedIdentity(line, run)))
                return run.Start;
        }
        return -1;
    }

    /// <returns>Offset of a number of ten digits, or -1.</returns>
    public static int FindPupilNumber(ReadOnlySpan<char> line)
    {
        for (var at = 0; Next(line, at) is { Length: > 0 } run; at = run.End)
        {
            if (run.Digits == PupilLength && run.Length == PupilLength && !IsPartOfNumber(line, run))
                return run.Start;
        }
        return -1;
    }

    /// <summary>Digits, with single blanks, dots or hyphens among them.</summary>
    private readonly record struct Run(int Start, int End, int Digits)
    {
        public int Length => End - Start;
    }

    private static Run Next(ReadOnlySpan<char> line, int from)
    {
        var found = from < line.Length ? line[from..].IndexOfAnyInRange('0', '9') : -1;
        if (found < 0)
            return default;
        var (start, at, digits) = (from + found, from + found, 0);
        while (at < line.Length)
        {
            if (char.IsAsciiDigit(line[at]))
                digits++;
            else if (line[at] is not (' ' or '.' or '-') || at + 1 >= line.Length || !char.IsAsciiDigit(line[at + 1]))
                break;
            at++;
        }
        return new Run(start, at, digits);
    }

    private static bool IsPlain(ReadOnlySpan<char> line, Run run)
    {
        // The digits of a number in a text stand together; only its neighbours may be others.
        var text = line[run.Start..run.End];
        for (var at = 0; at < text.Length; )
        {
            var end = text[at..].IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? at + length : text.Length;
            if (end - at == IdentityLength && !IsPartOfNumber(line, new Run(run.Start + at, run.Start + end, end - at)))
                return true;
            at = end + 1;
        }
        return false;
    }

    /// <summary><c>3273 0101 0101 0001</c>: province, district, day and month of birth are where they belong.</summary>
    private static bool IsGroupedIdentity(ReadOnlySpan<char> line, Run run)
    {
        if (run.Digits != IdentityLength)
            return false;
        Span<char> digits = stackalloc char[IdentityLength];
        var count = 0;
        foreach (var c in line[run.Start..run.End])
        {
            if (char.IsAsciiDigit(c))
                digits[count++] = c;
        }
        var (province, day, month) = (Two(digits, 0), Two(digits, 6), Two(digits, 8));
        // Women's days are counted from 41.
        return province is >= 11 and <= 97 && (day is (>= 1 and <= 31) or (>= 41 and <= 71)) && month is >= 1 and <= 12;
    }

    private static int Two(ReadOnlySpan<char> digits, int at) => (digits[at] - '0') * 10 + digits[at + 1] - '0';

    /// <summary>Decimals, and the middle of a longer word; <c>NIK3273…</c> is none.</summary>
    private static bool IsPartOfNumber(ReadOnlySpan<char> line, Run run)
    {
        var before = run.Start > 0 ? line[run.Start - 1] : ' ';
        var after = run.End < line.Length ? line[run.End] : ' ';
        return (before is '.' or ',' && run.Start > 1 && char.IsAsciiDigit(line[run.Start - 2]))
            || char.IsAsciiDigit(before)
            || char.IsAsciiDigit(after)
            || char.IsAsciiLetter(after)
            || (char.IsAsciiLetter(before) && !EndsWithLabel(line[..run.Start]));
    }

    private static bool EndsWithLabel(ReadOnlySpan<char> text) =>
        text.EndsWith("nik", StringComparison.OrdinalIgnoreCase)
        || text.EndsWith("nisn", StringComparison.OrdinalIgnoreCase)
        || text.EndsWith("nuptk", StringComparison.OrdinalIgnoreCase);

    /// <summary>Numbers of videos and posts elsewhere.</summary>
    private static bool IsInAddress(ReadOnlySpan<char> line, int at)
    {
        var start = line[..at].LastIndexOfAny(s_wordEnds) + 1;
        return line[start..at].Contains("://", StringComparison.Ordinal);
    }
}
