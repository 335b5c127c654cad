namespace BlogGen.Localization;

/// <summary>The word that a sign has in an address: <c>100%</c> is read <c>100-persen</c>.</summary>
internal static class SymbolWords
{
    /// <summary>Empty where the sign has no word.</summary>
    public static string Of(int codePoint) =>
        codePoint switch
        {
            '&' or '＆' => "dan",
            '%' or '％' => "persen",
            '+' or '＋' => "plus",
            '°' => "derajat",
            '½' => "1-2",
            '⅓' => "1-3",
            '⅔' => "2-3",
            '¼' => "1-4",
            '¾' => "3-4",
            '⅕' => "1-5",
            '⅖' => "2-5",
            '⅗' => "3-5",
            '⅘' => "4-5",
            '⅙' => "1-6",
            '⅚' => "5-6",
            '⅛' => "1-8",
            '⅜' => "3-8",
            '⅝' => "5-8",
            '⅞' => "7-8",
            >= 0x370 and <= 0x3FF => Greek((char)codePoint),
            '\u00B5' => "mu",
            '\u2126' => "omega",
            _ => "",
        };

    private static string Greek(char letter) =>
        letter switch
        {
            'Α' or 'α' or 'Ά' or 'ά' => "alpha",
            'Β' or 'β' or 'ϐ' => "beta",
            'Γ' or 'γ' => "gamma",
            'Δ' or 'δ' => "delta",
            'Ε' or 'ε' or 'Έ' or 'έ' or 'ϵ' => "epsilon",
            'Ζ' or 'ζ' => "zeta",
            'Η' or 'η' or 'Ή' or 'ή' => "eta",
            'Θ' or 'θ' or 'ϑ' or 'ϴ' => "theta",
            'Ι' or 'ι' or 'Ί' or 'ί' or 'Ϊ' or 'ϊ' or 'ΐ' => "iota",
            'Κ' or 'κ' or 'ϰ' => "kappa",
            'Λ' or 'λ' => "lambda",
            'Μ' or 'μ' => "mu",
            'Ν' or 'ν' => "nu",
            'Ξ' or 'ξ' => "xi",
            'Ο' or 'ο' or 'Ό' or 'ό' => "omicron",
            'Π' or 'π' or 'ϖ' => "pi",
            'Ρ' or 'ρ' or 'ϱ' => "rho",
            'Σ' or 'σ' or 'ς' => "sigma",
            'Τ' or 'τ' => "tau",
            'Υ' or 'υ' or 'Ύ' or 'ύ' or 'Ϋ' or 'ϋ' or 'ΰ' or 'ϒ' => "upsilon",
            'Φ' or 'φ' or 'ϕ' => "phi",
            'Χ' or 'χ' => "chi",
            'Ψ' or 'ψ' => "psi",
            'Ω' or 'ω' or 'Ώ' or 'ώ' => "omega",
            _ => "",
        };
}
