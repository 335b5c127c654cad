using System.CommandLine;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Parsing;

/// <summary>A part of the command line that can say in both languages what it is for.</summary>
internal interface IWorded
{
    Words Help { get; }
}

/// <summary>An option that is followed by something.</summary>
internal interface IValued : IWorded
{
    /// <summary>With its two dashes.</summary>
    string Name { get; }

    /// <summary>What stands for the value in the help: <c>DIR</c>, <c>text|json</c>.</summary>
    Words ValueName { get; }
}

/// <summary>An option without a value.</summary>
internal sealed class Flag : Option<bool>, IWorded
{
    public Flag(Words help, string name, params string[] aliases)
        : base(name, aliases)
    {
        Help = help;
        Arity = ArgumentArity.Zero;
    }

    public Words Help { get; }
}

/// <summary>An option with one value.</summary>
internal sealed class ValueOption : Option<string>, IValued
{
    /// <param name="valueName">What stands for the value in the help: <c>DIR</c>, <c>text|json</c>.</param>
    /// <param name="help">What the option is for.</param>
    /// <param name="name">With its two dashes.</param>
    public ValueOption(Words valueName, Words help, string name, params string[] aliases)
        : base(name, aliases)
    {
        Help = help;
        ValueName = valueName;
        Arity = ArgumentArity.ExactlyOne;
    }

    public Words Help { get; }

    public Words ValueName { get; }

    /// <summary>The only values that make sense; empty for any.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Says what is wrong with a value; null for a good one.</summary>
    public Func<string, Words?>? Complaint { get; init; }
}

/// <summary>An option that may be given several times, each time with one value.</summary>
internal sealed class ValuesOption : Option<string[]>, IValued
{
    public ValuesOption(Words valueName, Words help, string name, params string[] aliases)
        : base(name, aliases)
    {
        Help = help;
        ValueName = valueName;
        Arity = ArgumentArity.OneOrMore;
    }

    public Words Help { get; }

    public Words ValueName { get; }
}

internal class ValueArgument : Argument<string>, IWorded
{
    public ValueArgument(Words label, Words help, bool isOptional = false)
        : base(label.En)
    {
        Label = label;
        Help = help;
        Arity = isOptional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne;
    }

    /// <summary>What stands for the argument in usage and help.</summary>
    public Words Label { get; }

    public Words Help { get; }
}

/// <summary>The folder of the site: last, and optional.</summary>
internal sealed class SiteArgument(Words label)
    : ValueArgument(
        label,
        new Words("folder situs (bawaan: folder ini)", "the site's folder (default: this folder)"),
        isOptional: true
    )
{
    public SiteArgument()
        : this(new Words("SITUS", "SITE")) { }
}
