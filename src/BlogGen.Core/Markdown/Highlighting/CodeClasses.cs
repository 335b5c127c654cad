using ColorCode.Common;

namespace BlogGen.Markdown.Highlighting;

/// <summary>
/// The classes that themes colour: <c>hl-k</c> keyword · <c>hl-t</c> type, tag · <c>hl-f</c> function · <c>hl-s</c> string ·
/// <c>hl-n</c> number, constant · <c>hl-c</c> comment · <c>hl-v</c> variable · <c>hl-a</c> attribute, property ·
/// <c>hl-p</c> preprocessor, decorator · <c>hl-o</c> operator · <c>hl-h</c> heading of a text.
/// </summary>
internal static class CodeClasses
{
    /// <returns>Null for what looks like the code around it.</returns>
    public static string? Of(string scope) =>
        scope switch
        {
            ScopeName.Keyword or ScopeName.ControlKeyword or ScopeName.PseudoKeyword => "hl-k",
            ScopeName.ClassName
            or ScopeName.Type
            or ScopeName.TypeVariable
            or ScopeName.Constructor
            or ScopeName.NameSpace
            or ScopeName.HtmlElementName
            or ScopeName.XmlName
            or ScopeName.CssSelector
            or ScopeName.PowerShellType => "hl-t",
            ScopeName.BuiltinFunction
            or ScopeName.SqlSystemFunction
            or ScopeName.Predefined
            or ScopeName.Intrinsic
            or ScopeName.PowerShellCommand => "hl-f",
            ScopeName.String
            or ScopeName.StringCSharpVerbatim
            or ScopeName.StringEscape
            or ScopeName.JsonString
            or ScopeName.HtmlAttributeValue
            or ScopeName.XmlAttributeValue
            or ScopeName.XmlAttributeQuotes
            or ScopeName.XmlCDataSection
            or ScopeName.CssPropertyValue
            or ScopeName.MarkdownCode => "hl-s",
            ScopeName.Number
            or ScopeName.JsonNumber
            or ScopeName.JsonConst
            or ScopeName.BuiltinValue
            or ScopeName.HtmlEntity
            or ScopeName.SpecialCharacter => "hl-n",
            ScopeName.Comment
            or ScopeName.HtmlComment
            or ScopeName.XmlComment
            or ScopeName.XmlDocComment
            or ScopeName.XmlDocTag => "hl-c",
            ScopeName.PowerShellVariable => "hl-v",
            ScopeName.HtmlAttributeName
            or ScopeName.XmlAttribute
            or ScopeName.CssPropertyName
            or ScopeName.JsonKey
            or ScopeName.PowerShellParameter
            or ScopeName.Attribute => "hl-a",
            ScopeName.PreprocessorKeyword or ScopeName.PowerShellAttribute => "hl-p",
            ScopeName.Operator
            or ScopeName.PowerShellOperator
            or ScopeName.HtmlOperator
            or ScopeName.MarkdownListItem => "hl-o",
            ScopeName.MarkdownHeader => "hl-h",
            _ => null,
        };
}
