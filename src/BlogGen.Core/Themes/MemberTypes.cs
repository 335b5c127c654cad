using BlogGen.Content;

namespace BlogGen.Themes;

/// <summary>How the reference names what a member gives.</summary>
internal static class MemberTypes
{
    public const string Text = "text";
    public const string Number = "number";
    public const string Flag = "flag";
    public const string Date = "date";
    public const string Html = "html";

    /// <summary>What people wrote freely: maps, lists and values.</summary>
    public const string Data = "data";

    /// <returns>Empty for views and lists, which must be named by hand; a test finds one that is not.</returns>
    public static string Of(Type type) =>
        type == typeof(string) ? Text
        : type == typeof(bool) ? Flag
        : type == typeof(int) || type == typeof(int?) ? Number
        : type == typeof(ContentDate) ? Date
        : type == typeof(Html) ? Html
        : "";
}
