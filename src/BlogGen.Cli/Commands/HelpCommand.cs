using System.CommandLine;
using BlogGen.Cli.Parsing;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

/// <summary>The same as <c>--help</c>, for those who look for it among the verbs.</summary>
internal sealed class HelpCommand : Verb
{
    private readonly ValueArgument _verb = new(
        new Words("PERINTAH", "COMMAND"),
        new Words("perintah yang dijelaskan (bawaan: semuanya)", "the command to explain (default: all of them)"),
        isOptional: true
    );

    public HelpCommand()
        : base(
            "help",
            "bantuan",
            new Words("Menjelaskan cara memakai sebuah perintah.", "Explain how to use a command.")
        )
    {
        Add(_verb);
    }

    public override Words Example => new("bloggen bantuan terbitkan", "bloggen help publish");

    public override int Run(Request request)
    {
        var root = Parents.OfType<RootCommand>().Single();
        if (request.Value(_verb) is not { } name)
            return HelpWriter.Write(root, request);
        return root.Subcommands.FirstOrDefault(verb => verb.Name == name || verb.Aliases.Contains(name)) is { } found
            ? HelpWriter.Write(found, request)
            : UsageErrors.Write([UsageErrors.UnknownVerb(name, root).In(request.Language)], root, request);
    }
}
