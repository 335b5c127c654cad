using BlogGen.Cli.Parsing;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

/// <summary>Options that several verbs have, each verb with its own.</summary>
internal static class SharedWords
{
    public static ValueOption Format() =>
        Format(
            new Words(
                "bentuk laporan: untuk orang, program, atau GitHub Actions",
                "the report's form: for people, programs or GitHub Actions"
            ),
            "text",
            "json",
            "github"
        );

    public static ValueOption Format(Words help, params string[] choices) =>
        new(new Words(string.Join('|', choices), string.Join('|', choices)), help, "--format") { Choices = choices };

    public static Flag Strict() =>
        new(
            new Words(
                "gagal bila ada tulisan yang disisihkan, tautan putus, dan masalah sejenis",
                "fail on set-aside posts, broken links and the like"
            ),
            "--strict"
        );
}
