using System.Collections.Frozen;
using BlogGen.Localization;

namespace BlogGen.Content;

/// <summary>Every front-matter key that bloggen knows, with its names in two languages and in other tools.</summary>
public static class Fields
{
    public static readonly Field Title = Text("title", "judul");
    public static readonly Field Subtitle = Text("subtitle", "subjudul");
    public static readonly Field LinkTitle = Text("link_title", "judul_menu", "nav_title", "menu_title", "short_title");
    public static readonly Field Slug = Text("slug", "slug");
    public static readonly Field Permalink = Text("permalink", "alamat", "url");
    public static readonly Field Aliases = List("aliases", "alamat_lama", "redirect_from", "alias", "redirects");
    public static readonly Field Date = When("date", "tanggal");
    public static readonly Field Updated = When(
        "updated",
        "diperbarui",
        "lastmod",
        "last_modified_at",
        "last_modified",
        "modified",
        "diubah"
    );
    public static readonly Field PublishAt = When("publish_at", "jadwal", "publishdate", "terbit_pada");
    public static readonly Field Expires = When(
        "expires",
        "kedaluwarsa",
        "expirydate",
        "expiry",
        "kadaluarsa",
        "kadaluwarsa",
        "berlaku_sampai"
    );
    public static readonly Field Draft = Flag("draft", "draf", "konsep");
    public static readonly Field Published = Flag("published", "terbit", "publish");
    public static readonly Field Type = Text("type", "jenis");
    public static readonly Field Language = Text("lang", "bahasa", "language", "locale");
    public static readonly Field TranslationOf = Text("translation_of", "terjemahan_dari");
    public static readonly Field Authors = List("authors", "penulis", "author");
    public static readonly Field Summary = Text("summary", "ringkasan", "description", "excerpt", "deskripsi");
    public static readonly Field Image = Text(
        "image",
        "gambar",
        "cover",
        "thumbnail",
        "featured_image",
        "feature_image",
        "teaser",
        "sampul"
    );
    public static readonly Field ImageAlt = Text("image_alt", "gambar_alt", "cover_alt", "thumbnail_alt");
    public static readonly Field ImageCredit = Text("image_credit", "gambar_kredit");
    public static readonly Field Tags = List("tags", "label", "labels", "tag", "tagar");
    public static readonly Field Categories = List("categories", "kategori", "category");
    public static readonly Field Keywords = List("keywords", "kata_kunci", "keyword");
    public static readonly Field Series = Text("series", "seri");
    public static readonly Field Part = Number("part", "bagian", "hari_ke");
    public static readonly Field Pinned = Flag("pinned", "sematkan", "sticky", "pin");
    public static readonly Field ShowOnHome = Flag("home", "tampilkan_di_beranda");
    public static readonly Field Index = Flag("index", "indeks");
    public static readonly Field Subjects = List("subject", "mapel", "subjects");
    public static readonly Field Level = Text("level", "jenjang");
    public static readonly Field Phase = Text("phase", "fase");
    public static readonly Field Grades = List("grade", "kelas", "grades");
    public static readonly Field Semester = Text("semester", "semester");
    public static readonly Field SchoolYear = Text("school_year", "tahun_ajaran");
    public static readonly Field Curriculum = Text("curriculum", "kurikulum");
    public static readonly Field Strand = Text("strand", "elemen");
    public static readonly Field Outcomes = List("outcome", "capaian", "cp");
    public static readonly Field Objectives = List("objectives", "tujuan", "tp");
    public static readonly Field Sequence = List("sequence", "alur", "atp");
    public static readonly Field Topic = Text("topic", "topik");
    public static readonly Field Prerequisites = List("prerequisites", "prasyarat");
    public static readonly Field Profile = List("profile", "profil");
    public static readonly Field Model = Text("model", "model");
    public static readonly Field Method = List("method", "metode");
    public static readonly Field Duration = Text("duration", "alokasi_waktu");
    public static readonly Field Session = Text("session", "pertemuan");
    public static readonly Field Materials = List("materials", "sarana");
    public static readonly Field DrivingQuestions = List("driving_questions", "pemantik");
    public static readonly Field Assessment = List("assessment", "asesmen");
    public static readonly Field Attachments = List("attachments", "lampiran");
    public static readonly Field Mastery = Text("mastery", "kktp", "kkm");
    public static readonly Field Duty = List("duty", "tugas");
    public static readonly Field Competency = List("competency", "kompetensi");
    public static readonly Field School = Text("school", "satuan_pendidikan");
    public static readonly Field Location = Text("location", "lokasi");
    public static readonly Field Scope = Text("scope", "lingkup");
    public static readonly Field Speaker = Text("speaker", "narasumber");
    public static readonly Field Moderator = Text("moderator", "moderator");
    public static readonly Field Wave = Text("wave", "gelombang");
    public static readonly Field ResumeNumber = Text("resume_number", "resume_ke");
    public static readonly Field ReflectionModel = Text("reflection_model", "model_refleksi");
    public static readonly Field PublishedIn = Text("published_in", "dimuat_di");
    public static readonly Field PublishedLink = Text("published_link", "tautan_terbit");
    public static readonly Field Issn = Text("issn", "issn");
    public static readonly Field Isbn = Text("isbn", "isbn");
    public static readonly Field Sources = List("sources", "sumber");
    public static readonly Field BasedOn = List("based_on", "berdasarkan");
    public static readonly Field License = Text("license", "lisensi", "licence");
    public static readonly Field StudentPhotos = Flag("student_photos", "foto_siswa");
    public static readonly Field Consent = Flag("consent", "izin_orang_tua");
    public static readonly Field TeacherOnly = Flag("teacher_only", "khusus_guru");
    public static readonly Field Comments = Text("comments", "tanggapan");
    public static readonly Field Toc = Flag("toc", "daftar_isi", "show_toc");
    public static readonly Field Math = Text("math", "matematika", "mathjax", "katex");
    public static readonly Field Layout = Text("layout", "tata_letak");
    public static readonly Field Direction = Text("dir", "arah");
    public static readonly Field Weight = Number("weight", "urutan", "menu_order", "nav_order", "order");
    public static readonly Field Menu = List("menu", "menu", "menus");
    public static readonly Field Unlisted = Flag("unlisted", "tidak_didaftar", "tersembunyi", "hidden");
    public static readonly Field Ignored = List("ignore", "abaikan");
    public static readonly Field ImportId = Text("import_id", "impor_id");
    public static readonly Field ImportFrom = Text("import_from", "impor_dari");

    public static readonly IReadOnlyList<Field> All =
    [
        Title,
        Subtitle,
        LinkTitle,
        Slug,
        Permalink,
        Aliases,
        Date,
        Updated,
        PublishAt,
        Expires,
        Draft,
        Published,
        Type,
        Language,
        TranslationOf,
        Authors,
        Summary,
        Image,
        ImageAlt,
        ImageCredit,
        Tags,
        Categories,
        Keywords,
        Series,
        Part,
        Pinned,
        ShowOnHome,
        Index,
        Subjects,
        Level,
        Phase,
        Grades,
        Semester,
        SchoolYear,
        Curriculum,
        Strand,
        Outcomes,
        Objectives,
        Sequence,
        Topic,
        Prerequisites,
        Profile,
        Model,
        Method,
        Duration,
        Session,
        Materials,
        DrivingQuestions,
        Assessment,
        Attachments,
        Mastery,
        Duty,
        Competency,
        School,
        Location,
        Scope,
        Speaker,
        Moderator,
        Wave,
        ResumeNumber,
        ReflectionModel,
        PublishedIn,
        PublishedLink,
        Issn,
        Isbn,
        Sources,
        BasedOn,
        License,
        StudentPhotos,
        Consent,
        TeacherOnly,
        Comments,
        Toc,
        Math,
        Layout,
        Direction,
        Weight,
        Menu,
        Unlisted,
        Ignored,
        ImportId,
        ImportFrom,
    ];

    private static readonly FrozenDictionary<string, Field> ByName = All.SelectMany(field =>
            ((string[])[field.Name, field.Indonesian, .. field.Aliases])
                .Select(KeyNames.Fold)
                .Distinct()
                .Select(name => (name, field))
        )
        .ToFrozenDictionary(pair => pair.name, pair => pair.field, StringComparer.Ordinal);

    /// <summary>All names, for suggestions.</summary>
    public static IEnumerable<string> Names => All.SelectMany(known => (string[])[known.Indonesian, known.Name]);

    /// <summary>Case, <c>-</c>, <c>_</c> and spaces do not matter.</summary>
    public static Field? Find(string key) => ByName.GetValueOrDefault(KeyNames.Fold(key));

    private static Field Text(string name, string indonesian, params string[] aliases) =>
        new(name, indonesian, FieldKind.Text, aliases);

    private static Field List(string name, string indonesian, params string[] aliases) =>
        new(name, indonesian, FieldKind.List, aliases);

    private static Field When(string name, string indonesian, params string[] aliases) =>
        new(name, indonesian, FieldKind.Date, aliases);

    private static Field Flag(string name, string indonesian, params string[] aliases) =>
        new(name, indonesian, FieldKind.Flag, aliases);

    private static Field Number(string name, string indonesian, params string[] aliases) =>
        new(name, indonesian, FieldKind.Number, aliases);
}
