namespace BlogGen.Exporting;

/// <summary>The only two categories that every course knows by itself.</summary>
internal static class TruthWords
{
    public static bool AreTrueAndFalse(string first, string second) =>
        (first, second) is ("Benar", "Salah") or ("True", "False");
}
