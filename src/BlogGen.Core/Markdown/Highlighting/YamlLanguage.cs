using ColorCode;
using ColorCode.Common;

namespace BlogGen.Markdown.Highlighting;

/// <summary>YAML and what looks like it, which the library lacks.</summary>
internal sealed class YamlLanguage : ILanguage
{
    public static readonly YamlLanguage Instance = new();

    public string Id => "yaml";

    public string FirstLinePattern => "";

    public string Name => "YAML";

    public string CssClassName => "yaml";

    public IList<LanguageRule> Rules { get; } =
    [
        new(@"(?m)(?:^|(?<=\s))(#.*?)$", new Dictionary<int, string> { [1] = ScopeName.Comment }),
        new(@"(?m)^[ \t-]*([\w ./-]+?)(?=\s*[:=](?:\s|$))", new Dictionary<int, string> { [1] = ScopeName.Attribute }),
        new("\"(?:[^\"\\\\\n]|\\\\.)*\"|'[^'\n]*'", new Dictionary<int, string> { [0] = ScopeName.String }),
        new(@"\b(?:true|false|null|ya|tidak)\b", new Dictionary<int, string> { [0] = ScopeName.BuiltinValue }),
    ];

    public bool HasAlias(string lang) => false;
}
