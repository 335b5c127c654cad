using System.Net;
using System.Text;
using BlogGen.Cli.Online;
using BlogGen.Diagnostics;
using BlogGen.Tests.Cli;
using BlogGen.Tests.Pictures;

namespace BlogGen.Tests.Checking;

/// <summary>Every rule of the check finds what was planted for it, at its line, and nothing else.</summary>
public sealed class PlantedDefectsTests
{
    private static readonly PlantedSite Site = PlantedSite.From(
        """
        -- bloggen.yml --
        judul: Kelas Bu Rina
        alamat: https://contoh.example/kelas/
        lisensi: cc-by-4.0
        judl: Salah ketik ⟦KON02⟧
        zona: WIBB ⟦KON05⟧
        per_halaman: banyak ⟦KON07⟧
        foto:
          mutu: bagus ⟦GBR11⟧
        -- content/posts/sehat.md --
        ---
        judul: Tulisan yang sehat
        tanggal: 2026-08-17
        label: [zat cair, percobaan]
        ringkasan: Tulisan ini tidak mempunyai satu pun kesalahan, jadi tidak boleh disebut.
        ---
        ## Alat dan bahan

        Gelas ukur, neraca, dan sebuah batu. Lihat [langkah kerjanya](tautan.md) sebelum mulai.

        ### Catatan

        ![Batu di dalam gelas ukur](/batu.svg "Air naik."){kredit="Bu Rina"}

        Hubungi sekolah di ruang guru, bukan lewat telepon. Harga tiket Rp 12.500, kode pos 40115.
        -- content/posts/tautan.md --
        ---
        judul: Tautan dan gambar
        tanggal: 2026-08-18
        label: [zat cair, percoban] ⟦LBL01⟧
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        [klik di sini](sehat.md) ⟦TAU05⟧

        [Baca selengkapnya…](sehat.md) ⟦TAU05⟧

        <a href="/sehat/">link</a> ⟦TAU05⟧

        [langkah](hilang.md) ⟦TAU01⟧

        [bagian](sehat.md#alat-dan-bahn) ⟦TAU04⟧

        [draf itu](draf.md) ⟦TAU03⟧

        ![Batu](/Batu.svg) ⟦TAU02⟧

        ![Kerikil](/kerikil.png) ⟦TAU01⟧

        ![](/batu.svg) ⟦GBR01⟧

        <img src="/batu.svg"> ⟦GBR01⟧

        ![Batu dari situs lain](https://lain.example/batu.jpg) ⟦LIS02⟧

        ![Batu](https://lain.example/batu.jpg "Dari situs lain.") ⟦LIS02⟧

        [berkas dengan spasi](lembar kerja.pdf) ⟦MKD03⟧
        -- content/posts/lembar kerja.pdf --
        %PDF
        -- static/batu.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>
        -- content/posts/draf.md --
        ---
        judul: Masih draf
        draf: ya
        jadwal: 2026-09-01 ⟦JDW01⟧
        ---
        Tulisan ini belum boleh terbit sama sekali.
        -- content/posts/judul-panjang.md --
        ---
        judul: Laporan pelaksanaan kegiatan belajar mengajar di kelas tujuh selama satu semester ⟦JDL01⟧
        tanggal: 2026-08-19
        ringkasan: Ringkasan ini terlalu panjang karena menceritakan semua hal yang terjadi sejak hari pertama sampai hari terakhir, termasuk hal-hal kecil yang tidak perlu disebut di sini dan sebaiknya dibaca sendiri di dalam tulisan. ⟦RKS02⟧
        ---
        Isi.

        #### Terlalu dalam ⟦BAG01⟧

        Isi lagi.

        ##### Wajar setelahnya

        Isi.
        -- content/posts/teriak.md --
        ---
        judul: SELAMAT DATANG DI KELAS KAMI ⟦JDL02⟧
        tanggal: 2026-08-20
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.
        -- content/posts/kembar.md --
        ---
        judul: Tulisan yang SEHAT ⟦JDL03⟧
        tanggal: 2026-09-16
        slug: kembar
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.
        -- content/posts/pendek.md --
        ---
        judul: Pendek sekali
        tanggal: 2026-08-21
        ---

        ## Apa itu cahaya

        **Cahaya.** ⟦RKS01⟧
        -- content/posts/modul.md --
        ---
        judul: Modul tanpa isi
        tanggal: 2026-08-22
        jenis: modul-ajar ⟦PLJ01 PLJ02⟧
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.
        -- content/posts/lkpd.md --
        ---
        judul: LKPD tanpa tujuan
        tanggal: 2026-08-23
        jenis: lkpd ⟦PLJ01⟧
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.
        -- content/posts/rpp.md --
        ---
        judul: RPP yang lengkap
        tanggal: 2026-08-23
        jenis: rpp
        tujuan: [Murid mengukur massa.]
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        ## Asesmen

        Lembar pengamatan.
        -- content/posts/turunan.md --
        ---
        judul: Karya turunan
        tanggal: 2026-08-24
        berdasarkan: [Buku Terbuka, CC BY-SA 4.0] ⟦LIS01⟧
        lisensi: cc-by-4.0
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.
        -- content/posts/turunan-nd.md --
        ---
        judul: Karya turunan yang terlarang
        tanggal: 2026-08-24
        berdasarkan: Modul Tetap (CC BY-ND 4.0) ⟦LIS01⟧
        lisensi: cc-by-nd-4.0
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.
        -- content/posts/turunan-nc.md --
        ---
        judul: Karya turunan yang sesuai
        tanggal: 2026-08-24
        berdasarkan: Modul Bebas (CC BY-NC 4.0)
        lisensi: cc-by-nc-sa-4.0
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.
        -- content/posts/kontak.md --
        ---
        judul: Kontak yang tidak perlu
        tanggal: 2026-08-25
        lampiran: nilai-7a.xlsx ⟦PRV09⟧
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        Hubungi ibunya di 0812-3456-7890. ⟦PRV03⟧

        Atau +62 813 4567 8901 setelah magrib. ⟦PRV03⟧

        [Obrolan](https://wa.me/6281234567890) ⟦PRV03⟧

        Kirim ke budi.santosa@smp.belajar.id sebelum Jumat. ⟦PRV10⟧

        Berikut daftar nilai ulangan kelas 7A. ⟦PRV07⟧

        | No | Nama | Nilai | ⟦PRV07⟧
        |--|--|--|
        | 1 | B. S. | 80 |

        [Kartu keluarga](kk-budi.pdf) ⟦PRV09⟧

        [Pindaian](scan0001.pdf) ⟦PRV09⟧
        -- content/posts/nilai-7a.xlsx --
        x
        -- content/posts/kk-budi.pdf --
        x
        -- content/posts/scan0001.pdf --
        x
        -- content/posts/rahasia-nik.md --
        # Nomor induk

        NIK 3273010101010001 milik murid. ⟦PRV01⟧
        -- content/posts/rahasia-nisn.md --
        # Nomor siswa

        NISN: 0051234567 ⟦PRV02⟧
        -- content/posts/rahasia-foto.md --
        ---
        judul: Foto kelas
        foto_siswa: ya ⟦PRV04⟧
        ---
        Foto.
        -- content/posts/rahasia-nama.md --
        # Juara kelas

        Selamat kepada Siti Nurhaliza atas piagamnya. ⟦PRV06⟧
        -- content/posts/rahasia-kunci.md --
        ---
        judul: Biodata
        tanggal_lahir: 2012-05-01 ⟦PRV08⟧
        ---
        Isi.
        -- privasi/nama-siswa.txt --
        Siti Nurhaliza
        -- content/posts/html.md --
        ---
        judul: HTML yang tidak rapi
        tanggal: 2026-08-26
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        Kata <b>tebal yang lupa ditutup. ⟦HTM01⟧

        Kata lain</i> yang lupa dibuka. ⟦HTM02⟧

        <div class="kotak"> ⟦HTM01⟧

        Isi kotak.

        <span id="satu">A</span> dan <em>B</em>.

        <span id="satu">C</span> ⟦HTM03⟧
        -- content/posts/album/index.md --
        ---
        judul: Album
        tanggal: 2026-08-27
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        ![Gelas](gelas.svg)
        -- content/posts/album/gelas.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>
        -- content/posts/album/sisa.svg -- ⟦GBR03⟧
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>
        -- content/posts/depan.md --
        ---
        judul: Bagian depan
        judl: Salah ketik ⟦DEP04⟧
        tanggal: kapan-kapan ⟦DEP05⟧
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.
        -- content/posts/bendera.md --
        ---
        judul: Bendera
        tanggal: 2026-08-28
        sematkan: mungkin ⟦DEP17⟧
        bagian: tiga ⟦DEP20⟧
        label: a
        label: b ⟦DEP03⟧
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        ::: catatan ⟦MKD04⟧
        Kotak ini tidak ditutup.
        -- content/posts/guru.md --
        ---
        judul: Untuk guru
        tanggal: 2026-08-29
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        :: khusus-guru ⟦MKD20⟧
        Kunci.
        ::
        -- content/posts/blok.md --
        --- ⟦BAG02⟧
        judul: Blok yang tidak lengkap
        tanggal: 2026-08-31
        alamat_lama: [/2020/05/blok.html, "https://lain.example/x"] ⟦PER06⟧
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        ::: kartu ⟦MKD11⟧
        Padat, cair, gas.
        :::

        ##

        Lihat [tautan ini](https://lain.example/). ⟦TAU05⟧

        Kata terakhir</u> yang lupa dibuka. ⟦HTM02⟧

        Kirim ke siti.n@sma.belajar.id juga. ⟦PRV10⟧
        -- permalinks.lock --
        # bloggen 1
        content/posts/lenyap.md	/lenyap/ ⟦PER01⟧
        content/posts/nanti.md	/nanti/
        -- content/posts/nanti.md -- ⟦PER02⟧
        ---
        judul: Baru nanti
        tanggal: 2027-01-02
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.
        -- content/posts/berat/index.md -- ⟦BRT01⟧
        ---
        judul: Denah yang berat
        tanggal: 2026-09-02
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        ![Denah](denah.svg)
        -- content/posts/foto/index.md --
        ---
        judul: Foto dari ponsel
        tanggal: 2026-09-03
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        ![Sehat](sehat.jpg) ![Kebun](lokasi.jpg) ![Pot](rusak.jpg) ![Bibit](terpotong.jpg) ![Daun](salah.png)

        ![Peta](raksasa.png) ![Bagan](skrip.svg) ![Bunga](bunga.heic)
        -- content/posts/foto/sehat.jpg --
        x
        -- content/posts/foto/lokasi.jpg -- ⟦PRV05⟧
        x
        -- content/posts/foto/rusak.jpg -- ⟦GBR04⟧
        x
        -- content/posts/foto/terpotong.jpg -- ⟦GBR05⟧
        x
        -- content/posts/foto/salah.png -- ⟦GBR06⟧
        x
        -- content/posts/foto/raksasa.png -- ⟦GBR07⟧
        x
        -- content/posts/foto/skrip.svg -- ⟦GBR09⟧
        x
        -- content/posts/foto/bunga.heic -- ⟦GBR12⟧
        x
        -- content/posts/luar.md --
        ---
        judul: Situs lain
        tanggal: 2026-09-04
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        Baca [buku lama](https://luar.example/hilang), yang sudah tidak ada. ⟦TAU06⟧

        Baca [buku baru](https://luar.example/pindah), yang pindah. ⟦TAU07⟧

        Baca [buku sibuk](https://luar.example/sibuk), yang sedang sibuk. ⟦TAU08⟧

        Baca [buku sehat](https://luar.example/ada), yang ada.
        -- content/posts/sunyi.md --
        ---
        judul: Aturan yang dimatikan
        tanggal: 2026-08-30
        abaikan: [PRV03, TAU05]
        ---
        Paragraf pertama ini cukup panjang untuk dijadikan ringkasan tulisan.

        Hubungi 0812-3456-7890 atau [klik di sini](sehat.md).

        ![](/batu.svg) <!-- abaikan: GBR01 -->

        ![](/batu.svg) ⟦GBR01⟧
        """
    );

    private static readonly Lazy<IReadOnlyList<string>> s_found = new(Check);

    [Test]
    public void All_that_was_planted_is_found_and_nothing_else() =>
        Assert.That(s_found.Value, Is.EquivalentTo(Site.Expected));

    [Test]
    public void There_are_at_least_sixty() => Assert.That(Site.Expected.Count, Is.GreaterThanOrEqualTo(60));

    /// <summary>
    /// But for those that no site holds: without the library for pictures, a picture that only making it finds empty, without
    /// a connection, and without time.
    /// </summary>
    [Test]
    public void Every_rule_that_the_guide_explains_is_planted()
    {
        var rules = File.ReadLines(Checkout.Sample("panduan", "content", "aturan.md"))
            .Where(line => line.StartsWith("### ", StringComparison.Ordinal))
            .Select(line => line[4..9]);

        Assert.That(
            rules.Except(Site.Expected.Select(key => key[^5..])),
            Is.EquivalentTo((string[])["GBR08", "GBR10", "TAU09", "TAU10"])
        );
    }

    [TestCase("guru")]
    [TestCase("sekolah")]
    [TestCase("panduan")]
    public void The_samples_are_clean(string sample)
    {
        var files = TestSite.FromFolder(Path.Combine(Checkout.Root, "samples", sample)).Files;

        Assert.That(
            SiteBuilder
                .CheckInMemory(files, new BuildOptions { Now = TestSite.Now })
                .Diagnostics.Where(d => d.Severity != Severity.Info)
                .Select(d => $"{PlantedSite.Key(d)} {d.Message.Id}"),
            Is.Empty
        );
    }

    private static IReadOnlyList<string> Check()
    {
        var files = TestSite.From(Site.Text).Files;
        foreach (var (name, bytes) in Pictures())
            files.Write("content/posts/" + name, bytes);
        using var folder = new TemporaryFolder();
        using var network = new PlantedNetwork();
        var answers = new AnswerStore(folder.Combine("links.json"), Transcript.Moment);
        var limits = new SurveyLimits { Pause = TimeSpan.Zero, BackOff = TimeSpan.FromMilliseconds(1) };
        var options = new BuildOptions
        {
            Now = TestSite.Now,
            AskOthers = links => [.. new LinkSurvey(network, answers, limits).Ask(links)],
        };
        return
        [
            .. SiteBuilder
                .CheckInMemory(files, options)
                .Diagnostics.Select(PlantedSite.Key)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Pictures()
    {
        const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
        var photo = PhotoLab.Jpeg(640, 480, isLocated: false);
        using var drawing = PhotoLab.Picture(64, 48);
        var giant = drawing.PngsaveBuffer();
        ((byte[])[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]).CopyTo(giant, 16);
        yield return ("foto/sehat.jpg", photo);
        yield return ("foto/lokasi.jpg", PhotoLab.Jpeg(640, 480));
        yield return ("foto/rusak.jpg", "bukan gambar"u8.ToArray());
        yield return ("foto/terpotong.jpg", photo[..(photo.Length * 2 / 3)]);
        yield return ("foto/salah.png", photo);
        yield return ("foto/raksasa.png", giant);
        yield return ("foto/skrip.svg", Encoding.UTF8.GetBytes(Svg + "<script>alert(1)</script></svg>"));
        yield return ("foto/bunga.heic", Encoding.Latin1.GetBytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
        yield return (
            "berat/denah.svg",
            Encoding.UTF8.GetBytes($"{Svg}<path d=\"M0 0{new string('l', 300_000)}\"/></svg>")
        );
    }

    /// <summary>The other sites, which answer by the name of the page.</summary>
    private sealed class PlantedNetwork : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
        {
            var answer = new HttpResponseMessage(
                request.RequestUri!.AbsolutePath switch
                {
                    "/hilang" => HttpStatusCode.NotFound,
                    "/pindah" => HttpStatusCode.MovedPermanently,
                    "/sibuk" => HttpStatusCode.ServiceUnavailable,
                    _ => HttpStatusCode.OK,
                }
            );
            if (answer.StatusCode == HttpStatusCode.MovedPermanently)
                answer.Headers.Location = new Uri("https://luar.example/ada");
            return Task.FromResult(answer);
        }
    }
}
