using System.Text;
using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;
using BlogGen.Scaffolding;

namespace BlogGen.Importing;

/// <summary>Turns a GIFT file into a draft whose questions can be read, answered and corrected like any other.</summary>
public static class GiftImporter
{
    /// <param name="name">Of the file, without its folder; the post is named after it.</param>
    public static ScaffoldResult Import(string siteFolder, string name, byte[] gift, DateTimeOffset now)
    {
        var files = new DiskFileStore(siteFolder, ["public"], new DiagnosticBag());
        var config = ConfigLoader.Load(files, new DiagnosticBag());
        var questions = GiftReader.Read(TextDecoder.Decode(gift).Text);
        if (!questions.Any(IsQuestion))
            return ScaffoldResult.Failed(Problems.NothingToImport(name));
        var title = TitleOf(name);
        var day = DateText.IsoDay(config.Zone.Convert(now));
        var slug = Slugger.Slug(title) is { Length: > 0 } own ? own : "soal";
        var path = PostPlace.For(files, config.Dialect, isPage: false, $"{day}-{slug}.md");
        var text = Post(title, day, questions, Languages.IsReadInIndonesian(config.Language));
        var notes = Notes(name, questions);
        return NewFile.Write(siteFolder, path, Encoding.UTF8.GetBytes(text)) switch
        {
            NewFileOutcome.Written => new ScaffoldResult(true, [path], notes),
            NewFileOutcome.Failed failed => ScaffoldResult.Failed(Problems.CannotCreate(path, failed.Reason)),
            _ => ScaffoldResult.Failed(Problems.PostExists(path)),
        };
    }

    internal static string Post(string title, string day, IReadOnlyList<GiftQuestion> questions, bool inIndonesian)
    {
        var post = new StringBuilder("---\n");
        post.Append(inIndonesian ? "judul: " : "title: ").Append(YamlScalar.Write(title)).Append('\n');
        post.Append(inIndonesian ? "tanggal: " : "date: ").Append(day).Append('\n');
        post.Append(inIndonesian ? "draf: ya\njenis: soal\n" : "draft: yes\ntype: soal\n").Append("---\n");
        var writer = new QuestionMarkdown(inIndonesian);
        foreach (var written in questions.Select(writer.Write).Where(text => text.Length > 0))
            post.Append('\n').Append(written);
        return post.ToString();
    }

    private static bool IsQuestion(GiftQuestion question) =>
        question.Kind is not (GiftKind.Category or GiftKind.Unreadable);

    private static IReadOnlyList<Diagnostic> Notes(string name, IReadOnlyList<GiftQuestion> questions) =>
        [
            .. questions
                .Where(q => q.Kind == GiftKind.Unreadable)
                .Select(q => Problems.QuestionNotUnderstood(new SourceLocation(name, q.Line, 0))),
            .. questions
                .Where(q => q.Answers.Any(a => a.IsPartlyRight && q.Answers.Any(other => other.IsRight)))
                .Select(q => Problems.PartlyRightAnswer(new SourceLocation(name, q.Line, 0))),
        ];

    private static string TitleOf(string name)
    {
        var words = Path.GetFileNameWithoutExtension(name).Replace('_', ' ').Replace('-', ' ').Trim();
        return words.Length == 0 ? "Soal" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
