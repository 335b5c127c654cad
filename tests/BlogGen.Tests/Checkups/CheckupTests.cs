using BlogGen.Checkups;
using BlogGen.Configuration;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Checkups;

/// <summary>A site with which all is well, and one thing changed in each test.</summary>
public sealed class CheckupTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 7, 0, 0, TimeSpan.FromHours(7));

    private static readonly WorkflowFile Workflow = new(".github/workflows/bloggen.yml")
    {
        Version = "1.2.0",
        HasSchedule = true,
        DeploysPages = true,
        MayDeployPages = true,
    };

    private static readonly SiteFacts Site = new(new SiteConfig(), [])
    {
        HasConfig = true,
        Texts = 12,
        HasPermalinkLock = true,
    };

    private static readonly RepositoryFacts Repository = new("")
    {
        Origin = "git@github.com:Bu-Sari/ipa.git",
        Branch = "main",
        IsReadable = true,
        LastCommit = Now.AddDays(-3),
        LockIsCommitted = true,
        Workflows = [Workflow],
    };

    private static readonly ProgramFacts Program = new(
        "1.2.0",
        new DateOnly(2026, 6, 1),
        "https://github.com/bloggen/bloggen"
    );

    private static readonly MachineFacts Machine = new() { FreeBytes = 50_000_000_000, SiteFolder = "/home/sari/ipa" };

    private static readonly CheckupFacts Healthy = new(Site, Repository, Program, Machine, Now, Now);

    [Test]
    public void A_healthy_site_has_nothing_to_do() =>
        Assert.That(Checkup.Examine(Healthy).Where(f => f.Level != FindingLevel.Fine), Is.Empty);

    [Test]
    public void Every_finding_of_a_sick_site_has_words_and_advice_in_both_languages()
    {
        var sick = new CheckupFacts(
            new SiteFacts(new SiteConfig { Domain = "ipa.sch.id" }, []) { Scheduled = 2, DomainFile = "lain.sch.id" },
            Repository with
            {
                Branch = "gh-pages",
                LockIsCommitted = false,
                NotIgnored = ["public"],
                Tracked =
                [
                    new TrackedFolder("privasi", "privasi/nama.txt", IsBuilt: false),
                    new TrackedFolder("public", "public/index.html", IsBuilt: true),
                ],
                LastCommit = Now.AddDays(2),
                Workflows = [new WorkflowFile("a.yml") { DeploysPages = true }],
            },
            Program with
            {
                Released = new DateOnly(2020, 1, 1),
            },
            new MachineFacts
            {
                HasPictureLibrary = false,
                FreeBytes = 0,
                CanWrite = false,
                IsNetworkFolder = true,
                IsWindows = true,
                LongestPath = 300,
                SiteFolder = @"C:\Users\sari\OneDrive - SMP 1\ipa",
            },
            Now,
            Now
        );

        var findings = Checkup.Examine(sick).Where(f => f.Level != FindingLevel.Fine).ToList();

        Assert.That(findings, Has.Count.GreaterThan(14));
        foreach (var finding in findings)
        {
            Assert.That(finding.Message.Id, Is.Not.Empty.And.Not.EqualTo(finding.Message.En), finding.Topic);
            Assert.That(finding.Advice?.Id, Is.Not.Empty.And.Not.EqualTo(finding.Advice?.En), finding.Topic);
        }
    }

    [Test]
    public void What_stops_the_build_is_an_error_and_a_doubt_in_the_configuration_a_warning()
    {
        var broken = new Diagnostic("TST01", Severity.Error, null, new("rusak", "broken"), new("betulkan", "mend"))
        {
            Effect = Effect.StopsBuild,
        };

        Assert.That(Level(With(Site with { Problems = [broken] }), "site"), Is.EqualTo(FindingLevel.Error));
        Assert.That(
            Level(With(Site with { Problems = [broken with { Effect = Effect.None }] }), "site"),
            Is.EqualTo(FindingLevel.Warning)
        );
    }

    [TestCase("https://bu-sari.github.io/ipa", FindingLevel.Fine)]
    [TestCase("https://bu-sari.github.io/IPA/", FindingLevel.Fine)]
    [TestCase("/ipa", FindingLevel.Fine)]
    [TestCase("https://bu-sari.github.io", FindingLevel.Warning)]
    [TestCase("https://bu-sari.github.io/ips", FindingLevel.Warning)]
    [TestCase("https://blog.sch.id/ipa", FindingLevel.Warning)]
    public void The_address_is_compared_with_the_one_that_the_repository_gives(string address, FindingLevel level) =>
        Assert.That(Level(With(Site with { Config = At(address) }), "address"), Is.EqualTo(level));

    [Test]
    public void With_a_domain_of_its_own_the_site_is_at_the_root()
    {
        var config = At("https://ipa.sch.id") with { Domain = "ipa.sch.id" };

        Assert.That(Level(With(Site with { Config = config }), "address"), Is.EqualTo(FindingLevel.Fine));
        Assert.That(
            Level(With(Site with { Config = At("https://ipa.sch.id"), DomainFile = "ipa.sch.id" }), "address"),
            Is.EqualTo(FindingLevel.Fine)
        );
        Assert.That(
            Level(With(Site with { Config = config, DomainFile = "lama.sch.id" }), "domain"),
            Is.EqualTo(FindingLevel.Warning)
        );
    }

    [Test]
    public void Without_an_address_and_a_repository_a_note_says_what_is_lost()
    {
        var facts = Healthy with { Repository = null };

        Assert.That(Level(facts, "address"), Is.EqualTo(FindingLevel.Note));
        Assert.That(Level(facts, "repository"), Is.EqualTo(FindingLevel.Note));
    }

    [Test]
    public void Folders_that_would_be_sent_and_a_lock_that_is_not_are_named()
    {
        var facts = With(Repository with { NotIgnored = ["public", "privasi"], LockIsCommitted = false });

        Assert.That(Find(facts, "gitignore").Message.Id, Does.Contain("`/public/`, `/privasi/`"));
        Assert.That(Level(facts, "permalinks"), Is.EqualTo(FindingLevel.Warning));
        Assert.That(Level(With(Site with { HasPermalinkLock = false }), "permalinks"), Is.EqualTo(FindingLevel.Note));
    }

    [TestCase(false, FindingLevel.Warning)]
    [TestCase(true, FindingLevel.Note)]
    public void What_is_committed_already_is_named_whatever_the_ignore_rules_say(bool isBuilt, FindingLevel level)
    {
        var facts = With(Repository with { Tracked = [new TrackedFolder("folder", "folder/a.txt", isBuilt)] });

        var finding = Find(facts, "tracked");

        Assert.That(finding.Level, Is.EqualTo(level));
        Assert.That(finding.Message.Id, Does.Contain("`folder/a.txt`"));
        Assert.That(finding.Advice?.Id, Does.Contain("`git rm -r --cached folder`").And.Contain("Riwayat lama"));
        Assert.That(Checkup.Examine(facts).Select(f => f.Topic), Has.None.EqualTo("gitignore"), "no false comfort");
    }

    [TestCase("gh-pages")]
    [TestCase(null)]
    public void A_branch_in_which_texts_get_lost_is_warned_of(string? branch) =>
        Assert.That(Level(With(Repository with { Branch = branch }), "branch"), Is.EqualTo(FindingLevel.Warning));

    [Test]
    public void A_repository_that_cannot_be_read_is_not_judged()
    {
        var findings = Checkup.Examine(With(Repository with { IsReadable = false, NotIgnored = ["public"] }));

        Assert.That(findings.Select(f => f.Topic), Has.None.EqualTo("gitignore").And.None.EqualTo("permalinks"));
    }

    [TestCase(3, FindingLevel.Fine, "3 hari")]
    [TestCase(50, FindingLevel.Warning, "pada 11 Desember 2026")]
    [TestCase(61, FindingLevel.Warning, "61 hari")]
    public void GitHub_stops_schedules_after_sixty_quiet_days(int days, FindingLevel level, string words)
    {
        var finding = Find(With(Repository with { LastCommit = Now.AddDays(-days) }), "schedule");

        Assert.That(finding.Level, Is.EqualTo(level));
        Assert.That(finding.Message.Id, Does.Contain(words));
    }

    [Test]
    public void Scheduled_posts_need_a_schedule()
    {
        var scheduled = With(Site with { Scheduled = 2 });
        var withWorkflow = scheduled with
        {
            Repository = Repository with { Workflows = [Workflow with { HasSchedule = false }] },
        };
        var without = scheduled with { Repository = Repository with { Workflows = [] } };

        Assert.That(Level(withWorkflow, "schedule"), Is.EqualTo(FindingLevel.Warning));
        Assert.That(Level(without, "workflow"), Is.EqualTo(FindingLevel.Warning));
        Assert.That(Level(without with { Site = Site }, "workflow"), Is.EqualTo(FindingLevel.Note));
    }

    [TestCase("1.2.0", FindingLevel.Fine)]
    [TestCase("1.1.9", FindingLevel.Warning)]
    [TestCase("1.10.0", FindingLevel.Warning)]
    [TestCase(null, FindingLevel.Note)]
    public void The_workflow_uses_the_version_that_is_used_here(string? version, FindingLevel level) =>
        Assert.That(
            Level(With(Repository with { Workflows = [Workflow with { Version = version }] }), "version"),
            Is.EqualTo(level)
        );

    [Test]
    public void A_workflow_without_permissions_is_an_error_and_one_in_the_wrong_place_a_warning()
    {
        var facts = With(Repository with { Workflows = [Workflow with { MayDeployPages = false }] });

        Assert.That(Level(facts, "permissions"), Is.EqualTo(FindingLevel.Error));
        Assert.That(
            Level(With(Site with { HasMisplacedWorkflows = true }), "workflow"),
            Is.EqualTo(FindingLevel.Warning)
        );
    }

    [TestCase("https://gitlab.com/bu-sari/ipa.git")]
    [TestCase("/media/sekolah/ipa.git")]
    [TestCase(@"D:\ipa.git")]
    public void Other_servers_need_no_GitHub_workflow(string origin) =>
        Assert.That(
            Checkup.Examine(With(Repository with { Origin = origin, Workflows = [] })).Select(f => f.Topic),
            Has.None.EqualTo("workflow")
        );

    [Test]
    public void A_repository_in_a_folder_is_named_as_it_is()
    {
        var finding = Find(With(Repository with { Origin = @"D:\ipa.git" }), "repository");

        Assert.That(finding.Level, Is.EqualTo(FindingLevel.Fine));
        Assert.That(finding.Message.Id, Is.EqualTo(@"Repositori: D:\ipa.git"));
    }

    [Test]
    public void An_origin_that_names_no_repository_is_warned_of_without_showing_its_password()
    {
        var finding = Find(With(Repository with { Origin = "https://sari:rahasia@github.com/bu-sari" }), "repository");

        Assert.That(finding.Level, Is.EqualTo(FindingLevel.Warning));
        Assert.That(finding.Message.Id, Does.Not.Contain("rahasia"));
        Assert.That(finding.Advice?.Id, Does.Contain("git remote set-url origin https://github.com/NAMA/REPO.git"));
    }

    [Test]
    public void A_program_older_than_a_year_is_noted()
    {
        Assert.That(Level(Healthy with { Now = Now.AddDays(300) }, "program"), Is.EqualTo(FindingLevel.Note));
        Assert.That(Level(Healthy, "program"), Is.EqualTo(FindingLevel.Fine));
    }

    [TestCase(-1, FindingLevel.Fine)]
    [TestCase(-10, FindingLevel.Warning)]
    public void A_clock_before_the_last_commit_is_late(int days, FindingLevel level) =>
        Assert.That(Level(Healthy with { Clock = Now.AddDays(days - 2) }, "clock"), Is.EqualTo(level));

    [TestCase(10_000_000, FindingLevel.Error)]
    [TestCase(300_000_000, FindingLevel.Warning)]
    [TestCase(5_000_000_000, FindingLevel.Fine)]
    public void A_full_disk_is_told_in_time(long free, FindingLevel level) =>
        Assert.That(Level(With(Machine with { FreeBytes = free }), "disk"), Is.EqualTo(level));

    [Test]
    public void What_this_computer_lacks_is_told()
    {
        Assert.That(
            Level(With(Machine with { HasPictureLibrary = false }), "pictures"),
            Is.EqualTo(FindingLevel.Warning)
        );
        Assert.That(Level(With(Machine with { CanWrite = false }), "folder"), Is.EqualTo(FindingLevel.Error));
        Assert.That(
            Level(With(Machine with { IsWindows = true, LongestPath = 240 }), "paths"),
            Is.EqualTo(FindingLevel.Warning)
        );
        Assert.That(
            Checkup.Examine(With(Machine with { LongestPath = 240 })).Select(f => f.Topic),
            Has.None.EqualTo("paths"),
            "Only Windows stops there."
        );
    }

    [TestCase(@"C:\Users\sari\OneDrive - SMP 1\ipa", "OneDrive")]
    [TestCase("/home/sari/Dropbox/ipa", "Dropbox")]
    public void A_folder_of_a_cloud_service_is_noted(string folder, string name) =>
        Assert.That(
            Checkup
                .Examine(With(Machine with { SiteFolder = folder }))
                .Where(f => f.Level == FindingLevel.Note)
                .Select(f => f.Message.En),
            Has.One.Contains(name)
        );

    private static CheckupFacts With(SiteFacts site) => Healthy with { Site = site };

    private static CheckupFacts With(RepositoryFacts repository) => Healthy with { Repository = repository };

    private static CheckupFacts With(MachineFacts machine) => Healthy with { Machine = machine };

    private static SiteConfig At(string address) => new() { Address = SiteAddress.TryParse(address)! };

    /// <summary>The gravest finding of a topic.</summary>
    private static Finding Find(CheckupFacts facts, string topic) =>
        Checkup.Examine(facts).Where(f => f.Topic == topic).MaxBy(f => f.Level)!;

    private static FindingLevel Level(CheckupFacts facts, string topic) => Find(facts, topic).Level;
}
