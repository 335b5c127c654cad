using BlogGen.Localization;

namespace BlogGen.Tests.Localization;

public sealed class PersonNameTests
{
    [TestCase("Rina Wulandari, S.Pd.", "RW")]
    [TestCase("Drs. H. Ahmad Hasan, M.Pd.I.", "AH")]
    [TestCase("Bu Sari", "S")]
    [TestCase("Ni Made Ayu Laksmi", "NM")]
    [TestCase("I. Wayan Sudana", "IW")]
    [TestCase("Sukarno", "S")]
    [TestCase("Tim bloggen", "TB")]
    [TestCase("Bu", "B")]
    [TestCase("", "")]
    public void Initials_come_without_titles_and_degrees(string name, string initials)
    {
        Assert.That(PersonName.Initials(name), Is.EqualTo(initials));
    }

    [TestCase("Rina Wulandari, S.Pd., M.Pd.", "S.Pd., M.Pd.")]
    [TestCase("Sukarno", null)]
    [TestCase("Sukarno,", null)]
    public void Degrees_follow_the_comma(string name, string? degrees)
    {
        Assert.That(PersonName.Degrees(name), Is.EqualTo(degrees));
    }
}
