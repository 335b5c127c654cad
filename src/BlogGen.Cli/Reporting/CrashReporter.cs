using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>Tells about a bug in bloggen without frightening anyone; the full story goes to a file.</summary>
internal static class CrashReporter
{
    public static int Report(Exception exception, IReadOnlyList<string> args, Terminal terminal)
    {
        var language = IsEnglish(args) ? UiLanguage.English : UiLanguage.Indonesian;
        var story = $"bloggen {ProgramVersion.Current}\n> bloggen {string.Join(' ', args)}\n\n{exception}\n";
        var file = Save(story, terminal);

        terminal.Error.WriteLine(
            new Words(
                "Maaf, bloggen mengalami kesalahan yang bukan kesalahan Anda. Tulisan Anda aman.",
                "Sorry, something went wrong inside bloggen. It is not your fault, and your texts are safe."
            ).In(language)
        );
        terminal.Error.WriteLine($"  {exception.GetType().Name}: {Printable.Text(exception.Message)}");
        if (file is not null)
            terminal.Error.WriteLine(
                new Words(
                    $"→ Mohon laporkan kepada pembuat bloggen dan sertakan berkas {file}",
                    $"→ Please report it to the makers of bloggen, with the file {file}"
                ).In(language)
            );
        if (file is null || args.Contains("--verbose", StringComparer.Ordinal))
            terminal.Error.WriteLine(story);
        return ExitCodes.Bug;
    }

    private static bool IsEnglish(IReadOnlyList<string> args) =>
        args.Any(a => a is "--lang=en" or "--bahasa=en")
        || args.Zip(args.Skip(1)).Any(p => p is ("--lang" or "--bahasa", "en"));

    /// <summary>Null where even that fails.</summary>
    private static string? Save(string story, Terminal terminal)
    {
        try
        {
            var path = Path.Combine(terminal.TemporaryFolder, $"bloggen-{Guid.NewGuid():N}.txt");
            File.WriteAllText(path, story);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
