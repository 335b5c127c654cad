using System.Globalization;

namespace BlogGen.Scaffolding;

internal static class IsoDate
{
    public static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
