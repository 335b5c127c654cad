using BlogGen.Localization;

namespace BlogGen.Tests.Localization;

public sealed class SchoolTests
{
    [TestCase("VII", 7)]
    [TestCase("vii", 7)]
    [TestCase("7", 7)]
    [TestCase("07", 7)]
    [TestCase("7A", 7)]
    [TestCase("Kelas 7", 7)]
    [TestCase("Kelas VII A", 7)]
    [TestCase("VII-B", 7)]
    [TestCase("kls. XII IPA 2", 12)]
    [TestCase("Grade 10", 10)]
    [TestCase("I", 1)]
    [TestCase("XIII", 13)]
    public void A_class_has_a_number(string text, int grade) => Assert.That(Grades.ToNumber(text), Is.EqualTo(grade));

    [TestCase("")]
    [TestCase("Kelas")]
    [TestCase("0")]
    [TestCase("14")]
    [TestCase("2026")]
    [TestCase("Semester 1")]
    [TestCase("SMP")]
    [TestCase("99999999999999999999")]
    public void What_is_no_class_has_none(string text) => Assert.That(Grades.ToNumber(text), Is.Null);

    [Test]
    public void Every_class_has_its_phase() =>
        Assert.That(
            Enumerable.Range(0, 15).Select(Grades.PhaseOf),
            Is.EqualTo(new[] { null, "A", "A", "B", "B", "C", "C", "D", "D", "D", "E", "F", "F", "F", null })
        );

    [TestCase(2026, 7, 1, "2026/2027", "ganjil")]
    [TestCase(2026, 12, 31, "2026/2027", "ganjil")]
    [TestCase(2027, 1, 1, "2026/2027", "genap")]
    [TestCase(2027, 6, 30, "2026/2027", "genap")]
    public void The_school_year_starts_in_July(int year, int month, int day, string schoolYear, string semester)
    {
        var date = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.FromHours(7));
        Assert.Multiple(() =>
        {
            Assert.That(SchoolYear.Of(date), Is.EqualTo(schoolYear));
            Assert.That(SchoolYear.SemesterOf(date), Is.EqualTo(semester));
        });
    }

    [TestCase(0, null, null, null, null, 0)]
    [TestCase(1, null, null, null, null, 1)]
    [TestCase(1000, null, null, null, null, 5)]
    [TestCase(1001, null, null, null, null, 6)]
    [TestCase(1400, "SD", null, null, null, 10)]
    [TestCase(1600, "SMP/MTs", null, null, null, 10)]
    [TestCase(1600, null, "D", null, null, 10)]
    [TestCase(1600, null, "Fase D", null, null, 10)]
    [TestCase(1400, null, "fondasi", null, null, 10)]
    [TestCase(2000, null, "E", null, null, 10)]
    [TestCase(1600, "SMP", null, "VII", null, 10)]
    [TestCase(2400, "SMP", "D", "VII", "modul-ajar", 10)]
    [TestCase(2000, "umum", null, "semua", "artikel", 10)]
    [TestCase(int.MaxValue, null, null, null, null, 10737419)]
    public void Reading_time_follows_the_readers(
        int words,
        string? level,
        string? phase,
        string? grade,
        string? type,
        int minutes
    ) => Assert.That(ReadingTime.Minutes(words, level, phase, grade is null ? [] : [grade], type), Is.EqualTo(minutes));

    [Test]
    public void The_youngest_class_sets_the_pace() =>
        Assert.That(ReadingTime.Minutes(1400, null, null, ["VII", "6", "?"], null), Is.EqualTo(10));
}
