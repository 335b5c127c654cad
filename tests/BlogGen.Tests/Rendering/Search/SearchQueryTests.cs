namespace BlogGen.Tests.Rendering.Search;

/// <summary>What people type, and the post that they mean: found among the first three by the real script.</summary>
public sealed class SearchQueryTests
{
    private const string Guru = """
        ajar mengajar → /modul-ajar-massa-jenis/
        modul ajar → /modul-ajar-massa-jenis/
        perangkat pembelajaran ipa → /modul-ajar-massa-jenis/
        inkuiri terbimbing → /modul-ajar-massa-jenis/
        massa jenis → /modul-ajar-massa-jenis/
        minyak mengapung → /zat-cair/
        kenapa minyak terapung di air → /zat-cair/
        zat cair → /zat-cair/
        zatcair → /zat-cair/
        soto → /zat-cair/
        lkpd → /lkpd-massa-jenis/
        lembar kerja massa jenis → /lkpd-massa-jenis/
        pengukuran benda padat → /lkpd-massa-jenis/
        pecahan → /menjumlahkan-pecahan/
        pecahn → /menjumlahkan-pecahan/
        penjumlahan pecahan → /menjumlahkan-pecahan/
        jumlah pecahan → /menjumlahkan-pecahan/
        garis bilangan → /menjumlahkan-pecahan/
        persamaan linear → /persamaan-linear-dan-neraca/
        persamaan linier → /persamaan-linear-dan-neraca/
        aljabar → /persamaan-linear-dan-neraca/
        pindah ruas → /persamaan-linear-dan-neraca/
        neraca → /persamaan-linear-dan-neraca/
        peluang dadu → /peluang-dua-dadu/
        lemparan dadu → /peluang-dua-dadu/
        Matematika kelas IX → /peluang-dua-dadu/
        matematika kelas 9 → /peluang-dua-dadu/
        python → /python-1-berkenalan/
        pyton → /python-1-berkenalan/
        belajar pemrograman → /python-1-berkenalan/
        python perulangan → /python-2-memilih-dan-mengulang/
        if dan for → /python-2-memilih-dan-mengulang/
        fungsi python → /python-3-daftar-dan-fungsi/
        html → /halaman-web-pertamaku/
        membuat halaman web → /halaman-web-pertamaku/
        CSS → /halaman-web-pertamaku/
        aksara jawa → /aksara-jawa-hanacaraka/
        hanacaraka → /aksara-jawa-hanacaraka/
        ꦲꦤꦕꦫꦏ → /aksara-jawa-hanacaraka/
        bahasa jawa → /aksara-jawa-hanacaraka/
        doa belajar → /doa-sebelum-belajar/
        do’a → /doa-sebelum-belajar/
        alfatihah → /doa-sebelum-belajar/
        Al-Fatihah → /doa-sebelum-belajar/
        رب زدني علما → /doa-sebelum-belajar/
        agama islam → /doa-sebelum-belajar/
        rantai makanan → /ekosistem-sawah/
        ekosistem → /ekosistem-sawah/
        ekosistim → /ekosistem-sawah/
        sawa → /ekosistem-sawah/
        teks deskripsi → /teks-deskripsi-pancaindra/
        mendeskripsikan dengan indra → /teks-deskripsi-pancaindra/
        bahasa indonesia → /teks-deskripsi-pancaindra/
        kartu keluar → /kartu-keluar-dua-menit/
        asesmen formatif → /kartu-keluar-dua-menit/
        praktik baik → /kartu-keluar-dua-menit/
        puisi → /kapur-terakhir/
        puisi kapur tulis → /kapur-terakhir/
        hari pendidikan → /kapur-terakhir/
        refleksi → /refleksi-akhir-tahun/
        merefleksikan akhir tahun → /refleksi-akhir-tahun/
        4F → /refleksi-akhir-tahun/
        guru menulis blog → /mengapa-guru-perlu-menulis-blog/
        penulisan blog → /mengapa-guru-perlu-menulis-blog/
        hari guru → /mengapa-guru-perlu-menulis-blog/
        klub menulis → /klub-menulis-jumat/
        kapan klub jum'at → /klub-menulis-jumat/
        selamat datang → /selamat-datang/
        mengjar massa jenis → /modul-ajar-massa-jenis/
        pembelajarn inkuri → /modul-ajar-massa-jenis/
        modul ipa smp → /modul-ajar-massa-jenis/
        kapal besi → /modul-ajar-massa-jenis/
        mengukur kelereng → /lkpd-massa-jenis/
        madu dan minyak → /zat-cair/
        kenapa 1/2 tambah 1/3 bukan 2/5 → /menjumlahkan-pecahan/
        melompat di garis bilngan → /menjumlahkan-pecahan/
        persamaan satu variabl → /persamaan-linear-dan-neraca/
        kemungkinan dadu → /peluang-dua-dadu/
        teori peluang → /peluang-dua-dadu/
        variabel python → /python-1-berkenalan/
        mengulang for → /python-2-memilih-dan-mengulang/
        menulis teks → /teks-deskripsi-pancaindra/
        pancaindera → /teks-deskripsi-pancaindra/
        kantin → /teks-deskripsi-pancaindra/
        wignyan → /aksara-jawa-hanacaraka/
        doa nabi musa → /doa-sebelum-belajar/
        produsen konsumen → /ekosistem-sawah/
        belalang katak → /ekosistem-sawah/
        refleski → /refleksi-akhir-tahun/
        listrik padam → /refleksi-akhir-tahun/
        undang-undang guru dan dosen → /mengapa-guru-perlu-menulis-blog/
        infromatika kelas 8 → /python-3-daftar-dan-fungsi/
        siapa bu rina → /tentang/
        portofolio → /portofolio/
        """;

    private const string Sekolah = """
        rata-rata → /situs/rata-rata-atau-median/
        median → /situs/rata-rata-atau-median/
        statistik → /situs/rata-rata-atau-median/
        rina matematika → /situs/rata-rata-atau-median/
        suhu halaman → /situs/suhu-halaman-sekolah/
        mengukur suhu → /situs/suhu-halaman-sekolah/
        pengukurn suhu → /situs/suhu-halaman-sekolah/
        pak bima → /situs/suhu-halaman-sekolah/
        ipa kelas 7 → /situs/suhu-halaman-sekolah/
        adab → /situs/adab-menuntut-ilmu/
        menuntut ilmu → /situs/adab-menuntut-ilmu/
        pak hasan → /situs/adab-menuntut-ilmu/
        آداب طالب العلم → /situs/adab-thalib-al-ilm/
        آدَابُ → /situs/adab-thalib-al-ilm/
        bahasa arab → /situs/adab-thalib-al-ilm/
        literasi membaca → /situs/lima-belas-menit-membaca/
        bacaan pagi → /situs/lima-belas-menit-membaca/
        bu sari → /situs/lima-belas-menit-membaca/
        berbicara bahasa inggris → /situs/kelas-yang-berani-bercakap/
        percakapan → /situs/kelas-yang-berani-bercakap/
        bu ayu → /situs/kelas-yang-berani-bercakap/
        bahasa ingris → /situs/kelas-yang-berani-bercakap/
        peta pasar → /situs/membaca-pasar-lewat-peta/
        mewawancarai pedagang → /situs/membaca-pasar-lewat-peta/
        bu endang ips → /situs/membaca-pasar-lewat-peta/
        novel → /situs/empat-novel-untuk-memulai/
        rekomendasi buku → /situs/empat-novel-untuk-memulai/
        panen kangkung → /situs/panen-pertama-kebun-sekolah/
        kebun sekolah → /situs/panen-pertama-kebun-sekolah/
        perkebunan → /situs/panen-pertama-kebun-sekolah/
        jam layanan → /situs/jam-layanan-tata-usaha/
        surat keterangan → /situs/jam-layanan-tata-usaha/
        tata usaha → /situs/jam-layanan-tata-usaha/
        pertemuan orang tua → /situs/pertemuan-orang-tua-kelas-vii/
        wali murid → /situs/pertemuan-orang-tua-kelas-vii/
        agenda semester ganjil → /situs/agenda-semester-ganjil/
        jadwal → /situs/agenda-semester-ganjil/
        tahun ajaran baru → /situs/selamat-datang-di-tahun-ajaran-baru/
        pramuka → /situs/ekstrakurikuler/pramuka/
        berkemah → /situs/ekstrakurikuler/pramuka/
        jurnalistik → /situs/ekstrakurikuler/jurnalistik/
        majalah dinding → /situs/ekstrakurikuler/jurnalistik/
        meminjam buku → /situs/perpustakaan/
        perpustakan → /situs/perpustakaan/
        beton panas → /situs/suhu-halaman-sekolah/
        lantai beton → /situs/rata-rata-atau-median/
        kepala sekolah → /situs/selamat-datang-di-tahun-ajaran-baru/
        kemerdekaan → /situs/agenda-semester-ganjil/
        belalang → /situs/panen-pertama-kebun-sekolah/
        berani ngomong inggris → /situs/kelas-yang-berani-bercakap/
        merangkum → /situs/lima-belas-menit-membaca/
        simpul tali → /situs/ekstrakurikuler/pramuka/
        alamat sekolah → /situs/kontak/
        menghubungi wali kelas → /situs/kontak/
        foto murid → /situs/galeri/
        denah pedagang → /situs/membaca-pasar-lewat-peta/
        """;

    [TestCase("guru", Guru, 60)]
    [TestCase("sekolah", Sekolah, 40)]
    public void The_post_that_is_meant_is_among_the_first_three(string sample, string pairs, int atLeast)
    {
        using var script = new SearchScript(TestSite.Sample(sample));
        var asked = pairs
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(" → "))
            .ToList();

        var missed = asked.Where(pair => !script.Find(pair[0]).Take(3).Contains(pair[1])).Select(pair => pair[0]);

        Assert.That(asked, Has.Count.GreaterThanOrEqualTo(atLeast));
        Assert.That(missed.Count(), Is.LessThanOrEqualTo(asked.Count / 20), string.Join(", ", missed));
    }

    [TestCase("kelas")]
    [TestCase("matematika")]
    [TestCase("guru menulis")]
    public void Whoever_asks_twice_gets_the_same_order(string query)
    {
        var built = TestSite.Sample("guru");

        using var one = new SearchScript(built);
        using var other = new SearchScript(built);

        var first = one.Find(query);

        Assert.That(first, Is.Not.Empty);
        Assert.That(other.Find(query), Is.EqualTo(first));
    }
}
