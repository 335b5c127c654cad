namespace BlogGen.Localization;

/// <summary>Order for people: case and accents do not matter, numbers and Roman grades by value. Total: ties are ordinal.</summary>
public sealed class NaturalComparer : IComparer<string>
{
    public static readonly NaturalComparer Instance = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (Keys(x ?? ""), Keys(y ?? ""));
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            var order = a[i].CompareTo(b[i]);
            if (order != 0)
                return order;
        }
        return a.Count != b.Count ? a.Count.CompareTo(b.Count) : string.CompareOrdinal(x, y);
    }

    /// <summary>Words and numbers in turn; a number comes before a word.</summary>
    private static List<Key> Keys(string text)
    {
        var keys = new List<Key>();
        for (var i = 0; i < text.Length; )
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                keys.Add(new Key(text[start..i].TrimStart('0'), true));
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]) || i == start)
                    i++;
                var word = text[start..i];
                var roman = Grades.RomanNumber(word);
                keys.Add(roman > 0 && word == word.ToUpperInvariant() ? new Key(roman.ToString(System.Globalization.CultureInfo.InvariantCulture), true) : new Key(Fold(word), false));
            }
            else
            {
                i++;
            }
        }
        return keys;
    }

    private static string Fold(string word)
    {
        var folded = Slugger.Slug(word, 200);
        return folded.Length > 0 ? folded : word.ToLowerInvariant();
    }

    private readonly record struct Key(string Text, bool IsNumber) : IComparable<Key>
    {
        public int CompareTo(Key other)
        {
            if (IsNumber != other.IsNumber)
                return IsNumber ? -1 : 1;
            if (IsNumber && Text.Length != other.Text.Length)
                return Text.Length.CompareTo(other.Text.Length);
            return string.CompareOrdinal(Text, other.Text);
        }
    }
}
