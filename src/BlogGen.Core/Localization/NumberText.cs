using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BlogGen.Localization;

/// <summary>Numbers as people read them: <c>1.234,5</c> in Indonesia, <c>1,234.5</c> elsewhere.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Words of typography, not of types.")]
public static class NumberText
{
    private static readonly NumberFormatInfo Indonesian = NumberFormatInfo.ReadOnly(
        new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." }
    );

    private static readonly string[] Units = ["B", "KB", "MB", "GB", "TB", "PB", "EB"];

    public static string Integer(long value, string lang) => value.ToString("N0", Format(lang));

    /// <param name="digits">After the decimal mark; always as many.</param>
    public static string Decimal(double value, int digits, string lang)
    {
        var rounded = Math.Round(value, Math.Clamp(digits, 0, 15), MidpointRounding.AwayFromZero);
        // Adding zero turns -0 into 0: nobody wants to read "-0,0".
        return (rounded + 0d).ToString("N" + digits.ToString(CultureInfo.InvariantCulture), Format(lang));
    }

    /// <summary><c>512 B</c>, <c>340 KB</c>, <c>1,2 MB</c>; 1 KB is 1,024 bytes, as Windows shows it.</summary>
    public static string FileSize(long bytes, string lang)
    {
        var size = Math.Max(0, bytes) * 1d;
        var unit = 0;
        while (Shown(size, unit) >= 1024 && unit < Units.Length - 1)
        {
            size /= 1024;
            unit++;
        }
        var shown = Shown(size, unit);
        return Decimal(shown, shown == Math.Floor(shown) ? 0 : 1, lang) + " " + Units[unit];
    }

    /// <summary>Whole bytes and kilobytes, one decimal above: finer than that tells nobody anything.</summary>
    private static double Shown(double size, int unit) =>
        Math.Round(size, unit < 2 ? 0 : 1, MidpointRounding.AwayFromZero);

    private static NumberFormatInfo Format(string lang) =>
        Languages.Primary(lang) is "id" or "jv" or "su" ? Indonesian : NumberFormatInfo.InvariantInfo;
}
