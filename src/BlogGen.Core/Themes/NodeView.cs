using System.Globalization;
using BlogGen.Localization;
using BlogGen.Yaml;
using Scriban.Runtime;

namespace BlogGen.Themes;

/// <summary>What people wrote freely (<c>params</c>, data files) as Scriban sees it: a missing key is nothing, not an error.</summary>
internal static class NodeView
{
    public static object? Of(Node? node) =>
        node switch
        {
            ScalarNode { IsNull: true } or null => null,
            ScalarNode { IsQuoted: true } quoted => quoted.Text,
            ScalarNode scalar => Typed(scalar.Text),
            ListNode list => new ScriptArray(list.Items.Select(Of)),
            MapNode map => OfMap(map),
            _ => null,
        };

    private static object Typed(string text) =>
        text switch
        {
            "true" or "ya" or "yes" => true,
            "false" or "tidak" or "no" => false,
            _ => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text
                ? number
                : text,
        };

    private static OpenObject OfMap(MapNode map)
    {
        var view = new OpenObject();
        foreach (var entry in map.Entries)
            view[entry.Key] = Of(entry.Value);
        return view;
    }

    internal sealed class OpenObject : ScriptObject
    {
        public override bool TryGetValue(
            Scriban.TemplateContext? context,
            Scriban.Parsing.SourceSpan span,
            string member,
            out object? value
        )
        {
            if (!base.TryGetValue(context, span, member, out value) && Twin(member) is { } twin)
                return base.TryGetValue(context, span, twin, out value);
            return true;
        }

        /// <summary><c>row.nama_siswa</c> finds the column "Nama Siswa", since a template can write no space there.</summary>
        private string? Twin(string member)
        {
            var wanted = KeyNames.Fold(member);
            return GetMembers().FirstOrDefault(name => KeyNames.Fold(name) == wanted);
        }
    }
}
