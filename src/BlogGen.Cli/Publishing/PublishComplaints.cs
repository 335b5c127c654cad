using BlogGen.Diagnostics;
using BlogGen.Publishing;

namespace BlogGen.Cli.Publishing;

/// <summary>Values of <c>publish</c>'s options that can mean nothing, said before anything is built or sent.</summary>
internal static class PublishComplaints
{
    public static Words? OfRemote(string text) => string.IsNullOrWhiteSpace(text) ? Empty("--remote") : null;

    public static Words? OfBranch(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Empty("--branch");
        return BranchName.IsValid(text)
            ? null
            : new Words(
                $"`{text}` bukan nama cabang Git: tulis tanpa spasi dan tanda baca khusus, misalnya `--branch gh-pages`.",
                $"`{text}` is no name of a Git branch: write it without spaces and special signs, for example `--branch gh-pages`."
            );
    }

    public static Words? OfFolder(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Empty("--to");
        if (text.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return new Words(
                $"`{text}` ditulis seperti di peramban. Untuk `--to` tulis foldernya saja, tanpa `file://`.",
                $"`{text}` is written as in a browser. For `--to` write just the folder, without `file://`."
            );
        return text.Contains("://", StringComparison.Ordinal) || RepositoryAddress.TryParse(text) is not null
            ? new Words(
                $"`--to` menerbitkan ke folder, sedangkan `{Shown(text)}` alamat di internet. Untuk repositori pakai `--remote {Shown(text)}`.",
                $"`--to` publishes to a folder, while `{Shown(text)}` is an address on the internet. For a repository use `--remote {Shown(text)}`."
            )
            : null;
    }

    private static string Shown(string text) => TypedAddress.WithoutSecret(text);

    private static Words Empty(string option) => new($"Isian `{option}` kosong.", $"The value of `{option}` is empty.");
}
