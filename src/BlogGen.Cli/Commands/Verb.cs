using System.CommandLine;
using BlogGen.Cli.Parsing;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

/// <summary>One thing that bloggen can be asked to do.</summary>
internal abstract class Verb : Command, IWorded
{
    protected Verb(string name, string indonesian, Words help)
        : base(name)
    {
        Aliases.Add(indonesian);
        Help = help;
    }

    public Words Help { get; }

    /// <summary>One line that can be typed as it is.</summary>
    public abstract Words Example { get; }

    /// <summary>Does it, and returns the exit code.</summary>
    public abstract int Run(Request request);

    /// <summary>What judges the values of a shared option that this verb takes otherwise than the rest; null for none.</summary>
    public virtual Func<string, Words?>? JudgeOf(Option option) => null;

    /// <summary>What a person meant who typed more words than there is room for; null where nobody can know.</summary>
    public virtual Words? ExplainSurplus(Request request) => null;
}
