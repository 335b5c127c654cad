namespace BlogGen.BrowserTests;

/// <summary>One small site with a page of each kind, told in Arabic with harakat, in Indonesian or in English.</summary>
internal static class LanguageSite
{
    public static string In(string language) =>
        language switch
        {
            "ar" => Of(
                "ar",
                "مَدْرَسَةُ النُّورِ",
                "دَرْسُ الْمَاءِ",
                "الْمَاءُ سَائِلٌ لَا لَوْنَ لَهُ",
                "id",
                "Tamu dari Jawa"
            ),
            "id" => Of(
                "id",
                "Kelas Bu Sari",
                "Pelajaran tentang air",
                "Air itu cair dan tidak berwarna",
                "ar",
                "ضَيْفٌ مِنْ مِصْرَ"
            ),
            _ => Of(
                "en",
                "Room Seven",
                "A lesson about water",
                "Water is a liquid without a colour",
                "ar",
                "ضَيْفٌ مِنْ مِصْرَ"
            ),
        };

    /// <param name="words">A title in the site's language; also its tag, its series and its headings.</param>
    /// <param name="guest">The language of the one post that has another.</param>
    private static string Of(
        string language,
        string title,
        string words,
        string sentence,
        string guest,
        string guestWords
    ) =>
        $$"""
            -- bloggen.yml --
            judul: {{title}}
            deskripsi: {{sentence}}.
            alamat: https://contoh.sch.id/
            bahasa: {{language}}
            lisensi: cc-by-4.0
            per_halaman: 2
            penulis:
              nama: {{title}}
              sekolah: {{title}}
              mapel: [{{words}}]
              kalimat: {{sentence}}.
            params:
              balas: guru@contoh.sch.id
            -- content/posts/post.md --
            ---
            judul: {{words}}
            tanggal: 2026-03-02
            diperbarui: 2026-04-02
            mapel: {{words}}
            kelas: 7
            fase: D
            tujuan: [{{sentence}}, {{sentence}}]
            durasi: 2 x 40 menit
            kategori: {{words}}
            label: [{{words}}, {{title}}]
            seri: {{title}}
            sumber: [{{sentence}}]
            ringkasan: {{sentence}}.
            ---

            {{sentence}}. <span lang="en" dir="ltr">The quick brown fox</span>, <span lang="id" dir="ltr">Rubah cokelat</span>.[^1]

            ## {{words}}

            ::: arab
            اِقْرَأْ بِاسْمِ رَبِّكَ الَّذِي خَلَقَ
            :::

            ### {{title}}

            ::: jawa
            ꦲꦤꦕꦫꦏ

            *ha na ca ra ka*
            :::

            > [!TIP]
            > {{sentence}}.

            ## {{sentence}}

            | {{words}} | {{title}} |
            |---|---|
            | {{sentence}} | 1,000 |

            ```python
            print("{{words}}")
            ```

            > {{sentence}}

            - [ ] {{words}}
            - {{title}} [{{words}}](satu.md)

            [^1]: {{sentence}}.
            -- content/posts/satu.md --
            ---
            judul: "{{words}} 1"
            tanggal: 2026-02-02
            seri: {{title}}
            label: [{{words}}]
            kategori: {{words}}
            disematkan: ya
            ---

            {{sentence}}.
            -- content/posts/puisi.md --
            ---
            judul: "{{words}} 2"
            tanggal: 2026-01-02
            jenis: puisi
            ---

            {{sentence}}
            {{sentence}}
            -- content/posts/tamu.md --
            ---
            judul: {{guestWords}}
            tanggal: 2026-05-02
            bahasa: {{guest}}
            ---

            {{guestWords}}.
            -- content/tentang.md --
            ---
            judul: {{title}}
            ---

            {{sentence}}.

            ## {{words}}

            {{sentence}}.

            """;
}
