using BlogGen.Sites;

namespace BlogGen.Themes.Views;

/// <summary>The name of a page's kind, which is also the name of its layout.</summary>
internal static class Kinds
{
    public static string Of(Subject subject) =>
        subject.List?.Kind switch
        {
            null => subject.Page!.IsPost ? "post" : "page",
            ListKind.Home => "home",
            ListKind.Section => "list",
            ListKind.Term => "term",
            ListKind.Terms => "terms",
            ListKind.Archive => "archive",
            ListKind.NotFound => "404",
            ListKind.Search => "search",
            _ => "page",
        };
}
