namespace BlogGen.Localization;

/// <summary>Months and days of the Gregorian calendar in one language.</summary>
internal sealed record CalendarNames(string[] Months, string[] Days)
{
    private static readonly string[] IndonesianMonths =
    [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];

    public static readonly CalendarNames Indonesian = new(
        IndonesianMonths,
        ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]
    );

    public static readonly CalendarNames Javanese = new(
        IndonesianMonths,
        ["Ahad", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]
    );

    public static readonly CalendarNames Sundanese = new(
        IndonesianMonths,
        ["Minggu", "Senén", "Salasa", "Rebo", "Kemis", "Jumaah", "Saptu"]
    );

    public static readonly CalendarNames English = new(
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    );

    public static readonly CalendarNames Arabic = new(
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"]
    );

    public static readonly CalendarNames[] All = [Indonesian, English, Javanese, Sundanese, Arabic];

    /// <summary>English for a language without a table.</summary>
    public static CalendarNames Of(string lang) =>
        Languages.Primary(lang) switch
        {
            "id" => Indonesian,
            "jv" => Javanese,
            "su" => Sundanese,
            "ar" => Arabic,
            _ => English,
        };
}
