namespace BlogGen.Content.Foreign;

internal enum TagKind
{
    /// <summary><c>{{ site.url }}</c></summary>
    Output,

    /// <summary><c>{% link x.md %}</c></summary>
    Tag,

    /// <summary><c>{{&lt; ref "x.md" &gt;}}</c> and <c>{{% ref "x.md" %}}</c></summary>
    Shortcode,
}

/// <summary>Something in braces that another tool would have run.</summary>
/// <param name="Inner">What stands between the marks, trimmed, without the dashes that control white space.</param>
internal readonly record struct TemplateTag(TagKind Kind, int Start, int End, string Inner);

/// <summary>A stretch of a body: code, something in braces, or the text between.</summary>
/// <param name="Tag">Null for code and text.</param>
internal readonly record struct Stretch(int Start, int End, bool IsCode, TemplateTag? Tag);
