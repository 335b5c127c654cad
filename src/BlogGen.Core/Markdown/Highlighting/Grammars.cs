namespace BlogGen.Markdown.Highlighting;

/// <summary>Languages taught in Indonesian schools, with the words that a listing there uses.</summary>
internal static partial class Grammars
{
    private const string Quotes = "\"'";

    private static readonly Pattern LineSlashes = new(@"//[^\n]*", "/");
    private static readonly Pattern LineHash = new(@"\#[^\n]*", "#");
    private static readonly Pattern BlockSlashStar = new(@"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/", "/");
    private static readonly Pattern DoubleQuoted = new(
        """
        "[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"
        """,
        "\""
    );
    private static readonly Pattern SingleQuoted = new(@"'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*'", "'");
    private static readonly Pattern Backquoted = new(@"`[^`\\]*(?:\\[\s\S][^`\\]*)*`", "`");
    private static readonly Pattern TripleQuoted = Prefixed(
        new(
            """"
            """[^"]*(?:"{1,2}[^"]+)*"""
            """",
            "\""
        )
    );
    private static readonly Pattern TripleApostrophes = Prefixed(new(@"'''[^']*(?:'{1,2}[^']+)*'''", "'"));
    private static readonly Pattern Directive = new(@"^[ \t]*\#[ \t]*[a-z]+", " \t#")
    {
        Place = PatternPlace.LineStart,
    };
    private static readonly Pattern Annotation = new(@"@[A-Za-z_][\w.]*", "@");
    private const string CWords =
        "auto break case const continue default do else enum extern for goto if inline register return sizeof static struct switch typedef union volatile while";
    private const string CTypes = "void char short int long float double signed unsigned bool size_t FILE";
    private const string CFunctions =
        "printf scanf fprintf fscanf puts gets getchar putchar malloc free strlen strcpy strcmp main";

    public static IReadOnlyList<Grammar> All => [Python, C, Cpp, CSharp, Java, JavaScript, TypeScript, Php, .. Others];

    private static Grammar Python =>
        new("python", "py", "python3", "micropython")
        {
            Comments = [LineHash],
            Strings = [TripleQuoted, TripleApostrophes, Prefixed(DoubleQuoted), Prefixed(SingleQuoted)],
            Preprocessor = [new(@"^[ \t]*@[\w.]+", " \t@") { Place = PatternPlace.LineStart }],
            Keywords =
                "and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield",
            Constants = "True False None self",
            Functions =
                "abs all any bool bytes chr dict enumerate filter float format input int isinstance len list map max min next object open ord pow print range repr reversed round set sorted str sum super tuple type zip",
        };

    /// <summary>Python's letters before a string.</summary>
    private static Pattern Prefixed(Pattern pattern) =>
        new("[fFrRbBuU]{0,2}" + pattern.Text, "fFrRbBuU" + pattern.Starts) { Soon = Quotes };

    private static Grammar CLike(params string[] names) =>
        new(names) { Comments = [LineSlashes, BlockSlashStar], Strings = [DoubleQuoted, SingleQuoted] };

    private static Grammar C =>
        CLike("c", "h") with
        {
            Preprocessor = [Directive],
            Keywords = CWords,
            Types = CTypes,
            Functions = CFunctions,
            Constants = "NULL true false",
        };

    private static Grammar Cpp =>
        CLike("cpp", "c++", "cc", "cxx", "hpp", "cplusplus", "arduino", "ino") with
        {
            Preprocessor = [Directive],
            Keywords =
                CWords
                + " catch class constexpr delete explicit export friend mutable namespace new noexcept operator override private protected public template this throw try typename using virtual",
            Types = CTypes + " string vector map set pair wchar_t byte String",
            Functions =
                CFunctions
                + " cout cin cerr endl getline setup loop pinMode digitalWrite digitalRead analogRead analogWrite delay",
            Constants = "NULL nullptr true false HIGH LOW INPUT OUTPUT",
        };

    private static Grammar CSharp =>
        CLike("csharp", "c#", "cs", "dotnet") with
        {
            Strings = [DoubleQuoted with { Text = "[$@]{0,2}" + DoubleQuoted.Text, Starts = "$@\"" }, SingleQuoted],
            Preprocessor = [Directive],
            Keywords =
                "abstract as async await base break case catch checked class const continue default delegate do else enum event explicit extern finally fixed for foreach get goto if implicit in init interface internal is lock namespace new operator out override params partial private protected public readonly record ref required return sealed set sizeof stackalloc static struct switch this throw try typeof unchecked unsafe using var virtual volatile when where while with yield",
            Types =
                "bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort void",
            Constants = "true false null",
            Functions = "Console WriteLine ReadLine Write Main",
        };

    private static Grammar Java =>
        CLike("java", "processing", "kotlin", "kt", "dart", "swift", "go", "golang", "rust", "rs", "scala") with
        {
            Preprocessor = [Annotation],
            Keywords =
                "abstract assert break case catch class const continue default defer do else enum export extends final finally fn for fun func goto if impl implements import in instanceof interface let match mod mut native new package private protected pub public record return sealed static strictfp struct super switch synchronized this throw throws trait transient try type use val var void volatile when where while",
            Types =
                "boolean byte char double float int long short String Integer Double Boolean List Map Int Float Bool string bool i32 i64 u8 f64 usize error",
            Constants = "true false null nil self",
            Functions = "System Scanner println printf print main fmt",
        };

    private const string ScriptWords =
        "async await break case catch class const continue debugger default delete do else export extends finally for from function get if import in instanceof let new of return set static super switch this throw try typeof var void while with yield";

    private static Grammar JavaScript =>
        CLike("javascript", "js", "jsx", "mjs", "node", "nodejs", "es6") with
        {
            Strings = [DoubleQuoted, SingleQuoted, Backquoted],
            Keywords = ScriptWords,
            Constants = "true false null undefined NaN Infinity",
            Functions =
                "console document window alert prompt parseInt parseFloat Math JSON Array Object String Number Promise fetch require",
        };

    private static Grammar TypeScript =>
        JavaScript with
        {
            Names = ["typescript", "ts", "tsx"],
            Preprocessor = [Annotation],
            Keywords =
                ScriptWords
                + " abstract as declare enum implements interface is keyof module namespace private protected public readonly satisfies type",
            Types = "any bigint boolean never number object string symbol unknown",
        };

    private static Grammar Php =>
        CLike("php", "php8", "laravel") with
        {
            Comments = [LineSlashes, BlockSlashStar, new(@"\#(?!\[)[^\n]*", "#")],
            Preprocessor = [new(@"<\?(?:php|=)?|\?>", "<?")],
            Variables = [new(@"\$[A-Za-z_]\w*", "$")],
            Keywords =
                "abstract and array as break case catch class clone const continue declare default do echo else elseif empty enddo endfor endforeach endif endswitch endwhile enum extends final finally fn for foreach function global if implements include include_once instanceof insteadof interface isset list match namespace new or print private protected public readonly require require_once return static switch throw trait try unset use var while xor yield",
            Types = "bool int float string void mixed iterable object self",
            Constants = "true false null TRUE FALSE NULL",
        };
}
