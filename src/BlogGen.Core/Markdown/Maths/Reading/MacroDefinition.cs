using BlogGen.Diagnostics;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>Reads what defines a macro: <c>\newcommand{\R}{\mathbb{R}}</c>, <c>\def\R{…}</c>, <c>\DeclareMathOperator{\lcm}{kpk}</c>.</summary>
internal static class MacroDefinition
{
    public static void Read(Structure structure, Token command, TokenReader tokens, FormulaContext context)
    {
        var star = tokens.PeekUnexpandedInk().Is('*');
        if (star)
            tokens.NextRaw();
        var name = tokens.TakeArgument() is { } named ? TokenReader.TextOf(named).Trim() : "";
        var parameters = structure == Structure.Define ? Counted(tokens) : Given(tokens);
        var fallback = structure == Structure.NewCommand && parameters > 0 ? tokens.TakeOptional() : null;
        if (
            tokens.TakeArgument() is not { } body
            || name is not ['\\', ..]
            || !Macro.IsName(name[1..])
            || parameters is < 0 or > 9
        )
        {
            context.Report(command.At, Problems.MathMacroUnreadable, command.Text.ToString());
            return;
        }
        if (structure == Structure.DeclareOperator)
            body = [.. Macro.Tokens(star ? @"\operatorname*{" : @"\operatorname{"), .. body, .. Macro.Tokens("}")];
        context.Macros.Define(name[1..], new Macro(parameters, body, fallback));
    }

    /// <summary><c>[2]</c></summary>
    private static int Given(TokenReader tokens) =>
        tokens.TakeOptional() is not { } count ? 0
        : int.TryParse(TokenReader.TextOf(count), out var parsed) ? parsed
        : -1;

    /// <summary><c>#1#2</c>; marks between them would be more than anybody writes here.</summary>
    private static int Counted(TokenReader tokens)
    {
        var count = 0;
        for (
            var token = tokens.PeekUnexpandedInk();
            token.Kind == TokenKind.Parameter;
            token = tokens.PeekUnexpandedInk()
        )
        {
            tokens.NextRaw();
            count++;
        }
        return count;
    }
}
