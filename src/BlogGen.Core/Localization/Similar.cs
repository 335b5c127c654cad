namespace BlogGen.Localization;

/// <summary>The guess behind every "Did you mean …?".</summary>
public static class Similar
{
    private const int Longest = 64;

    /// <summary>
    /// The candidate that needs the fewest slips of the finger (a letter missing, added, changed, or two swapped);
    /// null where none is near enough. Case, <c>-</c>, <c>_</c> and spaces do not count.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        Span<char> wanted = stackalloc char[Longest];
        var length = Simplify(word, wanted);
        if (length is 0 or > Longest)
            return null;
        return Nearest(wanted[..length], candidates);
    }

    /// <summary>Slips of the finger between two words.</summary>
    internal static int Distance(string one, string other)
    {
        Span<char> x = stackalloc char[Longest];
        Span<char> y = stackalloc char[Longest];
        var (a, b) = (Simplify(one, x), Simplify(other, y));
        return a > Longest || b > Longest ? Longest : Distance(x[..a], y[..b], stackalloc int[3 * (Longest + 1)]);
    }

    private static string? Nearest(ReadOnlySpan<char> wanted, IEnumerable<string> candidates)
    {
        Span<char> letters = stackalloc char[Longest];
        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        string? nearest = null;
        var limit = Tolerance(wanted.Length);
        foreach (var candidate in candidates)
        {
            var length = Simplify(candidate, letters);
            if (length is 0 or > Longest || Math.Abs(length - wanted.Length) > limit)
                continue;
            var distance = Distance(wanted, letters[..length], rows);
            if (distance > limit || distance == limit && !IsFirst(candidate, nearest))
                continue;
            nearest = candidate;
            limit = distance;
        }
        return nearest;
    }

    private static bool IsFirst(string candidate, string? nearest) =>
        nearest is null || string.CompareOrdinal(candidate, nearest) < 0;

    /// <summary>A short word has too many neighbours: a hint that is a lottery helps nobody.</summary>
    private static int Tolerance(int length) =>
        length switch
        {
            <= 2 => 0,
            <= 5 => 1,
            <= 9 => 2,
            _ => 3,
        };

    private static int Simplify(string word, Span<char> letters)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (!KeyNames.Counts(c))
                continue;
            if (length == letters.Length)
                return Longest + 1;
            letters[length++] = char.ToLowerInvariant(c);
        }
        return length;
    }

    /// <summary>Damerau–Levenshtein with adjacent swaps, in three rows.</summary>
    private static int Distance(ReadOnlySpan<char> x, ReadOnlySpan<char> y, Span<int> rows)
    {
        var beforeLast = rows[..(y.Length + 1)];
        var last = rows.Slice(Longest + 1, y.Length + 1);
        var current = rows.Slice(2 * (Longest + 1), y.Length + 1);
        for (var j = 0; j <= y.Length; j++)
            last[j] = j;
        for (var i = 1; i <= x.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= y.Length; j++)
            {
                var change = last[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, 1 + Math.Min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[y.Length];
    }
}
