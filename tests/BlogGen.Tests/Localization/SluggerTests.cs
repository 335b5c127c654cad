using BlogGen.Files;
using BlogGen.Localization;
using CsCheck;

namespace BlogGen.Tests.Localization;

public sealed class SluggerTests
{
    [TestCase("Refleksi Pembelajaran: Pertemuan ke-1", "refleksi-pembelajaran-pertemuan-ke-1")]
    [TestCase("Jum'at Berkah & Literasi 15 Menit", "jumat-berkah-dan-literasi-15-menit")]
    [TestCase("Al-Qur’an Hadis Kelas VII", "al-quran-hadis-kelas-vii")]
    [TestCase("LKPD IPA – Zat Cair (H₂O)", "lkpd-ipa-zat-cair-h2o")]
    [TestCase("Luas Lingkaran = πr²", "luas-lingkaran-pi-r2")]
    [TestCase("Caf\u00E9 Belajar", "cafe-belajar")]
    [TestCase("Cafe\u0301 Belajar", "cafe-belajar")]
    [TestCase("Ṣalāt Jamaʿ dan Qaṣar", "salat-jama-dan-qasar")]
    [TestCase("S\u0323ala\u0304t Jamaʿ dan Qas\u0323ar", "salat-jama-dan-qasar")]
    [TestCase("Nilai 100% Tuntas", "nilai-100-persen-tuntas")]
    [TestCase(
        "Praktik Baik: Menggunakan PhET Simulation untuk Meningkatkan Motivasi dan Hasil Belajar",
        "praktik-baik-menggunakan-phet-simulation-untuk-meningkatkan"
    )]
    [TestCase("Aksara Jawa ꦲꦤꦕꦫꦏ untuk Pemula", "aksara-jawa-untuk-pemula")]
    [TestCase("محاضرة: أركان الإسلام", "")]
    [TestCase("Con", "con-1")]
    [TestCase("🎉 Selamat Hari Guru!", "selamat-hari-guru")]
    [TestCase("Soal PAS 2025/2026", "soal-pas-2025-2026")]
    [TestCase("C++ untuk Pemula", "c-plus-plus-untuk-pemula")]
    [TestCase("Nyéang & Kawih Sunda", "nyeang-dan-kawih-sunda")]
    public void A_title_of_the_domain_has_its_slug(string title, string slug) =>
        Assert.That(Slugger.Slug(title), Is.EqualTo(slug));

    [TestCase("C#", "c-sharp")]
    [TestCase("C++", "c-plus-plus")]
    [TestCase("Belajar F# dan C#", "belajar-f-sharp-dan-c-sharp")]
    [TestCase("Tantangan Hari #30", "tantangan-hari-30")]
    [TestCase("#GuruHebat #", "guruhebat")]
    [TestCase("Suhu 30°C", "suhu-30-derajat-c")]
    [TestCase("Foto 3×4", "foto-3x4")]
    [TestCase("½ lingkaran", "1-2-lingkaran")]
    [TestCase("Angka ٢٠٢٦ dan ꧒꧖", "angka-2026-dan-26")]
    [TestCase("𝗕𝗲𝗹𝗮𝗷𝗮𝗿 Ｄａｒｉｎｇ", "belajar-daring")]
    [TestCase("Straße, Æsir & Œuvre", "strasse-aesir-dan-oeuvre")]
    [TestCase("Kelas Ⅶ", "kelas-vii")]
    [TestCase("1️⃣ Langkah", "1-langkah")]
    [TestCase("  --a__b..c--  ", "a-b-c")]
    [TestCase("محاضرة ١٢", "")]
    [TestCase("2025/2026", "2025-2026")]
    [TestCase("Δ", "delta")]
    [TestCase("\uD83D oops", "oops")]
    [TestCase("", "")]
    public void Signs_digits_and_marks_are_read_as_people_read_them(string title, string slug) =>
        Assert.That(Slugger.Slug(title), Is.EqualTo(slug));

    [Test]
    public void A_slug_is_cut_at_a_word()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Slugger.Slug("satu dua tiga", 8), Is.EqualTo("satu-dua"));
            Assert.That(Slugger.Slug("satu dua tiga", 7), Is.EqualTo("satu"));
            Assert.That(Slugger.Slug("pembelajaran", 5), Is.EqualTo("pembe"));
            Assert.That(Slugger.Slug("con", 3), Is.EqualTo("co"));
            Assert.That(Slugger.Slug("a", 0), Is.Empty);
        });
    }

    [Test]
    public void A_slug_is_short_plain_and_its_own_slug()
    {
        Gen.Select(AnyText, Gen.Int[1, 80])
            .Sample(
                (text, limit) =>
                {
                    var slug = Slugger.Slug(text, limit);
                    return slug.Length <= limit
                        && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
                        && !slug.StartsWith('-')
                        && !slug.EndsWith('-')
                        && !slug.Contains("--", StringComparison.Ordinal)
                        && !PortablePath.IsDevice(slug)
                        && Slugger.Slug(slug, limit) == slug;
                }
            );
    }

    [TestCase("محاضرة: أركان الإسلام", "محاضرة-أركان-الإسلام")]
    [TestCase("مُحَاضَرَة", "محاضرة")]
    [TestCase("ꦲꦏ꧀ꦱꦫ ꦗꦮ", "ꦲꦏ꧀ꦱꦫ-ꦗꦮ")]
    [TestCase("Tujuan Pembelajaran", "tujuan-pembelajaran")]
    [TestCase("Bab 1: Zat & Wujudnya", "bab-1-zat-dan-wujudnya")]
    [TestCase("Теорема", "теорема")]
    [TestCase("Con", "con")]
    [TestCase("🎉!", "")]
    public void A_heading_keeps_the_letters_of_every_script(string heading, string id) =>
        Assert.That(Slugger.HeadingId(heading), Is.EqualTo(id));

    [Test]
    public void A_heading_id_is_its_own_id_and_has_no_space()
    {
        AnyText.Sample(text =>
        {
            var id = Slugger.HeadingId(text);
            return Slugger.HeadingId(id) == id && id.Length <= 120 && !id.Any(char.IsWhiteSpace);
        });
    }

    [TestCase("Dokumen 1")]
    [TestCase("Dokumen1.md")]
    [TestCase("untitled")]
    [TestCase("Untitled-3.md")]
    [TestCase("Untitled document (2).docx")]
    [TestCase("WhatsApp Image 2026-08-17 at 09.05.33 (1).jpeg")]
    [TestCase("IMG_2031")]
    [TestCase("IMG-20260817-WA0012.jpg")]
    [TestCase("DSC00123.JPG")]
    [TestCase("New document")]
    [TestCase("New Text Document.txt")]
    [TestCase("Dokumen tanpa judul")]
    [TestCase("Salinan dari Dokumen 2")]
    [TestCase("2026-08-17.md")]
    [TestCase("2026-08-17-draf.md")]
    [TestCase("Screenshot_20260817-090533.png")]
    [TestCase("Tangkapan Layar 2026-08-17 pukul 09.05.33.png")]
    [TestCase("4f3c2a10-9b7e-4d21-8c55-0a1b2c3d4e5f")]
    [TestCase("محاضرة.md")]
    [TestCase("20.md")]
    [TestCase("")]
    public void A_name_from_a_camera_or_an_editor_says_nothing(string name) =>
        Assert.That(Slugger.IsMeaningfulName(name), Is.False);

    [TestCase("2026-08-17-zat-cair.md")]
    [TestCase("zat-cair")]
    [TestCase("foto-kegiatan-pramuka.jpg")]
    [TestCase("Cara memakai WhatsApp untuk guru")]
    [TestCase("abad21")]
    [TestCase("kelas-7a")]
    [TestCase("Soal PAS 2025.2026")]
    [TestCase("tentang")]
    [TestCase("post-1.md")]
    public void A_name_that_a_person_chose_says_something(string name) =>
        Assert.That(Slugger.IsMeaningfulName(name), Is.True);

    private static readonly Gen<string> AnyText = Gen.OneOf<string>(
        Gen.String,
        Gen.OneOf<string>(
                "con",
                "é",
                "e\u0301",
                "ß",
                "π",
                "²",
                "&",
                "C#",
                "c++",
                "×",
                "½",
                " ",
                "-",
                "ʿ",
                "ꦲ",
                "م",
                "😀",
                "\uD83D",
                "Kelas",
                "7"
            )
            .Array[0, 30]
            .Select(parts => string.Concat(parts))
    );
}
