using System.Collections.Frozen;

namespace BlogGen.Markdown.Maths.Units;

/// <summary>The names of units, as siunitx has them, and their signs.</summary>
internal static class Names
{
    private static readonly FrozenDictionary<string, string> s_units = Table(
        """
        meter m metre m gram g kilogram kg second s ampere A kelvin K mole mol candela cd newton N pascal Pa joule J watt W
        volt V coulomb C ohm Ω siemens S farad F henry H tesla T weber Wb hertz Hz radian rad steradian sr lumen lm lux lx
        becquerel Bq gray Gy sievert Sv katal kat degreeCelsius °C celsius °C degree ° arcminute ′ arcsecond ″ minute min
        hour h day d liter L litre L tonne t hectare ha electronvolt eV dalton Da bar bar atmosphere atm percent % decibel dB
        bit bit byte B astronomicalunit au lightyear ly angstrom Å knot kn kg kg km km cm cm mm mm calorie kal
        """
    );

    private static readonly FrozenDictionary<string, string> s_prefixes = Table(
        """
        yocto y zepto z atto a femto f pico p nano n micro µ milli m centi c deci d deca da deka da hecto h kilo k mega M
        giga G tera T peta P exa E zetta Z yotta Y
        """
    );

    public static string? Find(string name) => s_units.GetValueOrDefault(name);

    public static string? Prefix(string name) => s_prefixes.GetValueOrDefault(name);

    /// <summary><c>squared</c>, <c>cubed</c>, <c>tothe{4}</c>.</summary>
    public static string? PowerOf(string name) =>
        name switch
        {
            "squared" => "2",
            "cubed" => "3",
            _ when name.StartsWith("tothe{", StringComparison.Ordinal) && name.EndsWith('}') => name[
                "tothe{".Length..^1
            ],
            _ => null,
        };

    private static FrozenDictionary<string, string> Table(string pairs) =>
        pairs
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Chunk(2)
            .ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
