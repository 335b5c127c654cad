using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Cli;

public sealed class StrictnessTests
{
    private static readonly Strictness Build = new(IsCheck: false, IsStrict: false);
    private static readonly Strictness Check = new(IsCheck: true, IsStrict: false);
    private static readonly Strictness StrictBuild = new(IsCheck: false, IsStrict: true);

    private static IEnumerable<TestCaseData> Cases() =>
        [
            new TestCaseData(Build, Reports.UnknownKey, 0).SetArgDisplayNames("build", "warning", "0"),
            new TestCaseData(Build, Reports.BrokenLink, 0).SetArgDisplayNames("build", "broken link", "0"),
            new TestCaseData(Build, Reports.SetAside, 0).SetArgDisplayNames("build", "set aside", "0"),
            new TestCaseData(Build, Reports.Stop, 1).SetArgDisplayNames("build", "stop", "1"),
            new TestCaseData(Check, Reports.UnknownKey, 0).SetArgDisplayNames("check", "warning", "0"),
            new TestCaseData(Check, Reports.BrokenLink, 1).SetArgDisplayNames("check", "broken link", "1"),
            new TestCaseData(Check, Reports.SetAside, 0).SetArgDisplayNames("check", "set aside", "0"),
            new TestCaseData(Check, Reports.Stop, 1).SetArgDisplayNames("check", "stop", "1"),
            new TestCaseData(StrictBuild, Reports.UnknownKey, 0).SetArgDisplayNames("strict", "warning", "0"),
            new TestCaseData(StrictBuild, Reports.BrokenLink, 1).SetArgDisplayNames("strict", "broken link", "1"),
            new TestCaseData(StrictBuild, Reports.SetAside, 1).SetArgDisplayNames("strict", "set aside", "1"),
        ];

    [TestCaseSource(nameof(Cases))]
    public void The_exit_code_follows_the_contract(object strictness, Diagnostic diagnostic, int expected) =>
        Assert.That(Reports.Of((Strictness)strictness, diagnostic).ExitCode, Is.EqualTo(expected));

    [Test]
    public void A_broken_link_is_a_warning_in_build_and_an_error_in_check()
    {
        Assert.That(Build.SeverityOf(Reports.BrokenLink), Is.EqualTo(Severity.Warning));
        Assert.That(Check.SeverityOf(Reports.BrokenLink), Is.EqualTo(Severity.Error));
    }
}
