using System.Text;

namespace BlogGen.Importing;

/// <summary>Hides escaped signs while a file is taken apart, so that only those that mean something are found.</summary>
internal static class GiftEscapes
{
    private const string Escapable = "\\~=#{}:n";

    // Private use: no text in a language holds them.
    private const char First = '\uE100';

    public static string Hide(string gift)
    {
        var hidden = new StringBuilder(gift.Length);
        for (var i = 0; i < gift.Length; i++)
        {
            var sign = gift[i] == '\\' && i + 1 < gift.Length ? Escapable.IndexOf(gift[i + 1]) : -1;
            if (sign >= 0)
                i++;
            hidden.Append(sign < 0 ? gift[i] : (char)(First + sign));
        }
        return hidden.ToString();
    }

    public static string Show(string hidden)
    {
        var text = new StringBuilder(hidden.Length);
        foreach (var c in hidden)
        {
            var sign = c - First;
            text.Append(
                sign < 0 || sign >= Escapable.Length ? c
                : Escapable[sign] == 'n' ? '\n'
                : Escapable[sign]
            );
        }
        return text.ToString();
    }
}
