using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Sites;

namespace BlogGen.Exporting;

/// <summary>Writes the questions of all published posts as one file for a course, and names what does not fit into it.</summary>
public static class QuizExporter
{
    public static QuizExport Export(Site site, IFileStore files, QuizFormat format)
    {
        var bank = QuizBank.Of(site);
        var notes = new DiagnosticBag();
        var (content, left) = format switch
        {
            QuizFormat.Gift => Text(GiftWriter.Write(bank, site, notes)),
            QuizFormat.Aiken => Text(AikenWriter.Write(bank, notes)),
            QuizFormat.Csv => Text(QuizCsvWriter.Write(bank)),
            _ => MoodleWriter.Write(bank, site, files, notes),
        };
        return new QuizExport(content, bank.Count - left, bank.Count, notes.ToSortedList());
    }

    private static (ReadOnlyMemory<byte>, int) Text((string Text, int Left) written) =>
        (Encoding.UTF8.GetBytes(written.Text), written.Left);
}
