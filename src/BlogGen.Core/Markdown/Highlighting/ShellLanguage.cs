using ColorCode;
using ColorCode.Common;

namespace BlogGen.Markdown.Highlighting;

/// <summary>Shell commands, which the library lacks.</summary>
internal sealed class ShellLanguage : ILanguage
{
    public static readonly ShellLanguage Instance = new();

    public string Id => "shell";

    public string FirstLinePattern => "";

    public string Name => "Shell";

    public string CssClassName => "shell";

    public IList<LanguageRule> Rules { get; } =
    [
        new(@"(?m)(?:^|(?<=\s))(#.*?)$", new Dictionary<int, string> { [1] = ScopeName.Comment }),
        new("\"(?:[^\"\\\\\n]|\\\\.)*\"|'[^'\n]*'", new Dictionary<int, string> { [0] = ScopeName.String }),
        new(@"\$\w+|\$\{[^}\n]*\}", new Dictionary<int, string> { [0] = ScopeName.PowerShellVariable }),
        new(
            @"\b(?:if|then|else|elif|fi|for|in|do|done|while|case|esac|function|return|export|sudo|cd|echo|ls|mkdir|cp|mv|rm|git|dotnet|npm|pip|python3?|apt|docker)\b",
            new Dictionary<int, string> { [0] = ScopeName.Keyword }
        ),
        new(@"(?<=\s)--?[A-Za-z][\w-]*", new Dictionary<int, string> { [0] = ScopeName.Attribute }),
    ];

    public bool HasAlias(string lang) => false;
}
