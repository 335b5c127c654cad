namespace BlogGen.Localization.Searching;

/// <summary>
/// The affixes of Indonesian, after Nazief and Adriani: particles, possessives and derivational suffixes from the outside in;
/// prefixes with the sound that they swallowed. A dictionary decides between the possible stems.
/// </summary>
internal static class IndonesianAffixes
{
    public const string Suffixes = "lah kah tah pun|ku mu nya|kan an i";

    public const string Prefixes =
        "di ke se ku kau ber be bel:a ter te:r me:lrwymn mem:bfpv mem>p:aiueor men:cdjtsz men>t:aiueo "
        + "meng:aiueoghk meng>k:aiueo menge meny>s:aiueo per pel:a pe pem:bfpv pem>p:aiueor pen:cdjtsz pen>t:aiueo "
        + "peng:aiueoghkl peng>k:aiueo penge peny>s:aiueo";

    public const string StopWords = """
        ada adalah agar akan aku anda antara apa apabila apakah atau bagaimana bahkan bahwa banyak beberapa
        begitu belum berapa bila bisa boleh bu bukan cuma dalam dan dapat dari daripada dengan demikian di dia hanya
        harus hendak hingga ia ialah ini itu itulah inilah jangan jika juga justru kah kalau kami kamu karena ke
        kecuali kemudian kepada ketika kita lagi lah lain lalu lebih maka malah mana masih maupun melainkan
        memang mengapa menjadi menurut merupakan mereka meski meskipun misalnya mungkin namun nya nyaris oleh pada
        padahal pak para pasti per pula pun saja sambil sampai sangat saya seakan seandainya sebagai
        sebelum sebuah secara sedang sedangkan sehingga sejak sekali sekalipun selain selalu selama seluruh semakin semua
        seorang seolah seperti sering serta sesudah setelah setiap si siapa sini situ suatu sudah supaya tanpa telah
        tentang tentu terhadap tetap tetapi tiap tidak tidaklah tak toh untuk walau walaupun ya yaitu yakni yang
        """;
}
