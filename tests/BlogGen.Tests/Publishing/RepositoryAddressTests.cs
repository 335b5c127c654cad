using BlogGen.Publishing;

namespace BlogGen.Tests.Publishing;

public sealed class RepositoryAddressTests
{
    [TestCase("https://github.com/Bu-Sari/Blog.git", "https://bu-sari.github.io/Blog")]
    [TestCase("git@github.com:bu-sari/blog.git", "https://bu-sari.github.io/blog")]
    [TestCase("ssh://git@github.com/bu-sari/blog", "https://bu-sari.github.io/blog")]
    [TestCase("https://github.com/Bu-Sari/bu-sari.github.io", "https://bu-sari.github.io")]
    [TestCase("https://git.example.sch.id/bu-sari/blog", null)]
    public void GitHub_shows_a_site_below_its_owner(string remote, string? site) =>
        Assert.That(RepositoryAddress.TryParse(remote)?.Site, Is.EqualTo(site));

    [Test]
    public void A_secret_in_an_address_is_never_part_of_what_is_shown()
    {
        var address = RepositoryAddress.TryParse("https://sari:rahasia@github.com/bu-sari/blog");

        Assert.That(address?.Url, Is.EqualTo("https://github.com/bu-sari/blog.git"));
        Assert.That(address?.UserInfo, Is.EqualTo("sari:rahasia"));
    }

    [TestCase(@"C:\blog\repo.git")]
    [TestCase("../repo.git")]
    [TestCase("/srv/git/blog.git")]
    [TestCase("https://github.com/")]
    public void A_folder_is_no_address_of_a_server(string remote) =>
        Assert.That(RepositoryAddress.TryParse(remote), Is.Null);
}
