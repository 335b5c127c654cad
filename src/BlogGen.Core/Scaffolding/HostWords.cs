using BlogGen.Diagnostics;

namespace BlogGen.Scaffolding;

/// <summary>What the files of a host say to people. None holds a character that YAML, TOML or a shell would read.</summary>
internal static class HostWords
{
    public static readonly IReadOnlyDictionary<string, Words> All = new Dictionary<string, Words>
    {
        ["made"] = new("Dibuat oleh bloggen", "Made by bloggen"),
        ["name"] = new("Terbitkan situs", "Publish the site"),
        ["daily"] = new(
            "Setiap hari, supaya tulisan terjadwal terbit sendiri. Pukul",
            "Every day, so that scheduled posts go out by themselves. At"
        ),
        ["install"] = new("Pasang bloggen", "Install bloggen"),
        ["build"] = new("Bangun situs", "Build the site"),
        ["explain"] = new("Jelaskan yang perlu dilakukan", "Explain what to do"),
        ["off-title"] = new("GitHub Pages belum dinyalakan", "GitHub Pages is not switched on yet"),
        ["off-short"] = new(
            "Pilih GitHub Actions sebagai Source di halaman ini, lalu jalankan lagi -",
            "Choose GitHub Actions as the Source on this page, then run again -"
        ),
        ["off-open"] = new("Buka", "Open"),
        ["off-choose"] = new(
            "Di bagian Build and deployment, pada Source, pilih GitHub Actions.",
            "Under Build and deployment, for Source, choose GitHub Actions."
        ),
        ["off-again"] = new(
            "Kembali ke halaman ini, lalu klik Re-run all jobs.",
            "Come back to this page and click Re-run all jobs."
        ),
        ["deploy-title"] = new("Situs belum terbit", "The site is not online yet"),
        ["deploy-short"] = new(
            "Hasilnya sudah jadi, tetapi GitHub menolak menerbitkannya. Periksa Source di halaman ini, lalu klik Re-run failed jobs -",
            "It is built, but GitHub refused to put it online. Check the Source on this page, then click Re-run failed jobs -"
        ),
        ["gitlab-daily"] = new(
            "Supaya tulisan terjadwal terbit sendiri, buat jadwal harian di Build, Pipeline schedules.",
            "For scheduled posts to go out by themselves, add a daily schedule under Build, Pipeline schedules."
        ),
        ["cloudflare-command"] = new(
            "Di Cloudflare, isi Build command dengan bash bloggen-build.sh",
            "At Cloudflare, set the Build command to bash bloggen-build.sh"
        ),
    };
}
