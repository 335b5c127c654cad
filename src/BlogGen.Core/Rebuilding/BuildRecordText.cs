using System.Globalization;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Sites;
using BlogGen.Writing;

namespace BlogGen.Rebuilding;

/// <summary>A record as a file: a line for each thing, its parts between tabs.</summary>
internal static class BuildRecordText
{
    private const string Title = "bloggen-build 1";
    private const string End = "end";

    public static string Write(BuildRecord record)
    {
        var text = new StringBuilder();
        Line(text, Title, record.Key, record.Names, record.Manifest);
        Line(
            text,
            Ticks(record.Calm.Since),
            Ticks(record.Calm.Until),
            Ticks(record.LockCalm.Since),
            Ticks(record.LockCalm.Until)
        );
        Line(text, Number(record.Pages), record.Language.ToString());
        foreach (var (path, file) in record.Inputs)
            Line(text, "in", path, Number(file.Length), file.Hash ?? "");
        foreach (var output in record.Outputs)
            Line(text, "out", output.Path, Number(output.Length), Number(output.Written.Ticks));
        foreach (var note in record.Diagnostics)
            Line(text, "note", Parts(note));
        Line(text, End);
        return text.ToString();
    }

    /// <summary>Null for what this version did not write, or not to its end.</summary>
    public static BuildRecord? Read(string text)
    {
        try
        {
            return Parse(text.Split('\n'));
        }
        catch (Exception e)
            when (e is FormatException or OverflowException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static BuildRecord? Parse(string[] lines)
    {
        if (
            lines.Length < 5
            || lines[^2] != End
            || lines[0].Split('\t') is not [Title, var key, var names, var manifest]
        )
            return null;
        var moments = lines[1].Split('\t');
        var facts = lines[2].Split('\t');
        var (inputs, outputs, notes) = (
            new List<KeyValuePair<string, ReadFile>>(),
            new List<OutputStamp>(),
            new List<Diagnostic>()
        );
        foreach (var line in lines.AsSpan(3, lines.Length - 5))
        {
            var parts = line.Split('\t');
            if (parts[0] == "in")
                inputs.Add(new(parts[1], new ReadFile(parts[3].Length == 0 ? null : parts[3], Number(parts[2]))));
            else if (parts[0] == "out")
                outputs.Add(
                    new OutputStamp(parts[1], Number(parts[2]), new DateTime(Number(parts[3]), DateTimeKind.Utc))
                );
            else
                notes.Add(Note(parts));
        }
        return new BuildRecord(key)
        {
            Calm = new Calm(Moment(moments[0]), Moment(moments[1])),
            LockCalm = new Calm(Moment(moments[2]), Moment(moments[3])),
            Names = names,
            Manifest = manifest,
            Inputs = inputs,
            Outputs = outputs,
            Pages = checked((int)Number(facts[0])),
            Language = Enum.Parse<UiLanguage>(facts[1]),
            Diagnostics = notes,
        };
    }

    private static string[] Parts(Diagnostic note) =>
        [
            note.Code,
            note.Severity.ToString(),
            note.Effect.ToString(),
            note.Location is null ? "" : Number(note.Location.Line),
            note.Location is null ? "" : Number(note.Location.Column),
            Escape(note.Location?.File ?? ""),
            Escape(note.Message.Id),
            Escape(note.Message.En),
            Escape(note.Hint.Id),
            Escape(note.Hint.En),
        ];

    private static Diagnostic Note(string[] parts) =>
        new(
            parts[1],
            Enum.Parse<Severity>(parts[2]),
            parts[4].Length == 0
                ? null
                : new SourceLocation(
                    Unescape(parts[6]),
                    checked((int)Number(parts[4])),
                    checked((int)Number(parts[5]))
                ),
            new Words(Unescape(parts[7]), Unescape(parts[8])),
            new Words(Unescape(parts[9]), Unescape(parts[10]))
        )
        {
            Effect = Enum.Parse<Effect>(parts[3]),
        };

    private static void Line(StringBuilder text, string first, params ReadOnlySpan<string> others)
    {
        text.Append(first);
        foreach (var part in others)
            text.Append('\t').Append(part);
        text.Append('\n');
    }

    // Words may hold a line of the author's.
    private static string Escape(string text) =>
        text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    private static string Unescape(string text)
    {
        if (!text.Contains('\\'))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(
                text[i] != '\\'
                    ? text[i]
                    : text[++i] switch
                    {
                        't' => '\t',
                        'n' => '\n',
                        'r' => '\r',
                        var c => c,
                    }
            );
        }
        return plain.ToString();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Ticks(DateTimeOffset moment) => Number(moment.UtcTicks);

    private static DateTimeOffset Moment(string text) => new(Number(text), TimeSpan.Zero);
}
