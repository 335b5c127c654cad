using System.Globalization;
using BlogGen.Diagnostics;

namespace BlogGen.Cli;

/// <summary>
/// What a double click on the program opens: a short menu for people who know no command line. Every choice is a
/// command, typed for them; the end of the input ends it quietly.
/// </summary>
internal sealed class StartMenu(Request request)
{
    private sealed record Choice(Words Label, Words FolderQuestion, string[] Command);

    private static readonly IReadOnlyList<Choice> Choices =
    [
        new(
            new("Membuat blog baru", "Make a new site"),
            new("Nama folder untuk blog baru", "Name of the folder for the new site"),
            ["init"]
        ),
        new(
            new("Membangun blog dari sebuah folder", "Build the site of a folder"),
            new("Folder blog", "Folder of the site"),
            ["build"]
        ),
        new(
            new("Melihat blog di peramban selagi menulis", "Look at the site in the browser while writing"),
            new("Folder blog", "Folder of the site"),
            ["serve", "--open"]
        ),
        new(new("Melihat daftar tulisan", "List the posts"), new("Folder blog", "Folder of the site"), ["list"]),
    ];

    private string _folder = new Words("blog-saya", "my-blog").In(request.Language);

    private TextWriter Out => request.Terminal.Out;

    public int Run()
    {
        while (true)
        {
            WriteChoices();
            if (Ask(new("Pilihan Anda", "Your choice"), fallback: null) is not { } answer)
                return ExitCodes.Done;
            if (answer == (Choices.Count + 1).ToString(CultureInfo.InvariantCulture))
                return Close();
            if (
                int.TryParse(answer, CultureInfo.InvariantCulture, out var number)
                && number > 0
                && number <= Choices.Count
            )
            {
                if (!Do(Choices[number - 1]))
                    return ExitCodes.Done;
            }
            else if (answer.Length > 0)
                Say(new($"Tulis angka 1 sampai {Choices.Count + 1}.", $"Type a number from 1 to {Choices.Count + 1}."));
        }
    }

    private void WriteChoices()
    {
        Say(new("bloggen: membuat blog dari tulisan Markdown Anda.", "bloggen turns your Markdown texts into a blog."));
        Out.WriteLine();
        foreach (var (choice, i) in Choices.Select((choice, i) => (choice, i)))
            Out.WriteLine($"  {i + 1}  {choice.Label.In(request.Language)}");
        Out.WriteLine($"  {Choices.Count + 1}  {new Words("Keluar", "Quit").In(request.Language)}");
        Out.WriteLine();
    }

    /// <returns>False where the input has ended.</returns>
    private bool Do(Choice choice)
    {
        if (Ask(choice.FolderQuestion, _folder) is not { } typed)
            return false;
        _folder = typed.Length > 0 ? Unquoted(typed) : _folder;
        string[] language = request.AskedLanguage is { } asked
            ? ["--lang", asked == UiLanguage.English ? "en" : "id"]
            : [];
        Out.WriteLine();
        App.Run([.. choice.Command, request.FullPath(_folder), .. language], request.Terminal);
        Out.WriteLine();
        var goesOn =
            Ask(new("Tekan Enter untuk kembali ke menu", "Press Enter for the menu"), fallback: null) is not null;
        Out.WriteLine();
        return goesOn;
    }

    /// <summary>The window closes with the program, and what it says must be read before.</summary>
    private int Close()
    {
        Ask(new("Tekan Enter untuk menutup jendela ini", "Press Enter to close this window"), fallback: null);
        return ExitCodes.Done;
    }

    private string? Ask(Words question, string? fallback)
    {
        Out.Write(question.In(request.Language) + (fallback is null ? ": " : $" [{fallback}]: "));
        Out.Flush();
        return request.Terminal.In.ReadLine()?.Trim();
    }

    /// <summary>A folder that is dragged into the window arrives in quotes.</summary>
    private static string Unquoted(string typed) =>
        typed is ['"' or '\'', .., _] && typed[^1] == typed[0] ? typed[1..^1] : typed;

    private void Say(Words words) => Out.WriteLine(words.In(request.Language));
}
