using BlogGen.Localization;

namespace BlogGen.Tests.Localization;

public sealed class LanguagesTests
{
    [TestCase("id-ID", "id")]
    [TestCase("ID", "id")]
    [TestCase("en_US", "en")]
    [TestCase("in", "id")]
    [TestCase("jw", "jv")]
    public void The_primary_language_is_known(string lang, string primary) =>
        Assert.That(Languages.Primary(lang), Is.EqualTo(primary));

    [TestCase("ar", true)]
    [TestCase("ar-EG", true)]
    [TestCase("ms-Arab", true)]
    [TestCase("jv-Arab-ID", true)]
    [TestCase("fa", true)]
    [TestCase("ar-Latn", false)]
    [TestCase("id", false)]
    public void The_script_decides_the_direction(string lang, bool isRightToLeft) =>
        Assert.That(Languages.IsRightToLeft(lang), Is.EqualTo(isRightToLeft));

    [TestCase("id", "Bahasa Indonesia")]
    [TestCase("id-ID", "Bahasa Indonesia")]
    [TestCase("en", "English")]
    [TestCase("ar", "العربية")]
    [TestCase("jv", "Basa Jawa")]
    [TestCase("su", "Basa Sunda")]
    [TestCase("xx", "xx")]
    public void A_language_has_its_own_name(string lang, string name) =>
        Assert.That(Languages.NativeName(lang), Is.EqualTo(name));

    [TestCase("id", true)]
    [TestCase("id-ID", true)]
    [TestCase("zh-Hant-TW", true)]
    [TestCase("ban", true)]
    [TestCase("en-x-kelas", true)]
    [TestCase("", false)]
    [TestCase("id_ID", false)]
    [TestCase("Indonesia", false)]
    [TestCase("id-", false)]
    [TestCase("id-indonesia1", false)]
    [TestCase("i", false)]
    [TestCase("en x", false)]
    public void A_tag_has_a_shape(string lang, bool isValid) =>
        Assert.That(Languages.IsValid(lang), Is.EqualTo(isValid));
}
