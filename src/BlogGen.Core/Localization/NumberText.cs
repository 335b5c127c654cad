using System.Globalization;

namespace BlogGen.Localization;

/// <summary>Writes numbers as the language does: <c>1.234,5</c> or <c>1,234.5</c>.</summary>
public static class NumberText
{
    private static readonly NumberFormatInfo Indonesian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Integer(long value, string language) => value.ToString("N0", FormatOf(language));

    public static string Decimal(double value, int digits, string language) =>
        value.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), FormatOf(language));

    /// <summary>1,2 MB · 340 KB · 512 B, by steps of 1,024.</summary>
    public static string FileSize(long bytes, string language) =>
        bytes switch
        {
            < 1024 => $"{bytes} B",
            < 1024 * 1024 => $"{Integer((bytes + 512) / 1024, language)} KB",
            < 1024L * 1024 * 1024 => $"{Decimal(bytes / 1048576.0, 1, language)} MB",
            _ => $"{Decimal(bytes / 1073741824.0, 1, language)} GB",
        };

    private static NumberFormatInfo FormatOf(string language) =>
        Languages.Primary(language) is "id" or "jv" or "su" ? Indonesian : NumberFormatInfo.InvariantInfo;
}
