using System.Text.Json;

namespace BlogGen.Rendering.StructuredData;

/// <summary>Properties that stand only where there is something to say.</summary>
internal static class JsonText
{
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is { Length: > 0 })
            json.WriteString(name, value);
    }

    /// <summary>One value plainly, several as a list.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 1)
            json.WriteString(name, values[0]);
        if (values.Count < 2)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A node that is told apart by its type and name alone.</summary>
    public static void Named(this Utf8JsonWriter json, string type, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    public static void Reference(this Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
