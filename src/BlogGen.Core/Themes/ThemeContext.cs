using System.Collections;
using System.Globalization;
using System.Net;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace BlogGen.Themes;

/// <summary>Scriban with the house's rules: strict names, escaped text, no machine's culture, limits that stop a runaway theme.</summary>
internal sealed class ThemeContext : TemplateContext
{
    private const int MaxLoops = 1_000_000;
    private const int MaxDepth = 60;

    public ThemeContext(PageScope scope, ScriptObject functions)
        : base(functions)
    {
        Scope = scope;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        LoopLimit = MaxLoops;
        RecursiveLimit = MaxDepth;
        LimitToString = int.MaxValue;
        NewLine = "\n";
        AutoIndent = false;
        PushCulture(CultureInfo.InvariantCulture);
    }

    public PageScope Scope { get; }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Html html:
                Write(html.Text);
                break;
            case LazyHtml lazy:
                lazy.Write(this);
                break;
            default:
                Write(WebUtility.HtmlEncode(textAsObject as string ?? ObjectToString(textAsObject, false)));
                break;
        }
        return this;
    }

    /// <summary>Nothing to show is false: an empty text or list too.</summary>
    public override bool ToBool(SourceSpan span, object? value) =>
        value switch
        {
            string text => text.Length > 0,
            Html html => html.Text.Length > 0,
            ICollection list => list.Count > 0,
            _ => base.ToBool(span, value),
        };

    /// <summary>UTF-8 that is HTML already; into the page's buffer directly where that is the output.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> html)
    {
        if (Output is Utf8Output output)
            System.Buffers.BuffersExtensions.Write(output.Buffer, html);
        else
            Write(System.Text.Encoding.UTF8.GetString(html));
    }
}
