using BlogGen.Diagnostics;
using YamlDotNet.Core;

namespace BlogGen.Yaml;

/// <summary>YAML events to values that know their place. Never throws; what was read before an error is kept.</summary>
public static class YamlReader
{
    /// <param name="firstLine">The line of <paramref name="text"/>'s first line in the file, from 1.</param>
    public static Node Read(string text, string file, int firstLine, DiagnosticBag problems)
    {
        var builder = new YamlNodeBuilder(new Parser(new StringReader(text)), file, firstLine, problems);
        try
        {
            return builder.ReadFirstDocument();
        }
        catch (YamlNodeBuilder.TooLargeException)
        {
            problems.Add(Problems.YamlTooLarge(new SourceLocation(file, firstLine)));
            return MapNode.Empty;
        }
        catch (YamlException error)
        {
            problems.Add(YamlErrors.Explain((int)error.Start.Line, (int)error.Start.Column, text, file, firstLine));
            return builder.SoFar();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The library's own slips on malformed text, such as an unclosed bracket, come without a place.
            problems.Add(YamlErrors.Explain(line: int.MaxValue, column: 1, text, file, firstLine));
            return builder.SoFar();
        }
    }
}
