using BlogGen.Cli;

namespace BlogGen.Tests.Sites;

/// <summary>A site without an address takes the one that its host gives it.</summary>
public sealed class HostedAddressTests
{
    [TestCase("Bu-Sari/blog", "https://bu-sari.github.io/blog")]
    [TestCase("bu-sari/bu-sari.github.io", "https://bu-sari.github.io")]
    public void GitHub_Actions_says_where_the_site_will_be(string repository, string address) =>
        Assert.That(
            Around(("GITHUB_ACTIONS", "true"), ("GITHUB_REPOSITORY", repository)).HostedAt,
            Is.EqualTo(address)
        );

    [Test]
    public void Other_hosts_name_it_themselves()
    {
        Assert.That(
            Around(("GITLAB_CI", "true"), ("CI_PAGES_URL", "https://a.gitlab.io/b")).HostedAt,
            Is.EqualTo("https://a.gitlab.io/b")
        );
        Assert.That(
            Around(("NETLIFY", "true"), ("CONTEXT", "production"), ("URL", "https://a.netlify.app")).HostedAt,
            Is.EqualTo("https://a.netlify.app")
        );
        Assert.That(
            Around(("CF_PAGES", "1"), ("CF_PAGES_URL", "https://a.pages.dev")).HostedAt,
            Is.EqualTo("https://a.pages.dev")
        );
        Assert.That(Around(("GITHUB_REPOSITORY", "a/b")).HostedAt, Is.Null);
    }

    [TestCase("judul: Blog", "https://tuan.github.io/rumah/zat/")]
    [TestCase("alamat: https://sekolah.sch.id", "https://sekolah.sch.id/zat/")]
    [TestCase("domain: blog.sch.id", "https://blog.sch.id/zat/")]
    public void The_sites_own_word_counts_before_the_hosts(string setting, string canonical) =>
        Assert.That(Built(setting), Does.Contain($"<link rel=\"canonical\" href=\"{canonical}\">"));

    [Test]
    public void A_CNAME_file_is_an_own_domain() =>
        Assert.That(
            Built("judul: Blog\n-- static/CNAME --\nipa.sch.id"),
            Does.Contain("href=\"https://ipa.sch.id/zat/\"")
        );

    private static string Built(string setting)
    {
        var site = TestSite.From(
            $"""
            -- bloggen.yml --
            {setting}
            -- content/posts/zat.md --
            ---
            judul: Zat
            tanggal: 2026-08-01
            ---
            Isi.
            """
        );
        var options = new BuildOptions { Now = Cli.Transcript.Moment, HostedAt = "https://tuan.github.io/rumah" };
        return System.Text.Encoding.UTF8.GetString(
            SiteBuilder.BuildInMemory(site.Files, options).Outputs["zat/index.html"]
        );
    }

    private static Surroundings Around(params (string Name, string Value)[] set) =>
        Surroundings.From(name => set.FirstOrDefault(v => v.Name == name).Value);
}
