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

    /// <summary>True where the verb takes more values for a shared option than the others do.</summary>
    public virtual bool AcceptsAnyValue(Option option) => false;
}
