namespace BlogGen.Localization.Searching;

/// <summary>
/// Roots of Indonesian, mostly of school life, and words that only look affixed. They decide which stem is right; a root that
/// is missing here is still found where it stands bare in some post.
/// </summary>
internal static class IndonesianRoots
{
    public const string Words = """
        abad abadi abai abdi abjad absen abu acak acara acu ada adab adaptasi adat adik adil administrasi adu aduh
        aduk agak agama agenda agung agustus ahad ahli air aja ajaib ajak ajar ajek aju ajun akademik akal akar akhir
        akhlak akibat akrab aksara akses aksi aktif aktual akun akurat ala alam alamat alas alat alih alir aljabar
        alokasi alun alur amal aman amanah amanat amat ambil ampun anak analisis andal aneh aneka angan anggap anggar
        anggota angin angka angkat angket angklung angkut aniaya anjur antar antara antre anut anyam anyar apa apit
        aplikasi apresiasi april apung arab arah arak aral arsip arti artikel asah asal asam asap asas asesmen asin
        asing asli asosiasi asrama asuh atap atas atom atribusi atribut atur aur awal awan awas ayah ayam ayat ayo
        ayun bab babak babat baca badai badan bagai bagan bagas bagi bagus bahagia bahan bahas bahasa bahaya baik baju
        bakar bakat bakteri baku bakwan balas balik balok bambu ban bandar banding bangga bangku bangsa bangun banjir
        bantah bantu banyak bapak barang barangkali barat bareng baris baru basa basah basis batal batang batas batik
        batu bau bawa bawah bawang bayam bayang bayar bayi beban bebas bebek becak beda bedah bedeng bejana bekal
        bekas bekicot beku bel bela belah belakang belalang belanda belanga belanja belas belat belati belenggu beli
        belia belimbing belok beludru belum belut benah benang benar benci benda bendera bengkel bengkok bengkuang
        bengong benih bening bensin bentang benteng bentol bentuk benua beranda berandal berang berani berapa beras
        berat bercak beres beri berita beritahu berkah berkas berkat berlian bersih beruang besar besi besok betah
        betina betis beton betul biak biar bias biasa biaya bibi bibit bicara bidang bijak bijaksana biji bila bilang
        bimbing bina binatang bincang bingkai bingung bintang biola biologi biru bisa bisik bisnis bisul blog bocor
        bodoh bola bolak boleh bom bongkar bor boros bosan botol buah bual buang buat buaya bubuh bubung bubur budaya
        budi bugar bujang bujuk bujur buka bukan bukit bukti buku bulan bulat bulir bulu bumbu bumi bundar bunga
        bungkus bunyi buru buruk burung busur buta butir butuh cabai cabang cacah cacat caci cadang cahaya cair cakap
        cakrawala cambuk campur canda candi candu cantik cantum cap capai capek cara cari cat catat cawan cebur cecap
        cegah cekung celah celana celup cemar cemas cembung cendekia cenderung cengkeram cepat cerah cerai cerdas
        cerdik ceria cerita cermat cermin cerna cetak ciap cibir cicil cicip cinta cipta ciri cita citra cium coba
        cobek cocok colok comot condong contek contoh copot cor corak coret cuaca cubit cuci cucu cukup cukur cuma
        cuplik curah curang curi dadak dadar dadu daerah daftar dagang daging dahaga dahan dahi dahulu dakwah dalam
        dalih dalil damai dampak damping dana danau dapat dapur darah darat dasar data datang datar datuk daun daur
        daya debat debit debu dedikasi definisi dekap dekat delapan demam demi demokrasi denah dengan dengar denyut
        depan derajat deras deret derit derita derma desa desain desak desember desis deskripsi detik dewa dewan
        dewasa diagnosis diagonal diagram dialog diam didih didik diferensial difusi digital dikotomi diktat dikte
        dimensi dinamika dinamis dinas dinasti dinding dingin dioda diorama dirgahayu diri disertasi disiplin disket
        diskusi distribusi ditjen doa dobrak dokter dokumen dokumentasi dongeng dorong dosa draf drama dua duduk duga
        duit dukung dulu dunia dusta edar edisi efek eja ejaan ekonomi ekor ekosistem eksis ekskul ekspresi
        ekstrakurikuler elemen elok elu emas embun embus emoji emosi empas empat enak enam encer endap endus energi
        enggan engkau engsel entah era erang erat erti esai estafet etika evaluasi faedah fajar fakta fase fasih fatwa
        februari festival fiksi filsafat fisika fondasi foto frekuensi fungsi gabung gada gadai gading gaduh gagah
        gagal gagas gairah gajah galak galeri gali gambar gambut gampang ganas ganda ganggu ganjil ganti gantung gapai
        garam garang garap garis garpu garuk gas gaul gawai gaya gedung gegas gejala gelap gelar gelas geletar geli
        gelombang gemar gembala gembira gemetar gempa gempita gempur genang genap gendong generasi genggam gengsi
        genit gentar genteng geografi gerak geram gerbang gerebek gerilya gerimis gersang gertak geser getar getir
        giat gila gilir giring gizi gladi gobang goda godam goreng gores gosok gotong goyang grafik gram gua gugat
        gugup gugur gugus gula gulai gulung gumam gumpal guna gundah gunting gunung gurau gurih guru gurun gusar gusur
        habis habitat hadang hadap hadiah hadir hadis hafal hajat hak hakikat halal halaman halang halau halus hamba
        hambar hambat hamil hampa hampar hampir hancur hangat hantu hanyut hapal hapus haram harap hardik harga hari
        harmoni harta haru hasil hasut hati haus hayat hayati hebat heboh hela hemat hembus hempas hendak hening henti
        henyak heran hewan hias hibur hidang hidup hijau hijrah hijri hikayat hikmah hilang himpun hina hindar hingga
        hinggap hirau hirup hisap hitam hitung hobi honor hormat hubung hujan hujat hukum huni huru huruf hutan iba
        ibadah ibarat ibu ibunda ide identifikasi identitas ijazah ijtihad ikan ikat ikhlas ikhtiar iklan iklim ikrar
        ikut ilham ilmiah ilmu ilustrasi imaji imam iman imbang imbas imbuh imigrasi impor inap incar indah indeks
        indera indra induk industri infak infaq informasi informatika ingat ingin injak inkuiri inovasi insan inspeksi
        inspirasi institusi instruksi intai interaksi interaktif internet inti intip intisari investasi irama iri
        iring iris isak isap isi islam isolasi istana istilah istirahat istri isyarat izin jabat jadi jadwal jaga
        jagung jahil jahit jajah jajan jajar jalan jalar jalin jalur jamak jaman jambang jambu jamin jamu jamur janda
        jangan jangka jangkau janin janji januari jarak jarang jari jaring jarum jasa jasad jasmani jatah jatuh jauh
        jawa jawab jaya jebak jejak jelajah jelang jelantah jelas jelma jemaah jembatan jemput jemur jenaka jendela
        jengkel jenguk jenis jenjang jepit jeram jerat jerit jernih jeruk jinak jiwa jodoh joget jorok jual juang
        juara judul jujur juli julur jumat jumlah jumpa jungkir juni jurai jurang jurnal jurnalistik juru jurus juta
        jutaan kabar kabel kabul kabupaten kabur kabut kaca kacang kacau kadang kader kado kaget kagum kaidah kait
        kaji kakak kakek kaki kaku kala kalah kalang kalap kalender kali kalimat kalkulator kalong kalung kamar
        kambing kamera kamis kampung kampus kamus kanan kandang kandung kangkung kantin kantor kantuk kapak kapal
        kapan kapas kapten kapur karakter karang karantina karena karet kartini kartu karun karya karyawan kasar kasih
        kasta kasus kata katak kategori katrol kaum kawah kawan kawin kaya kayu kebal kebaya kebun kecap kecewa kecil
        kecoh kecuali kedelai kedip kejar keju kejut kekal kekang kekar kekeh kelabu kelak kelam kelambu kelamin
        kelapa kelas kelereng keliling kelinci kelingking keliru keloid kelola kelompok kelopak keluar keluarga keluh
        kemah kemarau kemarin kemas kembali kembang kembar kemeja kementerian kemudi kemudian kena kenal kenang kenari
        kencang kendala kendali kendara kendur kenduri kental kentang kentut kepada kepal kepala keping keponakan
        kepung kera kerabat kerah kerak keram keramas keramat keramik keran keranda kerang keranjang kerap keras
        kerbau kerdil kereta kering keringat keris keriting kerja kernyit keroncong kerongkongan kertas kerucut
        kerudung keruh keruk kerumun kerupuk kerut kesal kesan ketam ketat ketik ketika ketua ketuban ketuk khas
        khawatir khianat khidmat khilaf khotbah khusus kiai kibar kicau kikis kilas kilat kilir kilo kimia kincir kini
        kira kiri kirim kisah kisar kita kitab klik klub kobar kode koding kodok kokoh kolaborasi kolam koleksi kolom
        kolong kolonial komentar kompas kompetensi komputer komunikasi kondisi konflik konsentrasi konsep konservasi
        konsonan konstruksi kontak konteks kontrol kooperatif koordinasi koperasi kopi koran korban koreksi kosong
        kota kotak kotor kreatif kriteria kritik kritis kuah kuala kualifikasi kualitas kuasa kuat kubang kubus kucil
        kucing kuda kue kuesioner kuis kuku kukuh kuliah kulit kumpul kunci kuning kunjung kuno kuota kupas kurang
        kuras kurawal kurban kurikulum kurs kursi kursor kursus kurung kusam kusut kutip kutub kutuk laba laboratorium
        labu lacak laci ladang lafal laga lagu lahan lahap lahir lain lajang laju lajur laknat lakon laksana laku
        lalai lalat lalu lama lamar lambai lambang lambat lampau lampir lampu lamun lancar landa landai landas langgar
        langit langkah langsung lanjut lantai lantas lantik lantun lap lapang lapangan lapar lapis lapor lapuk larang
        lari laris larut las lata latar latih laut lawan layak layan layang layar lebah lebar lebat lebih lebur leceh
        ledak leher leka lekat lelah lelang lelap leleh leluasa leluhur lem lemah lemak lemari lembab lembaga lembah
        lembar lembayung lembut lempar lena lengah lengan lengang lenggang lengkap lengkung lenyap lepas lepuh lerai
        lesat leset lestari lesu letak letih letup letus lewat lezat liar liat libat libur licik licin lidah lihat
        lilin lilit lima limbah limpah lincah lindas lindung linear lingkar lingkung lingkup lintas lipat lipur liput
        lirih lirik lisan lisensi listrik liter literasi logam logat logika lokal lokasi lolos lomba lompat loncat
        longsor lonjak lorong loteng luang luap luar luas lubang lucu ludah lugas luhur luka lukis lulur lulus lumat
        lumba lumpuh lumpur lumut lunak lunas luncur lunta lupa luput lurah luring lurus lutut maaf mabuk mabur macam
        macet madrasah madu magang magnet mahal mahasiswa mahir main majalah maju makan makhluk makin maklum makmur
        makna maksi maksimal maksud malaikat malam malas malu mampat mampir mampu mana mandi mandiri manfaat mangga
        mangkuk mangsa manis manja mantap mantra manual manusia mapan marah maret mari martabak masa masak masalah
        masjid masuk masyarakat mata matahari matang matematika materi mati mau mawar maya medali medan media median
        megah megap mei meja mekanik mekar melati melayu melek melulu memang memori menang menantu menara mendoan
        mendung mengapa mengkudu menit mentah mental mentari mentega menteri mentimun mentok menung merah merak merana
        merdeka merdu mereka meriah merica merosot merpati mertua mesin mesjid meski mesra mesum metabolisme metafora
        metalik metana meteor meter metode metropolis mewah milenial milik mimpi minang minat minggu minim minta minum
        minyak miring misal misi miskin mitra modal model modern modul mogok mohon molek moncong moral motif motivasi
        motor muai mual muara muat muda mudah mudik mujarab muka mukena mukjizat mula mulai mulia muncul mundur mungil
        mungkin murah murid murka murni musik musim muslihat muslim musnah mustahak mustahil musuh musyawarah mutiara
        mutlak mutu nabi nafas nafkah nafsu naga naik nakal nalar naluri nama nanas nanti napas narasi nasi nasib
        nasihat nasional naskah nazar negara negeri nekat nenek neraca niaga niat nikah nikmat nilai ningrat niscaya
        noda nol nomor norma nota novel november nujum numerasi nusantara nyala nyaman nyanyi nyaring nyata nyawa
        nyenyak obat objek obral obrol ogah oktober olah olahraga oleh olok ombak ombang omel omong ompong onak onggok
        ongkos opini optik optimal orang orasi organ organisasi orientasi otak otot pabrik pacu padam padang padat
        padi padu pagar pagi paham pahat pahit pahlawan pajak pajang pakai pakan paksa palang paling palsu paman pamer
        pameran pamit pamong pamrih pana panah panas panca pancaindra pancar pancasila pancing pandai pandang pandemi
        pandu panen pangan panggang panggil panggul panggung pangkal pangkat pangku panglima panik panitia panjang
        panjat pantai pantang pantas pantau pantik pantul pantun papah papan paragraf parah paras parau parkir
        parlemen partai partisipasi paruh parut pasang pasar pasir pasrah pasti patah pati patok patri patuh patung
        paud paut payung pecah pedagogik pedas peduli pegang pegawai pejam peka pekan pekik pel pelamin pelan pelangi
        pelantar pelatuk peleset pelihara pelik pelita pelosok peluang peluh peluk peluru pemali pena penasaran pencil
        pendam pendek pengantin pengap pengaruh penggal penjara penjuru pensil pentas penting penuh penyu pepaya
        perabot perahu perak peran perang perangai perangkat perangko peranko peranti perban percaya percik percuma
        perdana perempuan pergi perhati peri periang perigi periksa perintah periode peristiwa periuk perkara perkasa
        perkutut perlu permadani permai permata permen permisi pernah pernis perosok persegi persen persis persneling
        pertama pertamina pertiwi perunggu perut pesan pesantren pesat pesawat peserta pesing pesisir pesona pesta
        peta petai petak petang petani petasan peti petik petir petualang pewara piara piatu picik picu pidato pihak
        pijak pijar pikat piket pikir pikul pilah pilih pilu pimpin pinang pindah pindai pinggang pinggir pingit
        pingsan pinjam pinta pintar pintas pintu pipa pipi pipih piring pisah pisang pisau pitam plastik pohon pola
        polisi politik polos polusi pompa pongah ponsel populer porak porsi pos posisi potensi potong potret praktik
        praktikum pramuka prediksi presiden prestasi pria pribadi prinsip privasi produk produksi profesi profil
        program proklamasi promosi prosa proses provinsi proyek puas puasa publik publikasi puisi puja puji pukat
        pukul pula pulang pulau pulih puluh punah puncak pungut puntung punya pupuk pupus pura pusaka pusara pusat
        pusing pustaka putar putih putik putra putri putus raba rabu radang radio raga ragam ragu rahasia rahmat raih
        raja rajin rak rakit rakus rakyat ralat ramadan ramah ramai ramal rambah rambut rampas rampok rampung rana
        rancang rancu randa ranggas rangka rangkai rangkum rangsang ranjang rantai ranting rapal rapat rapi rapor
        rapuh rasa rasi rasio rata ratap ratu ratus raut rawa rawan rawat raya rayap rayu reaksi realisasi rebah rebus
        rebut reda redaksi redam redup referensi refleksi regang regu rehat reka rekah rekam rekan rekat rekomendasi
        rel rela relawan relevan rem rembes remeh remuk renang rencana renda rendah rendam rengek renggang rentan
        rentang renung repot resah resap resensi resep resik resmi respons restu retak retas reumatik revisi riang
        riba ribu ribut ricuh rinci rindang rinding rindu ringan ringkas ringkih ringkus rintang rintih rintik rintis
        risau riset risiko riwayat robot roda roh rohani roket romawi rombak rombong rompak rona rongga ronta ruang
        rubah rugi rujak rujuk rukun rumah rumit rumpang rumpun rumput rumus runcing runding rundung runtuh runtut
        rupa rusak rusuh rusuk rutin ruwet ruyung saat saban sabar sabda sabit sabtu sabuk sadap sadar sah sahabat
        sahut saing sains sajak saji sakit saksama saksi sakti salah salam salat saldo salin saling salju salur sama
        samar sambil sambung sambut sampah sampai sampel samping samudra sandang sandar sandera sandi sandung sangga
        sanggar sanggup sangka sangkal sangkut sangsi sanjung santai santap santri santun sapa sapi sapu saput saraf
        saran sarana sarang sarapan sari saring sarung sasar sastra satu satwa saudara sawah sayang sayur sebal sebar
        sebaya seberang sebut sedan sedap sedekah sedekap sederhana sedia sedih sedikit sedu segan segar segel segera
        segi segitiga sehat seimbang sejahtera sejarah sejuk seka sekap sekarang sekat sekejap sekolah sekretariat
        sekretaris seksama seksi sekunder sekuntum sekutu sel sela selam selamat selancar selang selaput selaras
        selasa selat selatan selebaran seleksi selendang selenggara selera selesa selesai selidik selimut seling selip
        selisih selok selonjor selular seluler seluruh semai semak semangat semat sembah sembilan sembuh sembunyi
        sementara semester sempal sempat sempit semprot sempurna semu semula semut senam senandung senang senapan
        senat sendat sendiri sendok sengaja sengat senggol sengguk sengit sengketa seni senin senja senjata sensor
        sensus sentimeter sentosa sentra sentral sentuh senyap senyawa senyum sepak sepakat sepakbola sepatu sepeda
        sepele sepi sepoi september sepuluh sepupu seragam serah serakah seram serambi serang serangga serap serasi
        serat seratus serba serbet serbu serbuk serempak seret sergap seri serigala serikat serimpi sering serius
        serobot serpih serta sertifikat seru seruling server sesak sesal sesat sesuai setara seteru setia setor
        setrika setuju sewa sewot siaga siang siap siapa siar siasat sidang sidik sifat sigap sihir sikap sikat siklus
        silabus silakan silam silang silat silaturahmi silau simak simbol simpan simpang simpati simpul simulasi sinar
        sindir singgah singgung singkap singkat singkir singkong sinis sinkronisasi sintaksis sinting sipil siput
        siram sirip sirna sisa sisi sisih sisip sisir sistem siswa siswi situasi situs skala sketsa skor slogan soal
        sobat sobek sodor sogok sokong solek solusi sombong sontek sopan sorak sore sorong sorot sosial sosok spasi
        stasiun statistik statistika status strategi struktur studi suap suara suasana subsidi subuh subur suci sudah
        sudi sudut suhu suka sukarela sukses suku sulam suling sulit sulut sumatif sumbang sumber sumpah sunat sungai
        sungguh sunting sunyi supaya surat surau suruh surut surya susah suspensi susul susun susup susut sutra
        sutradara swasta syair syarat syukur taat tabah tabel tabrak tabung tabur tadah tadi tafsir tagih tahan tahap
        tahta tahu tahun tajam takar takdir takhta taksonomi takut takwa talak tali taman tamat tambah tambak tambang
        tambat tampak tampan tampar tampik tampil tampung tamu tanah tanam tanda tandang tandas tanding tandus tangan
        tangga tanggal tanggap tangguh tanggung tangis tangkai tangkal tangkap tangkas tangkis tani tantang tanya
        tapak tapi tari tarif tarik taruh tarung tasbih tata tatap tatar tatih taut tawa tawan tawar tawas tayang
        tebak tebal tebang tebar tebing tebu tebus teduh tegak tegang tegap tegas teguh teguk tegur tekad tekan teknik
        teknologi teks tekuk tekun tekur telaah teladan telaga telanjang telantar telapak telepon telinga teliti teluk
        telur telusur tema teman tembaga tembak tembakau tembang tembok tembus tempa tempat tempe tempel tempo tempuh
        tempurung temu tenaga tenang tenar tendang tengadah tengah tenggelam tengger tengkar tengok tentang tentara
        tenteram tentu tenun teori tepat tepi tepis tepuk tepung terampil terang terap teras terasi teratai terbang
        terbit teriak terik terima teritori terjemah terjun terkadang terkam terminal termometer termos ternak terobos
        terompet terong teropong teror terpa terpal tertawa tertib teruna terus tes tesis tetangga tetap tetas tetes
        tewas tiang tiarap tiba tidur tiga tik tikam tikar tikus tilang tim timang timba timbang timbul timpa timpang
        timur tindak tindas tinggal tinggi tingkah tingkat tinjau tinju tipe tipis tipu tiram tiri tiris tiru titah
        titik titip titis tiup tobat toko tokoh tokok tolak toleh toleransi tolok tolong tombol tongkat tonjol tonton
        topang topeng topik total toyor tradisi tragedi transaksi transformasi trigonometri tua tualang tuan tuang
        tubuh tuding tugal tugas tugu tuhan tuju tujuh tukang tukar tukik tulang tular tuli tulis tulus tumbang tumbuh
        tumis tumpah tumpang tumpas tumpuk tumpul tunai tunas tunda tunduk tunggak tunggal tunggang tunggu tungku
        tunjang tunjuk tuntas tuntun tuntut turap turun turut tusuk tutor tutup tutur uang uap ubah ubin ubun ucap
        udang udara ujar uji ujung ukhuwah ukir ukur ulah ulang ular ulas ulat ulir umat umbar umbi umbul umpama umpan
        umrah umum umur undang undi unduh undur unggah unggas unggul unggun ungkap ungkit ungsi unik unit universitas
        unjuk unsur untai untuk untung upacara upah upas upaya urai urat urung urus urut usaha usang usap usia usil
        usir usul usung usus utama utang utara utuh utus uzur variabel varian variasi vektor versi video visi vitamin
        vokal volume vonis wabah wacana wadah wafat wahana wahyu wajah wajar wajib wakil waktu wali wangi wanita waras
        warga waris warna warta wartawan warung was waspada watak wawancara web wejang welas wibawa wilayah wira
        wisata wisma wisuda wiyata wudu wujud yakin yakni yatim yayasan yunani zakat zalim zaman zamrud zat ziarah
        """;
}
