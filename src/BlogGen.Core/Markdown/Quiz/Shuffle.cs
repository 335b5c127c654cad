namespace BlogGen.Markdown.Quiz;

/// <summary>An order that looks thrown and is the same in every build: its seed is the question's own name.</summary>
internal static class Shuffle
{
    /// <returns>The indices 0 to <paramref name="count"/> - 1.</returns>
    public static int[] Of(string seed, int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var state = Hash(seed);
        for (var i = count - 1; i > 0; i--)
        {
            var j = (int)(Next(ref state) % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }

    /// <summary>Never the order that it stood in: for what is to be put in order.</summary>
    public static int[] Changed(string seed, int count)
    {
        var order = Of(seed, count);
        if (count > 1 && order.Index().All(place => place.Index == place.Item))
            (order[0], order[^1]) = (order[^1], order[0]);
        return order;
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static ulong Hash(string seed)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in seed)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    // SplitMix64.
    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
