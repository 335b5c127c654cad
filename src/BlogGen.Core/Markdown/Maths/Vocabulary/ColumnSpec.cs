using BlogGen.Markdown.Maths.Syntax;

namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>Reads the columns of an array: <c>{l|cc||r}</c>.</summary>
internal static class ColumnSpec
{
    private const int MostColumns = 200;

    public static TableLayout Read(string spec, TableLayout layout)
    {
        var columns = "";
        var lines = new string(' ', MostColumns + 1).ToCharArray();
        for (var i = 0; i < spec.Length && columns.Length < MostColumns; i++)
        {
            if (spec[i] is 'l' or 'c' or 'r')
                columns += spec[i];
            else if (spec[i] is 'p' or 'm' or 'b' or 'X')
                columns += 'l';
            else if (spec[i] is '|' or ':')
                lines[columns.Length] = lines[columns.Length] == ' ' ? spec[i] : '"';
            else if (spec[i] is '{')
                i = Math.Max(i, spec.IndexOf('}', i));
        }
        return layout with
        {
            Columns = columns.Length == 0 ? "c" : columns,
            Lines = new string(lines, 0, columns.Length + 1).TrimEnd(),
        };
    }
}
