using System.Text;

namespace BlogGen.Localization;

/// <summary>What each character becomes in an address.</summary>
internal static class SlugTable
{
    private static readonly Dictionary<int, string> Map = Build();

    /// <summary>Lower-case Latin text for each character; a hyphen for what separates.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        var previous = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            yield return Piece(rune, previous);
            previous = rune.Value;
        }
    }

    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.EnclosingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static string Piece(Rune rune, int previous)
    {
        if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            return ((char)rune.Value).ToString().ToLowerInvariant();
        if (rune.Value == '#' && previous is ('C' or 'c' or 'F' or 'f'))
            return "-sharp-";
        if (Map.TryGetValue(rune.Value, out var piece))
            return piece;
        return IsMark(rune) ? "" : "-";
    }

    private static Dictionary<int, string> Build()
    {
        var map = new Dictionary<int, string>();
        // Marks that belong to a word and leave no trace.
        Add(map, "'’‘ʿʾʼ“”\"`´\u200B\u200C\u200D\u00AD\u2060", "");
        foreach (var (character, words) in ((string, string)[])[("&", "-dan-"), ("%", "-persen-"), ("+", "-plus-"), ("°", "-derajat-"), ("×", "-x-"), ("½", "-1-2-"), ("¼", "-1-4-"), ("¾", "-3-4-"), ("⅓", "-1-3-"), ("⅔", "-2-3-"), ("√", "-akar-"), ("∞", "-tak-hingga-")])
            Add(map, character, words);
        foreach (var (letters, plain) in Latin)
            Add(map, letters, plain);
        Digits(map);
        Greek(map);
        FullWidth(map);
        return map;
    }

    private static readonly (string Letters, string Plain)[] Latin =
    [
        ("ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặªɑ", "a"),
        ("ÆǢǼæǣǽ", "ae"),
        ("ḂḄḆƁḃḅḇɓ", "b"),
        ("ÇĆĈĊČḈçćĉċčḉ", "c"),
        ("ĎĐḊḌḎḐḒÐďđḋḍḏḑḓð", "d"),
        ("ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəɛ", "e"),
        ("Ḟḟƒ", "f"),
        ("ĜĞĠĢǤǦǴḠĝğġģǥǧǵḡ", "g"),
        ("ĤĦȞḢḤḦḨḪĥħȟḣḥḧḩḫẖ", "h"),
        ("ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊìíîïĩīĭįıǐȉȋḭḯỉị", "i"),
        ("Ĵĵǰ", "j"),
        ("ĶǨḰḲḴķǩḱḳḵ", "k"),
        ("ĹĻĽĿŁḶḸḺḼĺļľŀłḷḹḻḽ", "l"),
        ("ḾṀṂḿṁṃ", "m"),
        ("ÑŃŅŇǸṄṆṈṊñńņňǹṅṇṉṋŋŊ", "n"),
        ("ÒÓÔÕÖØŌŎŐƠǑǪǬǾȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợº", "o"),
        ("Œœ", "oe"),
        ("ṔṖṕṗ", "p"),
        ("ŔŖŘȐȒṘṚṜṞŕŗřȑȓṙṛṝṟ", "r"),
        ("ŚŜŞŠȘṠṢṤṦṨśŝşšșṡṣṥṧṩſ", "s"),
        ("ßẞ", "ss"),
        ("ŢŤŦȚṪṬṮṰţťŧțṫṭṯṱẗ", "t"),
        ("Þþ", "th"),
        ("ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "u"),
        ("ṼṾṽṿ", "v"),
        ("ŴẀẂẄẆẈŵẁẃẅẇẉẘ", "w"),
        ("ẊẌẋẍ", "x"),
        ("ÝŶŸȲẎỲỴỶỸýÿŷȳẏỳỵỷỹẙ", "y"),
        ("ŹŻŽẐẒẔźżžẑẓẕ", "z"),
    ];

    private static void Add(Dictionary<int, string> map, string characters, string plain)
    {
        foreach (var rune in characters.EnumerateRunes())
            map[rune.Value] = plain;
    }

    private static void Digits(Dictionary<int, string> map)
    {
        Add(map, "¹", "1");
        Add(map, "²", "2");
        Add(map, "³", "3");
        // Superscript, subscript, Arabic-Indic, Persian, Javanese, Sundanese, Balinese, full-width.
        foreach (var zero in (int[])[0x2070, 0x2080, 0x0660, 0x06F0, 0xA9D0, 0x1BB0, 0x1B50, 0xFF10])
        {
            for (var digit = 0; digit < 10; digit++)
                map.TryAdd(zero + digit, digit.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static void Greek(Dictionary<int, string> map)
    {
        string[] names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"];
        for (var i = 0; i < names.Length; i++)
            map[0x03B1 + i] = map[0x0391 + i] = "-" + names[i] + "-";
    }

    private static void FullWidth(Dictionary<int, string> map)
    {
        for (var i = 0; i < 26; i++)
        {
            map[0xFF21 + i] = ((char)('a' + i)).ToString();
            map[0xFF41 + i] = ((char)('a' + i)).ToString();
        }
    }
}
