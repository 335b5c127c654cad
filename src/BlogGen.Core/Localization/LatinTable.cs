namespace BlogGen.Localization;

/// <summary>
/// The base letter of every Latin letter with marks, lower case, one character a code point: <c>-</c> has none,
/// <c>*</c> has several (see <see cref="Several"/>). A table of our own, because <c>Normalize</c> does nothing without ICU.
/// </summary>
internal static class LatinTable
{
    /// <summary>U+00C0 to U+02AF.</summary>
    public const string FromLatin1 =
        "aaaaaa*ceeeeiiiidnooooo-ouuuuy**aaaaaa*ceeeeiiiidnooooo-ouuuuy*y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
        + "lllnnnnnnn**oooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "bbbb--occ-ddd--eeffg--iikkl--nnooo--pp-----ttttuuuvyyzz---------"
        + "----*********aaiioouuuuuuuuuu-aaaa**ggggkkoooo--j***gg--nnaa**oo"
        + "aaaaeeeeiiiioooorrrruuuusstt--hhnd**zzaaeeooooooooyylntj--acclts"
        + "z--b--eejj-qrryy-a-bocdd-e-e----ggg---h-iiilll---mnnn-------rrr-"
        + "r-s-----t-uv---yzz-------b--hj-lq---------------";

    /// <summary>U+1E00 to U+1EFF.</summary>
    public const string FromAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwyasss*-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy----yy";

    public static string Several(int codePoint) =>
        (char)codePoint switch
        {
            'Æ' or 'æ' or 'Ǣ' or 'ǣ' or 'Ǽ' or 'ǽ' => "ae",
            'Œ' or 'œ' => "oe",
            'ß' or 'ẞ' => "ss",
            'Þ' or 'þ' => "th",
            'Ŋ' or 'ŋ' => "ng",
            'Ȣ' or 'ȣ' => "ou",
            'Ĳ' or 'ĳ' => "ij",
            'Ǆ' or 'ǅ' or 'ǆ' or 'Ǳ' or 'ǲ' or 'ǳ' => "dz",
            'Ǉ' or 'ǈ' or 'ǉ' => "lj",
            'Ǌ' or 'ǋ' or 'ǌ' => "nj",
            _ => "",
        };
}
