using System.Globalization;
using System.Text;
using QRCoder;

namespace BlogGen.Themes;

/// <summary>An address as a small inline SVG, for paper: one path of strokes, one stroke for each run of dark modules.</summary>
internal static class QrDrawing
{
    /// <summary>Longer ones make a code too fine for a school's printer.</summary>
    private const int MaxLength = 500;

    public static Html Of(string address)
    {
        if (address.Length is 0 or > MaxLength)
            return Html.Empty;
        using var code = QRCodeGenerator.GenerateQrCode(Encoding.UTF8.GetBytes(address), QRCodeGenerator.ECCLevel.L);
        var size = code.ModuleMatrix.Count;
        return new Html(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<svg class=\"qr\" viewBox=\"0 0 {size} {size}\" aria-hidden=\"true\" focusable=\"false\"><path stroke=\"#000\" d=\"{Path(code)}\"/></svg>"
            )
        );
    }

    private static string Path(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            var modules = code.ModuleMatrix[row];
            var pen = 0;
            var isAtStart = true;
            for (var column = 0; column < modules.Length; column++)
            {
                if (!modules[column])
                    continue;
                var end = column;
                while (end < modules.Length && modules[end])
                    end++;
                path.Append(
                    CultureInfo.InvariantCulture,
                    $"{(isAtStart ? $"M{column} {row}.5" : $"m{column - pen} 0")}h{end - column}"
                );
                (pen, column, isAtStart) = (end, end, false);
            }
        }
        return path.ToString();
    }
}
