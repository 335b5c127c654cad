using System.Text.RegularExpressions;
using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Checking;

/// <summary>What might tell about a pupil, where only a person can say whether it does.</summary>
internal static partial class PrivacyDoubts
{
    public static void Check(CheckedPage page, DiagnosticBag problems)
    {
        CheckAttachments(page, problems);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (page.Body.IsHidden(i + 1))
                continue;
            var line = page.Lines[i];
            foreach (Match match in Phone().Matches(line))
                problems.Add(Problems.PhoneNumber(At(page, i, match), match.Value));
            foreach (Match match in PupilMail().Matches(line))
                problems.Add(Problems.PupilMail(At(page, i, match), match.Value));
            if (Record().Match(line) is { Success: true } record)
                problems.Add(Problems.PupilRecord(At(page, i, record), record.Value.Trim('|', ' ')));
        }
    }

    private static SourceLocation At(CheckedPage page, int line, Match match) =>
        new(page.File, line + 1, match.Index + 1);

    private static void CheckAttachments(CheckedPage page, DiagnosticBag problems)
    {
        foreach (var file in page.Page.Meta.List(Fields.Attachments))
            CheckFile(file, page.Page.Meta.At(Fields.Attachments) ?? page.Top, problems);
        foreach (var link in page.Body.Links)
            CheckFile(link.Target, link.At, problems);
    }

    private static void CheckFile(string target, SourceLocation at, DiagnosticBag problems)
    {
        if (!target.Contains("://", StringComparison.Ordinal) && Scan().IsMatch(target))
            problems.Add(Problems.DoubtfulAttachment(at, target));
    }

    [GeneratedRegex(
        @"(?<![\d/=.,_-])(?:\+62|62|0)[ .-]?8\d{1,2}(?:[ .-]?\d{3,4}){2}(?:[ .-]?\d{1,2})?(?!\w)|wa\.me/62\d{8,}"
    )]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\w.+-]+@(?:[\w-]+\.)*belajar\.id", RegexOptions.IgnoreCase)]
    private static partial Regex PupilMail();

    [GeneratedRegex(
        @"\bdaftar nilai\b|\bnilai rapor\b|\balamat rumah\b|\|\s*nama(?: siswa| murid| peserta didik)?\s*\|(?:[^|\r\n]*\|)*\s*(?:nisn|nis|nilai|alamat|skor)\s*\|",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Record();

    [GeneratedRegex(
        @"\.xlsx?$|\.ods$|(?:^|/)scan[^/]*\.pdf$|(?:^|[/_\s-])(?:ktp|kk|sk|ijazah|akta|rapor)(?:[_\s.-][^/]*)?\.(?:pdf|jpe?g|png|docx?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Scan();
}
