using BlogGen.Diagnostics;

namespace BlogGen.Cli;

/// <summary>What <c>bloggen</c> alone says: what it is for, and the commands that lead to a site.</summary>
internal static class StartPage
{
    private static readonly Words Text = new(
        """
        bloggen — membuat blog dari tulisan Markdown Anda.

        Langkah pertama:

          bloggen init blog-saya                    membuat blog baru di folder blog-saya
          bloggen new post "Judul Saya" blog-saya   memulai tulisan baru
          bloggen serve blog-saya --open            melihatnya di peramban selagi menulis
          bloggen build blog-saya                   membangun situs ke blog-saya/public

        Semua perintah:    bloggen --help
        Satu perintah:     bloggen build --help
        In English:        bloggen --lang en
        """,
        """
        bloggen turns your Markdown texts into a blog.

        The first steps:

          bloggen init my-blog                    makes a new site in the folder my-blog
          bloggen new post "My Title" my-blog     starts a new post
          bloggen serve my-blog --open            shows it in the browser while you write
          bloggen build my-blog                   builds the site into my-blog/public

        All commands:            bloggen --help
        One command:             bloggen build --help
        Dalam bahasa Indonesia:  bloggen --lang id
        """
    );

    public static int Write(Request request)
    {
        request.Terminal.Out.WriteLine(Text.In(request.Language).ReplaceLineEndings());
        return ExitCodes.Done;
    }

    public static int WriteVersion(Terminal terminal)
    {
        terminal.Out.WriteLine("bloggen " + ProgramVersion.Current);
        return ExitCodes.Done;
    }
}
