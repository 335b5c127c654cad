using System.CommandLine;
using BlogGen.Cli.Commands;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Parsing;

/// <summary>Help in the reader's language; the parser's own knows only English headings.</summary>
internal static class HelpWriter
{
    private const int Gap = 2;

    public static int Write(Command command, Request request)
    {
        var (writer, language, width) = (request.Terminal.Out, request.Language, request.Terminal.Width);
        Paragraph(writer, Text(command, language), width);
        writer.WriteLine();
        Heading(writer, new Words("Cara memakai:", "Usage:"), language);
        writer.WriteLine("  " + Usage(command, language));

        Section(
            writer,
            new Words("Perintah:", "Commands:"),
            command.Subcommands.Select(c => Row(c, language)),
            language,
            width
        );
        Section(
            writer,
            new Words("Isian:", "Arguments:"),
            command.Arguments.Select(a => (Label(a, language), Text(a, language))),
            language,
            width
        );
        Section(writer, new Words("Opsi:", "Options:"), Own(command).Select(o => Row(o, language)), language, width);
        Section(
            writer,
            new Words("Opsi umum:", "Common options:"),
            Common(command).Select(o => Row(o, language)),
            language,
            width
        );
        if (command is Verb { Example: { } example })
        {
            writer.WriteLine();
            Heading(writer, new Words("Contoh:", "Example:"), language);
            writer.WriteLine("  " + example.In(language));
        }
        return ExitCodes.Done;
    }

    private static string Usage(Command command, UiLanguage language)
    {
        if (command is RootCommand)
            return new Words("bloggen PERINTAH [opsi]", "bloggen COMMAND [options]").In(language);

        var arguments = command.Arguments.Select(a =>
            a.Arity.MinimumNumberOfValues == 0 ? $"[{Label(a, language)}]" : Label(a, language)
        );
        return string.Join(' ', ["bloggen", command.Name, .. arguments, new Words("[opsi]", "[options]").In(language)]);
    }

    private static IEnumerable<Option> Own(Command command) => command.Options.Where(o => !o.Recursive);

    private static IEnumerable<Option> Common(Command command) =>
        command is RootCommand
            ? command.Options.Where(o => o.Recursive)
            : command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive));

    private static (string, string) Row(Command command, UiLanguage language) =>
        (string.Join(", ", command.Aliases.Prepend(command.Name).Distinct()), Text(command, language));

    private static (string, string) Row(Option option, UiLanguage language)
    {
        var names = string.Join(", ", option.Aliases.Prepend(option.Name).Distinct());
        return (
            option is IValued { ValueName: var value } ? $"{names} {value.In(language)}" : names,
            Text(option, language)
        );
    }

    private static string Label(Argument argument, UiLanguage language) =>
        argument is ValueArgument { Label: var label } ? label.In(language) : argument.Name;

    private static string Text(Symbol symbol, UiLanguage language) =>
        symbol is IWorded worded ? worded.Help.In(language) : symbol.Description ?? "";

    private static void Heading(TextWriter writer, Words words, UiLanguage language) =>
        writer.WriteLine(words.In(language));

    private static void Section(
        TextWriter writer,
        Words heading,
        IEnumerable<(string Left, string Right)> rows,
        UiLanguage language,
        int width
    )
    {
        var table = rows.ToList();
        if (table.Count == 0)
            return;

        writer.WriteLine();
        Heading(writer, heading, language);
        var left = Math.Min(table.Max(r => r.Left.Length), 34);
        foreach (var row in table)
            WriteRow(writer, row.Left, row.Right, left, width);
    }

    /// <summary>A left side that is too long stands on a line of its own.</summary>
    private static void WriteRow(TextWriter writer, string left, string right, int leftWidth, int width)
    {
        var indent = new string(' ', Gap + leftWidth + Gap);
        var lines = Wrapping.Wrap(right, Math.Max(20, width - indent.Length));
        var first = new string(' ', Gap) + left.PadRight(leftWidth + Gap);
        if (left.Length > leftWidth)
            writer.WriteLine(first.TrimEnd());
        writer.WriteLine(((left.Length > leftWidth ? indent : first) + lines[0]).TrimEnd());
        foreach (var line in lines.Skip(1))
            writer.WriteLine(indent + line);
    }

    private static void Paragraph(TextWriter writer, string text, int width)
    {
        foreach (var line in Wrapping.Wrap(text, width))
            writer.WriteLine(line);
    }
}
