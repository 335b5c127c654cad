namespace BlogGen.Markdown.Highlighting;

internal static partial class Grammars
{
    private static readonly Pattern DoubledQuotes = new(@"'[^'\n]*(?:''[^'\n]*)*'", "'");

    private static IReadOnlyList<Grammar> Others => [Sql, Shell, Console, Yaml, Json, Pascal, Ini];

    private static Grammar Sql =>
        new("sql", "mysql", "mariadb", "postgresql", "sqlite", "plsql", "tsql")
        {
            Comments = [new(@"--[^\n]*", "-"), LineHash, BlockSlashStar],
            Strings = [new(@"'[^'\\]*(?:(?:''|\\[\s\S])[^'\\]*)*'", "'"), DoubleQuoted, new(@"`[^`\n]*`", "`")],
            IgnoresCase = true,
            Keywords =
                "add all alter and any as asc auto_increment begin between by cascade case check column commit constraint create cross database default delete desc describe distinct drop else end exists explain foreign from full grant group having if in index inner insert into is join key left like limit not offset on or order outer primary procedure references replace revoke right rollback select set show table then to transaction trigger truncate union unique update use using values view when where with",
            Types =
                "bigint binary bit blob boolean char date datetime decimal double enum float int integer json longtext numeric real serial smallint text time timestamp tinyint varchar year",
            Functions =
                "abs avg ceil coalesce concat count curdate date_format floor group_concat ifnull length lower max min mod now nullif round substring sum trim upper",
            Constants = "null true false",
        };

    private static Grammar Shell =>
        new("bash", "sh", "shell", "zsh", "ksh", "bat", "cmd", "batch", "dockerfile", "makefile")
        {
            Comments = [new(@"(?:^|(?<=[\s;]))\#[^\n]*", "#")],
            Strings = [new(@"""[^""\\]*(?:\\[\s\S][^""\\]*)*""", "\""), new(@"'[^']*'", "'")],
            Variables = [new(@"\$\{[^}\n]*\}|\$[A-Za-z_]\w*|\$[0-9@\#?*$!-]", "$")],
            Keywords =
                "if then else elif fi for while until do done case esac in function select return break continue exit local export readonly declare set unset shift trap",
            Functions =
                "alias apt apt-get awk bash cat cd chmod chown clear cp curl cut date df dir docker dotnet du echo env find git grep gzip head history kill ls mkdir mv nano node npm npx passwd php pip ping ps pwd python python3 read rm rmdir scp sed service sh sort source ssh sudo systemctl tail tar test touch tr uname unzip vi vim wc wget which whoami xargs zip bloggen",
        };

    /// <summary>What a terminal shows: commands after a prompt, the rest is what they answer.</summary>
    private static Grammar Console =>
        new("console", "terminal", "shell-session", "shellsession")
        {
            Comments = [new(@"^\#[ \t][^\n]*", "#") { Place = PatternPlace.LineStart }],
            Strings = [DoubleQuoted, SingleQuoted],
            Preprocessor =
            [
                new(
                    @"^(?:[\w.-]+@[\w.-]+[^\n$\#]{0,60})?[$%](?=[ \t])|^PS [^\n>]{0,80}>|^[A-Z]:\\[^\n>]{0,80}>",
                    Pattern.Word + ".-$%"
                )
                {
                    Place = PatternPlace.LineStart,
                },
            ],
        };

    private static Grammar Yaml =>
        new("yaml", "yml")
        {
            Comments = [new(@"(?:^|(?<=\s))\#[^\n]*", "#")],
            Strings = [DoubleQuoted, DoubledQuotes],
            Preprocessor = [new(@"^(?:---|\.\.\.)[ \t]*$|(?<=\s)[&*][\w-]+", "-.&*")],
            Properties =
            [
                new(@"(?<=^[ \t]*(?:-[ \t]+)*)[\w./-]+(?=:(?:\s|$))", Pattern.Word + "./-")
                {
                    Place = PatternPlace.AfterIndent,
                },
            ],
            Constants = "true false null yes no ya tidak on off",
        };

    private static Grammar Json =>
        new("json", "jsonc", "json5", "geojson")
        {
            Comments = [LineSlashes, BlockSlashStar],
            Properties = [DoubleQuoted with { Text = DoubleQuoted.Text + @"(?=\s*:)" }],
            Strings = [DoubleQuoted],
            Constants = "true false null",
        };

    private static Grammar Pascal =>
        new("pascal", "pas", "delphi", "freepascal", "turbopascal")
        {
            Comments = [LineSlashes, new(@"\{[^}]*\}", "{"), new(@"\(\*[^*]*(?:\*+[^*)][^*]*)*\*+\)", "(")],
            Strings = [DoubledQuotes],
            IgnoresCase = true,
            Keywords =
                "and array begin case class const constructor destructor div do downto else end except file finally for function goto if implementation in inherited interface label mod not object of or packed procedure program property record repeat set shl shr then to try type unit until uses var while with xor",
            Types = "boolean byte char double extended integer longint real shortint single string text word",
            Functions =
                "write writeln read readln clrscr inc dec ord chr length copy pos sqrt sqr abs round trunc random randomize",
            Constants = "true false nil",
        };

    private static Grammar Ini =>
        new("ini", "toml", "conf", "properties", "env")
        {
            Comments = [new(@"^[ \t]*[;\#][^\n]*", " \t;#") { Place = PatternPlace.LineStart }],
            Strings = [DoubleQuoted, SingleQuoted],
            Preprocessor = [new(@"^[ \t]*\[[^\]\n]*\]", " \t[") { Place = PatternPlace.LineStart }],
            Properties = [new(@"^[ \t]*[\w.-]+(?=[ \t]*=)", Pattern.Word + " \t.-") { Place = PatternPlace.LineStart }],
            Constants = "true false on off yes no",
        };
}
