using System.Globalization;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Cli.Reporting;

/// <summary>How a text's fate is told to a person.</summary>
internal static class ListingWords
{
    public static Words Heading(ListingStatus status) =>
        status switch
        {
            ListingStatus.Published => new Words("Terbit", "Published"),
            ListingStatus.Draft => new Words("Draf", "Drafts"),
            ListingStatus.Scheduled => new Words("Terjadwal", "Scheduled"),
            ListingStatus.Expired => new Words("Sudah lewat", "Expired"),
            ListingStatus.Excluded => new Words("Tidak diikutkan", "Left out"),
            _ => new Words("Perlu diperbaiki", "To be fixed"),
        };

    public static Words Fate(ListingStatus status) =>
        status switch
        {
            ListingStatus.Published => new Words("Tulisan ini terbit.", "This text is published."),
            ListingStatus.Draft => new Words(
                "Tulisan ini masih draf, jadi tidak terbit.",
                "This text is a draft, so it is not published."
            ),
            ListingStatus.Scheduled => new Words(
                "Tulisan ini menunggu tanggalnya, jadi belum terbit.",
                "This text waits for its date, so it is not published yet."
            ),
            ListingStatus.Expired => new Words(
                "Masa terbit tulisan ini sudah lewat.",
                "This text's time is over, so it is no longer published."
            ),
            ListingStatus.Excluded => new Words(
                "Berkas ini tidak dianggap tulisan, jadi tidak terbit.",
                "This file is not taken for a post or page, so it is not published."
            ),
            _ => new Words(
                "Tulisan ini disisihkan karena tidak dapat dipahami.",
                "This text is set aside because it cannot be understood."
            ),
        };

    /// <summary>Empty where there is nothing to change.</summary>
    public static Words Advice(ListingStatus status) =>
        status switch
        {
            ListingStatus.Draft => new Words(
                "Bila sudah siap terbit, hapus atau betulkan baris itu (atau pindahkan berkas dari folder draf), lalu bangun lagi.",
                "When it is ready, delete or correct that line (or move the file out of the drafts folder), then build again."
            ),
            ListingStatus.Scheduled => new Words(
                "Tunggu tanggal itu lalu bangun lagi, ubah `tanggal`, atau pakai `bloggen build --future`.",
                "Build again on that date, change `date`, or use `bloggen build --future`."
            ),
            ListingStatus.Expired => new Words(
                "Hapus atau mundurkan `kedaluwarsa` di bagian atas berkas, lalu bangun lagi.",
                "Delete the expiry date at the top of the file or set a later one, then build again."
            ),
            ListingStatus.Excluded => new Words(
                "Pindahkan berkas ke `content/posts/` agar menjadi tulisan, atau ke `content/` agar menjadi halaman.",
                "Move the file to `content/posts/` to make it a post, or to `content/` to make it a page."
            ),
            ListingStatus.Broken => new Words(
                "Perbaiki masalah di bawah ini, lalu bangun lagi.",
                "Fix the problem below, then build again."
            ),
            _ => new Words("", ""),
        };

    /// <summary>Short and sortable: 2026-08-17, with the time where one was written.</summary>
    public static string Date(ContentDate? date) =>
        date?.Instant.ToString(date.HasTime ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
