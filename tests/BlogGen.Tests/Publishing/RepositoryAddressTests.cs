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

    [TestCase("github.com/bu-sari/blog", "https://github.com/bu-sari/blog.git")]
    [TestCase("www.github.com/bu-sari/blog/", "https://github.com/bu-sari/blog.git")]
    [TestCase("https:/github.com/bu-sari/blog", "https://github.com/bu-sari/blog.git")]
    [TestCase("git@github.com/bu-sari/blog", "https://github.com/bu-sari/blog.git")]
    [TestCase("https://github.com/bu-sari/blog/settings/pages", "https://github.com/bu-sari/blog.git")]
    [TestCase("https://bu-sari.github.io/blog/", "https://github.com/bu-sari/blog.git")]
    [TestCase("bu-sari.github.io", "https://github.com/bu-sari/bu-sari.github.io.git")]
    [TestCase("gitlab.com/sekolah/ipa/blog", "https://gitlab.com/sekolah/ipa/blog.git")]
    public void What_can_mean_only_one_repository_is_forgiven(string typed, string url)
    {
        var address = RepositoryAddress.TryParse(typed);

        Assert.That(address?.Url, Is.EqualTo(url));
        Assert.That(address!.WasMended || address.WasSsh, "a person is told how it was read");
    }

    [TestCase("https://git.sch.id/a/b/c")]
    [TestCase("HTTPS://GitHub.com/bu-sari/blog")]
    public void A_whole_address_is_taken_as_it_is(string typed) =>
        Assert.That(RepositoryAddress.TryParse(typed)?.WasMended, Is.False);

    [TestCase("gh-pages", true)]
    [TestCase("situs/2026", true)]
    [TestCase("cabang baru", false)]
    [TestCase("a..b", false)]
    [TestCase("/situs", false)]
    [TestCase("situs.lock", false)]
    [TestCase("-situs", false)]
    [TestCase("a^b", false)]
    public void A_branch_has_a_name_that_Git_takes(string name, bool isValid)
    {
        Assert.That(BranchName.IsValid(name), Is.EqualTo(isValid));
        Assert.That(LibGit2Sharp.Reference.IsValidName($"refs/heads/{name}"), Is.EqualTo(isValid || name == "-situs"));
    }
}
