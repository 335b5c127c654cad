using ColorCode.Common;

namespace BlogGen.Markdown.Highlighting;

/// <summary>Scopes of the library to the classes that themes style: keyword, string, comment, number, type, attribute, function.</summary>
internal static class ClassNames
{
    public static string? Of(string scope) =>
        scope switch
        {
            ScopeName.Keyword
            or ScopeName.PreprocessorKeyword
            or ScopeName.PseudoKeyword
            or ScopeName.ControlKeyword
            or ScopeName.CssSelector => "hl-k",
            ScopeName.String
            or ScopeName.StringCSharpVerbatim
            or ScopeName.HtmlAttributeValue
            or ScopeName.XmlAttributeValue
            or ScopeName.CssPropertyValue
            or ScopeName.JsonString
            or ScopeName.StringEscape => "hl-s",
            ScopeName.Comment
            or ScopeName.HtmlComment
            or ScopeName.XmlComment
            or ScopeName.XmlDocComment
            or ScopeName.XmlDocTag => "hl-c",
            ScopeName.Number or ScopeName.JsonNumber or ScopeName.BuiltinValue or ScopeName.JsonConst => "hl-n",
            ScopeName.ClassName
            or ScopeName.HtmlElementName
            or ScopeName.XmlName
            or ScopeName.Type
            or ScopeName.TypeVariable
            or ScopeName.NameSpace
            or ScopeName.Constructor => "hl-t",
            ScopeName.HtmlAttributeName
            or ScopeName.XmlAttribute
            or ScopeName.CssPropertyName
            or ScopeName.Attribute
            or ScopeName.JsonKey
            or ScopeName.PowerShellParameter => "hl-a",
            ScopeName.BuiltinFunction
            or ScopeName.SqlSystemFunction
            or ScopeName.Intrinsic
            or ScopeName.PowerShellCommand => "hl-f",
            ScopeName.PowerShellVariable => "hl-v",
            ScopeName.Operator or ScopeName.PowerShellOperator => "hl-o",
            _ => null,
        };
}
