using BlogGen.Content;

namespace BlogGen.Tests.Content;

public sealed class FieldsTests
{
    [Test]
    public void No_name_stands_for_two_fields()
    {
        var names = Fields
            .All.SelectMany(f =>
                ((string[])[f.Name, f.Indonesian, .. f.Aliases])
                    .Select(n => n.Replace("_", "", StringComparison.Ordinal))
                    .Distinct()
            )
            .ToList();
        Assert.That(names, Is.Unique);
    }

    [Test]
    public void All_holds_every_field_of_the_class()
    {
        var members = typeof(Fields)
            .GetFields()
            .Where(f => f.FieldType == typeof(Field))
            .Select(f => (Field)f.GetValue(null)!);
        Assert.That(Fields.All, Is.EquivalentTo(members));
    }

    [TestCase("judul", "title")]
    [TestCase("Tahun Ajaran", "school_year")]
    [TestCase("tahun-ajaran", "school_year")]
    [TestCase("publishDate", "publish_at")]
    [TestCase("expiryDate", "expires")]
    [TestCase("lastmod", "updated")]
    [TestCase("last_modified_at", "updated")]
    [TestCase("redirect_from", "aliases")]
    [TestCase("linkTitle", "link_title")]
    [TestCase("url", "permalink")]
    [TestCase("category", "categories")]
    [TestCase("excerpt", "summary")]
    [TestCase("mathjax", "math")]
    [TestCase("locale", "lang")]
    [TestCase("menu_order", "weight")]
    [TestCase("KKTP", "mastery")]
    [TestCase("tp", "objectives")]
    [TestCase("hidden", "unlisted")]
    public void A_field_is_found_by_all_its_names(string key, string name) =>
        Assert.That(Fields.Find(key)?.Name, Is.EqualTo(name));

    [Test]
    public void What_is_no_field_is_not_found() => Assert.That(Fields.Find("warna"), Is.Null);
}
