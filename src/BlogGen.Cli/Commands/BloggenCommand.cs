using System.CommandLine;
using BlogGen.Cli.Parsing;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

/// <summary>The whole command line: the verbs in the order in which a person meets them, and what they share.</summary>
internal sealed class BloggenCommand : RootCommand, IWorded
{
    public readonly SharedOptions Shared = new();

    public BloggenCommand()
    {
        Options.Clear();
        Directives.Clear();
        Add(new InitCommand());
        Add(new NewCommand());
        Add(new BuildCommand());
        Add(new ServeCommand());
        Add(new CheckCommand());
        Add(new ListCommand());
        Add(new WhyCommand());
        Add(new StatsCommand());
        Add(new PublishCommand());
        Add(new DoctorCommand());
        Add(new ImportCommand());
        Add(new ExportCommand());
        Add(new HelpCommand());
        foreach (
            var option in (Option[])
                [Shared.Lang, Shared.Now, Shared.Quiet, Shared.Verbose, Shared.NoColor, Shared.Help, Shared.Version]
        )
            Add(option);
    }

    public Words Help { get; } =
        new(
            "bloggen membangun blog dari berkas Markdown di sebuah folder, tanpa internet dan tanpa pengaturan.",
            "bloggen builds a blog from a folder of Markdown files, offline and without settings."
        );
}
