namespace BlogGen.Localization;

/// <summary>The known word that an author most likely meant.</summary>
public static class Similar
{
    /// <returns>Null where nothing is near enough to be worth a question.</returns>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var wanted = Normal(word);
        var limit = Math.Max(1, wanted.Length / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(wanted, Normal(candidate), limit);
            if (distance < limit || (distance == limit && (best is null || string.CompareOrdinal(candidate, best) < 0)))
                (best, limit) = (candidate, distance);
        }
        return best;
    }

    private static string Normal(string word) => string.Concat(word.Where(c => c is not ('-' or '_' or ' '))).ToLowerInvariant();

    /// <summary>Edits, a swap of neighbours among them; more than <paramref name="limit"/> is all the same.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > 200 || b.Length > 200)
            return int.MaxValue;
        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
            rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }
        return rows[a.Length % 3][b.Length];
    }
}
