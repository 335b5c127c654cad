using System.Buffers;
using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown;

namespace BlogGen.Content.Privacy;

/// <summary>
/// Finds what must not go online about a pupil. It looks at the file as it was written, so that a number is found wherever it
/// stands: in the text, in a link, in a comment, in the front matter. What only teachers may read is left out of it.
/// </summary>
internal static class PrivacyReader
{
    private static readonly HashSet<string> s_personalKeys = new(
        (
            (string[])
                [
                    "nik",
                    "nisn",
                    "tanggal_lahir",
                    "tempat_tanggal_lahir",
                    "kesehatan",
                    "agama_siswa",
                    "birth_date",
                    "date_of_birth",
                    "health",
                ]
        ).Select(KeyNames.Fold)
    );

    private static readonly SearchValues<string> s_pupilLabel = SearchValues.Create(
        ["NISN"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <param name="text">The whole file.</param>
    public static IReadOnlyList<Diagnostic> Read(
        SourceFile source,
        string text,
        FrontMatter meta,
        Body body,
        PupilNames names
    )
    {
        var found = new List<Diagnostic>();
        ReadName(source, found);
        ReadKeys(source, meta, found);
        ReadLines(source, text, body, names, found);
        return found;
    }

    private static void ReadName(SourceFile source, List<Diagnostic> found)
    {
        if (DigitRuns.FindIdentityNumber(source.Path) >= 0)
            found.Add(Problems.IdentityNumber(new SourceLocation(source.Path)));
    }

    private static void ReadKeys(SourceFile source, FrontMatter meta, List<Diagnostic> found)
    {
        if (meta.Flag(Fields.StudentPhotos) == true && meta.Flag(Fields.Consent) != true)
            found.Add(Problems.PhotosWithoutConsent(meta.At(Fields.StudentPhotos) ?? new(source.Path, 1)));
        foreach (var entry in meta.Params.Entries)
        {
            if (s_personalKeys.Contains(KeyNames.Fold(entry.Key)))
                found.Add(Problems.PersonalKey(entry.KeyAt, entry.Key));
        }
    }

    private static void ReadLines(SourceFile source, string text, Body body, PupilNames names, List<Diagnostic> found)
    {
        var number = 0;
        var isPupilTable = false;
        var hasLabels = text.AsSpan().ContainsAny(s_pupilLabel);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            number++;
            if (body.IsHidden(number))
                continue;
            var hasLabel = hasLabels && line.ContainsAny(s_pupilLabel);
            isPupilTable = (isPupilTable || hasLabel) && line.Contains('|');
            if (DigitRuns.FindIdentityNumber(line) is >= 0 and var identity)
                found.Add(Problems.IdentityNumber(new(source.Path, number, identity + 1)));
            if ((hasLabel || isPupilTable) && DigitRuns.FindPupilNumber(line) is >= 0 and var pupil)
                found.Add(Problems.PupilNumber(new(source.Path, number, pupil + 1)));
            if (names.Find(line) is >= 0 and var name)
                found.Add(Problems.PupilNamed(new(source.Path, number, name + 1)));
        }
    }
}
