using BlogGen.Files;
using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Files;

public sealed class FileFailureTests
{
    private static IEnumerable<TestCaseData> Failures =>
        [
            new(new FileNotFoundException(), "tidak ditemukan"),
            new(new DirectoryNotFoundException(), "foldernya tidak ada, atau sebuah berkas menempati namanya"),
            new(new PathTooLongException(), "namanya terlalu panjang"),
            new(
                new UnauthorizedAccessException(),
                "akses ditolak; mungkin itu folder, hanya-baca, atau milik pengguna lain"
            ),
            new(Of(28), "diska penuh"),
            new(Of(unchecked((int)0x80070070)), "diska penuh"),
            new(Of(unchecked((int)0x80070020)), "sedang dibuka oleh program lain"),
            new(Of(30), "diska ini hanya dapat dibaca"),
            new(Of(unchecked((int)0x800700B7)), "sudah ada berkas dengan nama itu"),
            new(Of(21), "itu folder, bukan berkas"),
            new(new IOException("Device not configured"), "Device not configured"),
        ];

    private static IOException Of(int code) => new("English words", code);

    [TestCaseSource(nameof(Failures))]
    public void A_failure_of_any_system_is_told_in_the_readers_words(Exception failure, string words) =>
        Assert.That(FileFailure.Reason(failure).Id, Is.EqualTo(words));

    /// <summary>What this system really throws, not what its table says.</summary>
    [Test]
    public void A_file_in_the_place_of_a_folder_is_told_as_such()
    {
        using var folder = new TemporaryFolder().With("catatan.txt", "");

        var failure = Assert.Catch<IOException>(() => Directory.CreateDirectory(folder.Combine("catatan.txt/kit")))!;

        Assert.That(FileFailure.Reason(failure).En, Is.EqualTo("its folder is not there, or a file has its name"));
    }
}
