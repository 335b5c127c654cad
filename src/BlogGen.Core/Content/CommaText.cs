using System.Text.RegularExpressions;

namespace BlogGen.Content;

/// <summary>Cuts <c>ipa, fase d</c> into items; not inside quotation marks, degrees (<c>Wijaya, M.Pd.</c>) or sentences.</summary>
internal static partial class CommaText
{
    private static readonly HashSet<Field> Prose =
    [
        Fields.Outcomes,
        Fields.Objectives,
        Fields.Sequence,
        Fields.Prerequisites,
        Fields.DrivingQuestions,
        Fields.Assessment,
        Fields.Sources,
        Fields.BasedOn,
    ];

    /// <param name="isProse">Null to decide by the field: sentences are cut at semicolons only.</param>
    public static IReadOnlyList<string> Split(string text, Field field, bool? isProse = null)
    {
        var items = SplitAt(text, isProse ?? Prose.Contains(field) ? ';' : ',');
        return field == Fields.Authors ? JoinDegrees(items) : items;
    }

    private static List<string> SplitAt(string text, char separator)
    {
        var items = new List<string>();
        var (start, quote) = (0, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && text.AsSpan(start, i - start).Trim().Length == 0 && text.IndexOf(c, i + 1) > 0)
                quote = c;
            else if (c == separator)
            {
                items.Add(KeyLines.TrimBlank(text[start..i]));
                start = i + 1;
            }
        }
        items.Add(KeyLines.TrimBlank(text[start..]));
        return items;
    }

    /// <summary>A comma before an academic degree does not begin another author.</summary>
    private static List<string> JoinDegrees(List<string> items)
    {
        var names = new List<string>();
        foreach (var item in items)
        {
            if (names.Count > 0 && Degree().IsMatch(item))
                names[^1] += ", " + item;
            else
                names.Add(item);
        }
        return names;
    }

    [GeneratedRegex(
        @"^(?:(?:[A-Z][A-Za-z]{0,4}\.){1,3}(?:[A-Z][A-Za-z]{0,4}\.?)?\s?){1,4}$|^(?:Gr|MM|MBA|MPd|SPd|MSi|SSi)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Degree();
}
