namespace BlogGen.Localization;

/// <summary>Names of months and days: own tables, since the machine's may be missing or differ.</summary>
internal static class MonthNames
{
    private static readonly string[] Indonesian = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Arabic = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    private static readonly string[] IndonesianDays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
    private static readonly string[] EnglishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    private static readonly string[] SundaneseDays = ["Minggu", "Senén", "Salasa", "Rebo", "Kemis", "Jumaah", "Saptu"];
    private static readonly string[] ArabicDays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    /// <summary>Every spelling that is read, to the month's number.</summary>
    private static readonly Dictionary<string, int> Numbers = Spellings();

    public static IReadOnlyList<string> Months(string language) =>
        Languages.Primary(language) switch
        {
            "id" or "jv" or "su" => Indonesian,
            "ar" => Arabic,
            _ => English,
        };

    public static IReadOnlyList<string> Days(string language) =>
        Languages.Primary(language) switch
        {
            "id" or "jv" => IndonesianDays,
            "su" => SundaneseDays,
            "ar" => ArabicDays,
            _ => EnglishDays,
        };

    /// <summary>1 to 12, or 0.</summary>
    public static int Read(string word) => Numbers.GetValueOrDefault(word.TrimEnd('.').ToLowerInvariant());

    private static Dictionary<string, int> Spellings()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var names in (string[][])[Indonesian, English])
        {
            for (var i = 0; i < 12; i++)
            {
                numbers[names[i].ToLowerInvariant()] = i + 1;
                numbers[names[i][..3].ToLowerInvariant()] = i + 1;
            }
        }
        foreach (var (name, number) in ((string, int)[])[("peb", 2), ("pebruari", 2), ("mrt", 3), ("djuni", 6), ("djuli", 7), ("agt", 8), ("agust", 8), ("ags", 8), ("sept", 9), ("okt", 10), ("nop", 11), ("nopember", 11), ("des", 12)])
            numbers[name] = number;
        return numbers;
    }
}
