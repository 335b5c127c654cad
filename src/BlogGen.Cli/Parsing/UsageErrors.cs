using System.CommandLine;
using System.CommandLine.Parsing;
using BlogGen.Cli.Commands;
using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Cli.Parsing;

/// <summary>
/// Says in the reader's language what is wrong with a command line. The parser's own messages are English only, so what
/// went wrong is read from its result, not from its words.
/// </summary>
internal static class UsageErrors
{
    public static IReadOnlyList<string> Find(ParseResult parsed, Request request)
    {
        var command = parsed.CommandResult.Command;
        Words[] errors =
        [
            .. Unexpected(parsed).Take(1).Select(token => Unknown(token, command, request)),
            .. MissingValues(parsed).Select(MissingValue),
            .. BadValues(parsed),
            .. MissingArguments(parsed).Take(1).Select(MissingArgument),
        ];
        return [.. errors.Select(e => e.In(request.Language)).Distinct(), .. NotUnderstood(parsed, errors.Length)];
    }

    public static int Write(IReadOnlyList<string> errors, Command command, Request request)
    {
        foreach (var error in errors)
            request.Terminal.Error.WriteLine(error);

        var help = command is RootCommand ? "bloggen --help" : $"bloggen {command.Name} --help";
        request.Terminal.Error.WriteLine(
            new Words($"→ Cara memakai: {help}", $"→ How to use it: {help}").In(request.Language)
        );
        return ExitCodes.WrongUsage;
    }

    /// <summary>A misspelt option lands in the next free argument, where the parser does not miss it.</summary>
    private static IEnumerable<string> Unexpected(ParseResult parsed)
    {
        var arguments = parsed.CommandResult.Command.Arguments.SelectMany(a => parsed.GetResult(a)?.Tokens ?? []);
        var misspelt = parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash)
            ? []
            : arguments.Select(t => t.Value).Where(LooksLikeAnOption);
        return misspelt.Concat(parsed.UnmatchedTokens);
    }

    private static bool LooksLikeAnOption(string token) =>
        token.StartsWith('-') && token.Length > 1 && !token.Contains(' ') && !char.IsAsciiDigit(token[1]);

    private static Words Unknown(string token, Command command, Request request)
    {
        if (LooksLikeAnOption(token))
            return UnknownOption(token, command);
        if (command is RootCommand)
            return UnknownVerb(token, command);

        return (command as Verb)?.ExplainSurplus(request)
            ?? new Words(
                $"`{token}` berlebih untuk perintah `{command.Name}`. Isian yang mengandung spasi perlu diapit tanda kutip.",
                $"`{token}` is one word too many for `{command.Name}`. What contains spaces needs quotes."
            );
    }

    private static Words UnknownOption(string token, Command command)
    {
        var typed = token.Split('=')[0];
        if (MeantWords.Option(typed, Names(Options(command))) is { } meant)
            return new Words(
                $"Opsi `{typed}` tidak dikenal. Maksud Anda `{meant}`?",
                $"Unknown option `{typed}`. Did you mean `{meant}`?"
            );
        var choices = string.Join(
            ", ",
            command.Options.Where(option => !option.Recursive).Select(option => option.Name)
        );
        return choices.Length == 0
            ? new Words($"Opsi `{typed}` tidak dikenal.", $"Unknown option `{typed}`.")
            : new Words(
                $"Opsi `{typed}` tidak dikenal. Pilihannya: {choices}.",
                $"Unknown option `{typed}`. You can choose: {choices}."
            );
    }

    public static Words UnknownVerb(string token, Command root) =>
        MeantWords.Verb(token, Names([.. root.Subcommands, .. root.Options.Where(o => !o.Recursive)])) is { } meant
            ? new Words(
                $"Perintah `{token}` tidak dikenal. Maksud Anda `{meant}`?",
                $"Unknown command `{token}`. Did you mean `{meant}`?"
            )
            : new Words($"Perintah `{token}` tidak dikenal.", $"Unknown command `{token}`.");

    /// <summary>A verb or an option goes by several.</summary>
    private static string[] Names(IEnumerable<Symbol> symbols) =>
        [
            .. symbols.SelectMany(symbol =>
                symbol switch
                {
                    Command command => command.Aliases.Prepend(command.Name),
                    Option option => option.Aliases.Prepend(option.Name),
                    _ => [],
                }
            ),
        ];

    private static IEnumerable<OptionResult> OptionResults(ParseResult parsed) =>
        Options(parsed.CommandResult.Command).Select(parsed.GetResult).OfType<OptionResult>().Where(r => !r.Implicit);

    private static IEnumerable<IValued> MissingValues(ParseResult parsed) =>
        OptionResults(parsed).Where(r => r.Tokens.Count == 0).Select(r => r.Option).OfType<IValued>();

    private static Words MissingValue(IValued option) =>
        new(
            $"Opsi `{option.Name}` memerlukan nilai: {option.Name} {option.ValueName.Id}",
            $"The option `{option.Name}` needs a value: {option.Name} {option.ValueName.En}"
        );

    private static IEnumerable<Words> BadValues(ParseResult parsed) =>
        OptionResults(parsed)
            .Select(r =>
                BadValue(r.Option as ValueOption, r.Tokens, (parsed.CommandResult.Command as Verb)?.JudgeOf(r.Option))
            )
            .OfType<Words>();

    private static Words? BadValue(ValueOption? option, IReadOnlyList<Token> tokens, Func<string, Words?>? judge)
    {
        if (option is null || tokens is not [.., var last])
            return null;
        if (tokens.Count > 1)
            return new Words(
                $"Opsi `{option.Name}` ditulis lebih dari sekali.",
                $"The option `{option.Name}` is given more than once."
            );
        if (judge is not null)
            return judge(last.Value);
        if (option.Choices.Count == 0 || option.Choices.Contains(last.Value, StringComparer.Ordinal))
            return option.Complaint?.Invoke(last.Value);

        var choices = string.Join(", ", option.Choices);
        return Similar.Nearest(last.Value, option.Choices) is { } nearest
            ? new Words(
                $"Nilai `{last.Value}` untuk `{option.Name}` tidak dikenal. Maksud Anda `{nearest}`? Pilihannya: {choices}.",
                $"Unknown value `{last.Value}` for `{option.Name}`. Did you mean `{nearest}`? You can choose: {choices}."
            )
            : new Words(
                $"Nilai `{last.Value}` untuk `{option.Name}` tidak dikenal. Pilihannya: {choices}.",
                $"Unknown value `{last.Value}` for `{option.Name}`. You can choose: {choices}."
            );
    }

    private static IEnumerable<ValueArgument> MissingArguments(ParseResult parsed) =>
        parsed
            .CommandResult.Command.Arguments.OfType<ValueArgument>()
            .Where(a => a.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(a)?.Tokens is not { Count: > 0 });

    private static Words MissingArgument(ValueArgument argument) =>
        new(
            $"{argument.Label.Id} belum ditulis: {argument.Help.Id}.",
            $"{argument.Label.En} is missing: {argument.Help.En}."
        );

    /// <summary>What the parser refused for a reason that is not foreseen here: its English words are better than silence.</summary>
    private static IEnumerable<string> NotUnderstood(ParseResult parsed, int foreseen) =>
        foreseen == 0 && parsed.CommandResult.Command is Verb ? parsed.Errors.Select(e => e.Message) : [];

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive)));
}
