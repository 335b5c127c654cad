using System.Buffers;
using System.Collections.Frozen;

namespace BlogGen.Localization;

public static partial class Slugger
{
    /// <summary>Words that cameras, phones and editors put into a file name: alone they say nothing about the text.</summary>
    private static readonly FrozenSet<string> Noise = (
        "am at baru berjudul berkas camscanner copy dari doc document dokumen docx draf draft dsc dscn "
        + "file foto gambar image img index jpeg jpg judul layar mvi new of photo pic picture pindai "
        + "pindaian pm png pukul pxl salinan scan scanned screen screenshot shot tangkapan tanpa temp text "
        + "tidak tmp title unnamed untitled vid video wa whatsapp"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef-");

    /// <summary>False for <c>Dokumen 1</c>, <c>untitled</c>, <c>WhatsApp Image …</c>, <c>IMG_2031</c>: the title makes a better address.</summary>
    public static bool IsMeaningfulName(string fileName)
    {
        var slug = Slug(WithoutDate(WithoutExtension(fileName)));
        if (IsFingerprint(slug))
            return false;
        foreach (var range in slug.AsSpan().Split('-'))
            if (!SaysNothing(slug.AsSpan(range)))
                return true;
        return false;
    }

    private static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> name)
    {
        name = name[(name.LastIndexOfAny('/', '\\') + 1)..];
        var dot = name.LastIndexOf('.');
        var isExtension =
            dot > 0 && name.Length - dot <= 9 && dot + 1 < name.Length && char.IsAsciiLetter(name[dot + 1]);
        return isExtension && name[dot..].IndexOf(' ') < 0 ? name[..dot] : name;
    }

    private static string WithoutDate(ReadOnlySpan<char> name)
    {
        var hasDate =
            name.Length >= 10
            && name[4] == '-'
            && name[7] == '-'
            && !name[..4].ContainsAnyExceptInRange('0', '9')
            && !name[5..7].ContainsAnyExceptInRange('0', '9')
            && !name[8..10].ContainsAnyExceptInRange('0', '9');
        return (hasDate ? name[10..] : name).ToString();
    }

    private static bool SaysNothing(ReadOnlySpan<char> word) =>
        word.IsEmpty || IsSerial(word) || Noise.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary><c>2031</c>, <c>wa0001</c>, <c>dsc00123</c>, <c>untitled1</c>: digits, alone or after a word that says nothing.</summary>
    private static bool IsSerial(ReadOnlySpan<char> word)
    {
        var stem = word.TrimEnd("0123456789");
        if (stem.Length == word.Length)
            return false;
        return stem.IsEmpty || Noise.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem);
    }

    /// <summary>A UUID or a hash.</summary>
    private static bool IsFingerprint(ReadOnlySpan<char> slug) =>
        slug.Length >= 16
        && slug.ContainsAnyInRange('0', '9')
        && slug.ContainsAnyInRange('a', 'f')
        && !slug.ContainsAnyExcept(HexDigits);
}
