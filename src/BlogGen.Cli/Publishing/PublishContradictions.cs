using BlogGen.Diagnostics;

namespace BlogGen.Cli.Publishing;

/// <summary>Options that each ask for another kind of publishing: to obey one silently would be a surprise.</summary>
internal static class PublishContradictions
{
    private static readonly Words UndoIsForBranches = new(
        "`--undo` mengembalikan cabang repositori, bukan folder. Untuk folder, perbaiki tulisannya, lalu terbitkan lagi tanpa `--undo`.",
        "`--undo` puts back a branch of a repository, not a folder. For a folder, mend the texts and publish again without `--undo`."
    );

    private static readonly Words UndoBuildsNothing = new(
        "`--undo` tidak membangun situs, jadi tidak ada yang dapat diperiksa dengan `--strict`. Pilih salah satu.",
        "`--undo` builds nothing that `--strict` could judge. Choose one of them."
    );

    /// <param name="setup">The option that asks for a host to be prepared; null where none does.</param>
    /// <param name="ofBranches">The options given that mean a branch of a repository.</param>
    public static IEnumerable<Words> Find(
        string? setup,
        bool toFolder,
        bool undo,
        bool strict,
        IEnumerable<string> ofBranches
    )
    {
        if (setup is not null)
            return Of("--to", toFolder)
                .Concat(ofBranches)
                .Concat(Of("--undo", undo))
                .Concat(Of("--strict", strict))
                .Select(other => SetupSendsNothing(setup, other));
        if (undo)
            return toFolder ? [UndoIsForBranches]
                : strict ? [UndoBuildsNothing]
                : [];
        return toFolder ? ofBranches.Select(FolderIsNoRepository) : [];
    }

    private static IEnumerable<string> Of(string option, bool isGiven) => isGiven ? [option] : [];

    private static Words SetupSendsNothing(string setup, string other) =>
        new(
            $"`{setup}` hanya menyiapkan penerbitan otomatis dan belum menerbitkan apa pun, jadi tidak dapat dipakai bersama `{other}`. Pilih salah satu.",
            $"`{setup}` only prepares the publishing and sends nothing yet, so it cannot go with `{other}`. Choose one of them."
        );

    private static Words FolderIsNoRepository(string other) =>
        new(
            $"`--to` menerbitkan ke folder, sedangkan `{other}` untuk repositori. Pilih salah satu.",
            $"`--to` publishes to a folder, while `{other}` is for a repository. Choose one of them."
        );
}
