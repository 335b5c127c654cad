namespace BlogGen.Configuration;

/// <summary>Words as YAML reads them back letter by letter.</summary>
internal static class YamlText
{
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
