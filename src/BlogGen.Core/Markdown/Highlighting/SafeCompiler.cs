using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ColorCode;
using ColorCode.Compilation;

namespace BlogGen.Markdown.Highlighting;

/// <summary>
/// ColorCode's compiler with bounded matching: some of its own rules need exponential time on a comment that is never
/// closed. Compiled languages are kept, as the original does.
/// </summary>
internal sealed class SafeCompiler : ILanguageCompiler
{
    private const string SlowComment = @"/\*([^*]|[\r\n]|(\*+([^*/]|[\r\n])))*\*+/";
    private const string SameComment = @"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/";

    private static readonly TimeSpan s_longestMatch = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<string, Lazy<CompiledLanguage>> _compiled = new(StringComparer.Ordinal);

    public CompiledLanguage Compile(ILanguage language) =>
        _compiled.GetOrAdd(language.Id, _ => new Lazy<CompiledLanguage>(() => CompileSafely(language))).Value;

    private static CompiledLanguage CompileSafely(ILanguage language)
    {
        using var unused = new ReaderWriterLockSlim();
        var compiled = new LanguageCompiler([], unused).Compile(new WithoutSlowRules(language));
        var regex = new Regex(
            compiled.Regex.ToString(),
            compiled.Regex.Options | RegexOptions.CultureInvariant,
            s_longestMatch
        );
        return new CompiledLanguage(compiled.Id, compiled.Name, regex, compiled.Captures);
    }

    private sealed class WithoutSlowRules(ILanguage language) : ILanguage
    {
        public string Id => language.Id;

        public string? FirstLinePattern => language.FirstLinePattern;

        public string Name => language.Name;

        public IList<LanguageRule> Rules =>
            [
                .. language.Rules.Select(r => new LanguageRule(
                    r.Regex.Replace(SlowComment, SameComment, StringComparison.Ordinal),
                    r.Captures
                )),
            ];

        public string CssClassName => language.CssClassName;

        public bool HasAlias(string lang) => language.HasAlias(lang);
    }
}
