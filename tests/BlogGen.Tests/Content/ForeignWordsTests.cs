using BlogGen.Diagnostics;

namespace BlogGen.Tests.Content;

/// <summary>What Jekyll, Hexo and Hugo would have run in a text means in bloggen what it meant there.</summary>
public sealed class ForeignWordsTests
{
    private const string Jekyll =
        "-- _config.yml --\ntitle: Lama\nurl: https://a.example\nbaseurl: /b\npermalink: /:title/\n"
        + "-- _posts/2020-01-02-zat-cair.md --\n---\ntitle: Zat Cair\n---\n## Alat\n\nIsi.\n"
        + "-- assets/foto.png --\nPNG\n"
        + "-- _posts/2020-01-03-uji.md --\n---\ntitle: Uji\n---\n";

    private const string Hexo =
        "-- _config.yml --\ntitle: Lama\nurl: https://a.example\npermalink: :title/\n"
        + "-- source/_posts/zat-cair.md --\n---\ntitle: Zat Cair\n---\nIsi.\n"
        + "-- source/_posts/uji.md --\n---\ntitle: Uji\n---\n";

    private const string Hugo =
        "-- hugo.toml --\ntitle = \"Lama\"\nbaseURL = \"https://a.example/\"\n"
        + "-- content/posts/zat-cair/index.md --\n---\ntitle: Zat Cair\n---\n## Alat\n\nIsi.\n"
        + "-- static/gambar/foto.png --\nPNG\n"
        + "-- content/posts/uji.md --\n---\ntitle: Uji\n---\n";

    [TestCase("[a]({{ site.baseurl }}{% post_url 2020-01-02-zat-cair %})", "<a href=\"/b/zat-cair/\">a</a>")]
    [TestCase("[a]({% post_url 2020-01-02-zat-cair %}#alat)", "<a href=\"/b/zat-cair/#alat\">a</a>")]
    [TestCase("[a]({% link _posts/2020-01-02-zat-cair.md %})", "<a href=\"/b/zat-cair/\">a</a>")]
    [TestCase(
        "<a href='{{site.baseurl}}{%link _posts/2020-01-02-zat-cair.md%}'>a</a>",
        "<a href=\"/b/zat-cair/\">a</a>"
    )]
    [TestCase("![a]({{ site.url }}{{ site.baseurl }}/assets/foto.png)", "<img src=\"/b/assets/foto.png\"")]
    [TestCase("![a]({{ site.url }}/lain/foto.png)", "<img src=\"https://a.example/lain/foto.png\"")]
    [TestCase("<img src=\"{{ site.baseurl }}/assets/foto.png\" alt=\"a\">", "<img src=\"/b/assets/foto.png\"")]
    [TestCase("![a]({{ \"/assets/foto.png\" | relative_url }})", "<img src=\"/b/assets/foto.png\"")]
    [TestCase(
        "![a]({{ '/assets/foto.png' | prepend: site.baseurl | prepend: site.url }})",
        "<img src=\"/b/assets/foto.png\""
    )]
    [TestCase("[a]({{ site.baseurl }})", "<a href=\"/b/\">a</a>")]
    [TestCase("[a][x]\n\n[x]: {{ site.baseurl }}/zat-cair/", "<a href=\"/b/zat-cair/\">a</a>")]
    [TestCase("Di {{ site.url }}{{ site.baseurl }} saja.", "https://a.example/b")]
    [TestCase("Lihat {% post_url 2020-01-02-zat-cair %}.", "<a href=\"/b/zat-cair/\">zat cair</a>")]
    [TestCase("{% raw %}{{ page.title }}{% endraw %}!", "<p>{{ page.title }}!</p>")]
    [TestCase("A {% highlight ruby %}puts 1{% endhighlight %} B", "<p>A <code>puts 1</code> B</p>")]
    [TestCase("{% comment %}rahasia{% endcomment %}Terbuka", "<p>Terbuka</p>")]
    [TestCase(
        "{% youtube dQw4w9WgXcQ %}",
        "<a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Tonton video di YouTube</a>"
    )]
    public void Jekyll_words_mean_what_they_meant(string text, string html) =>
        AssertHtml(Jekyll, "uji/index.html", text, html);

    [TestCase("{% post_link zat-cair %}", "<a href=\"/zat-cair/\">zat cair</a>")]
    [TestCase("{% post_link zat-cair 'Zat *Cair*' %}", "<a href=\"/zat-cair/\">Zat *Cair*</a>")]
    [TestCase("{% post_link zat-cair Zat yang cair %}", "<a href=\"/zat-cair/\">Zat yang cair</a>")]
    [TestCase("<a href=\"{% post_path zat-cair %}\">a</a>", "<a href=\"/zat-cair/\">a</a>")]
    [TestCase("{% raw %}{{ x }}{% endraw %}", "<p>{{ x }}</p>")]
    public void Hexo_words_mean_what_they_meant(string text, string html) =>
        AssertHtml(Hexo, "uji/index.html", text, html);

    [TestCase("[a]({{< ref \"zat-cair\" >}})", "<a href=\"/posts/zat-cair/\">a</a>")]
    [TestCase("[a]({{< relref \"/posts/zat-cair/index.md#alat\" >}})", "<a href=\"/posts/zat-cair/#alat\">a</a>")]
    [TestCase("[a]({{% ref \"posts/zat-cair\" %}})", "<a href=\"/posts/zat-cair/\">a</a>")]
    [TestCase("[a]({{<relref path=\"zat-cair.md\">}})", "<a href=\"/posts/zat-cair/\">a</a>")]
    [TestCase(
        "{{< youtube id=\"dQw4w9WgXcQ\" title=\"Zat\" >}}",
        "<a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Zat</a>"
    )]
    [TestCase("`{{</* ref \"x\" */>}}`", "<code>{{&lt; ref &quot;x&quot; &gt;}}</code>")]
    [TestCase("{{</* kotak */>}}", "{{&lt; kotak &gt;}}")]
    public void Hugo_words_mean_what_they_meant(string text, string html) =>
        AssertHtml(Hugo, "posts/uji/index.html", text, html);

    [Test]
    public void Highlighted_code_is_a_code_block_in_its_language_and_raw_marks_in_it_vanish()
    {
        var built = Built(
            Jekyll,
            "{% highlight python linenos %}\n{% raw %}print('{{ site.url }}')\n```\n{% endraw %}\n{% endhighlight %}\n\nSesudah."
        );

        Assert.That(built["uji/index.html"], Does.Contain("<code class=\"language-python\">"));
        Assert.That(Text(built["uji/index.html"]), Does.Contain("print('{{ site.url }}')\n```"));
        Assert.That(built["uji/index.html"], Does.Contain("<p>Sesudah.</p>"));
        Assert.That(built["uji/index.html"], Does.Not.Contain("highlight %}").And.Not.Contain("raw %}"));
    }

    [TestCase("1. Satu\n\n   {% highlight js %}\n   a\n   b\n   {% endhighlight %}\n\n2. Dua")]
    [TestCase("1. Satu {% highlight js %}a\nb{% endhighlight %}\n\n2. Dua")]
    [TestCase("> {% highlight js %}\n> a\n> b\n> {% endhighlight %}\n\nDua")]
    [TestCase("2020 kali {% highlight js %}a\nb{% endhighlight %} Dua")]
    public void Highlighted_code_stays_in_its_list_or_quote(string text)
    {
        var html = Built(Jekyll, text)["uji/index.html"];

        Assert.That(Text(html), Does.Contain("a\nb\n"));
        Assert.That(
            System.Text.RegularExpressions.Regex.Count(html, "<ol>|<blockquote>|<pre"),
            Is.EqualTo(text[0] == '2' ? 1 : 2)
        );
        Assert.That(Text(html), Does.Not.Contain("```").And.Contain("Dua"));
    }

    [Test]
    public void A_codeblock_of_Hexo_keeps_title_and_source()
    {
        var html = Built(
            Hexo,
            "{% codeblock Cara menyapa lang:js https://b.example sumber %}\nalert('hai');\n{% endcodeblock %}\n"
        )["uji/index.html"];

        Assert.That(html, Does.Contain("<strong>Cara menyapa</strong> <a href=\"https://b.example\">sumber</a>"));
        Assert.That(html, Does.Contain("<code class=\"language-javascript\">"));
    }

    [Test]
    public void A_figure_of_Hugo_is_a_figure_with_its_words_and_its_link()
    {
        var html = Built(
            Hugo,
            "Awal.\n{{< figure src=\"/gambar/foto.png\" alt=\"Gelas\" title=\"Wadah\"\n  caption=\"Isinya *air*.\" link=\"zat-cair.md\" width=\"300\" >}}\nAkhir.\n"
        )["posts/uji/index.html"];

        Assert.That(
            html,
            Does.Contain("<a href=\"/posts/zat-cair/\"><img src=\"/gambar/foto.png\" alt=\"Gelas\" width=\"300\" />")
        );
        Assert.That(html, Does.Contain("<figcaption><strong>Wadah</strong> Isinya <em>air</em>.</figcaption>"));
        Assert.That(html, Does.Contain("<p>Awal.</p>").And.Contain("<p>Akhir.</p>"));
    }

    [TestCase("`{{ site.url }}`")]
    [TestCase("```\n{{ site.url }}\n```")]
    [TestCase("1. Satu\n\n   ```html\n   {{ site.url }}\n   ```")]
    [TestCase("> ~~~\n> {{ site.url }}\n> ~~~")]
    [TestCase("Kode:\n\n    {{ site.url }}\n")]
    public void Code_about_templates_stays_as_it_is(string text)
    {
        var built = Built(Jekyll, text);

        Assert.That(Text(built["uji/index.html"]), Does.Contain("{{ site.url }}"));
        Assert.That(built.Codes, Has.None.EqualTo("MKD10"));
    }

    [Test]
    public void What_is_not_understood_stays_visible_as_typed_with_one_note_a_file()
    {
        var built = Built(
            Jekyll,
            "Isi.\n\nA {{ page.a_b | x: '*' }}, {% include <b>_x_.html %} {% if a %}C{% endif %}\n\n{{ page.a_b }}\n"
        );

        Assert.That(
            Text(built["uji/index.html"]),
            Does.Contain("A {{ page.a_b | x: '*' }}, {% include <b>_x_.html %} {% if a %}C{% endif %}")
        );
        var note = built.Result.Diagnostics.Single(d => d.Code == "MKD10");
        Assert.That(note.Severity, Is.EqualTo(Severity.Info));
        Assert.That((note.Location!.Line, note.Location.Column), Is.EqualTo((6, 3)));
        Assert.That(note.Message.Id, Does.StartWith("4 penanda").And.EndsWith("`page.a_b`, `include`, `if`."));
        Assert.That(note.Message.En, Does.StartWith("4 template words"));
    }

    [Test]
    public void Unknown_shortcodes_of_Hugo_stay_visible_and_its_plain_braces_need_no_note()
    {
        var built = Built(Hugo, "{{<kotak warna=\"biru\">}}Isi{{</kotak>}} dan {{ a }} dan {% b %}\n");

        Assert.That(
            Text(built["posts/uji/index.html"]),
            Does.Contain("{{<kotak warna=\"biru\">}}Isi{{</kotak>}} dan {{ a }} dan {% b %}")
        );
        Assert.That(
            built.Result.Diagnostics.Single(d => d.Code == "MKD10").Message.Id,
            Does.StartWith("1 penanda").And.Contain("`kotak`")
        );
    }

    [TestCase("-- bloggen.yml --\njudul: Blog\n-- content/posts/uji.md --\n---\njudul: Uji\n---\n")]
    [TestCase("-- uji.md --\n---\njudul: Uji\n---\n")]
    [TestCase(
        "-- bloggen.yml --\njudul: Blog\n-- _config.yml --\ntitle: Lama\n-- content/posts/uji.md --\n---\njudul: Uji\n---\n"
    )]
    public void In_a_site_of_bloggen_braces_are_text_without_a_note(string site)
    {
        var built = Built(site, "{{ site.url }} {% raw %} {{< ref \"x\" >}}");

        Assert.That(Text(built["uji/index.html"]), Does.Contain("{{ site.url }} {% raw %} {{< ref \"x\" >}}"));
        Assert.That(built.Codes, Has.None.EqualTo("MKD10"));
    }

    [Test]
    public void A_broken_link_behind_translated_words_is_told_with_its_own_line_and_a_suggestion()
    {
        var built = Built(
            Hexo,
            "{% codeblock Judul %}\nx\n{% endcodeblock %}\n{% raw %}\n\n{% endraw %}\n{% post_link zat-cari %}\n"
        );

        var broken = built.Result.Diagnostics.Single(d => d.Code == "TAU01");
        Assert.That(broken.Location!.Line, Is.EqualTo(10));
        Assert.That(broken.Hint.Id, Does.Contain("zat-cair.md"));
    }

    [TestCase("{{")]
    [TestCase("{%")]
    [TestCase("{% raw %}")]
    [TestCase("{% raw %} ` ")]
    [TestCase("`` ` ``` ")]
    [TestCase("{{< highlight go >}} ")]
    [TestCase("{{ \n")]
    [CancelAfter(20_000)]
    public void Text_full_of_open_marks_is_read_in_bounded_time(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 1_000_000 / mark.Length));

        Assert.That(Built(Jekyll, text).Result.Succeeded, Is.True);
        Assert.That(Built(Hugo, text).Result.Succeeded, Is.True);
    }

    private static TestSite.Built Built(string site, string text) => TestSite.From(site + text + "\n").Build();

    private static void AssertHtml(string site, string path, string text, string html)
    {
        var built = Built(site, text);

        Assert.That(built[path], Does.Contain(html));
        Assert.That(built.Codes, Has.None.StartsWith("TAU").And.None.EqualTo("MKD10"));
    }

    /// <summary>What a reader sees.</summary>
    private static string Text(string html) =>
        System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "<[a-zA-Z/][^>]*>", ""));
}
