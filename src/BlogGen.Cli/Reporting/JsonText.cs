using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BlogGen.Cli.Reporting;

internal static class JsonText
{
    /// <summary>Letters stay letters: the output goes to a program or a person, never into HTML.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
            write(json);
        writer.WriteLine(Encoding.UTF8.GetString(memory.ToArray()));
    }
}
