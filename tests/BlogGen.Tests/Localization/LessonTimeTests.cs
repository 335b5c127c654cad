using BlogGen.Localization;

namespace BlogGen.Tests.Localization;

public sealed class LessonTimeTests
{
    [TestCase("2 x 40 menit", 80)]
    [TestCase("2x40menit", 80)]
    [TestCase("4 × 35 menit", 140)]
    [TestCase("45 menit", 45)]
    [TestCase("1 jam 30 menit", 90)]
    [TestCase("2 jam pelajaran", 80)]
    [TestCase("3 JP", 120)]
    [TestCase("3 JP (3 x 40 menit)", 240)]
    [TestCase("60 minutes", 60)]
    public void Teachers_words_are_minutes(string text, int minutes)
    {
        Assert.That(LessonTime.Minutes(text, "SMP", null), Is.EqualTo(minutes));
    }

    [TestCase("SD", null, 70)]
    [TestCase("SMA", null, 90)]
    [TestCase(null, 4, 70)]
    [TestCase(null, 8, 80)]
    [TestCase(null, 11, 90)]
    public void A_lesson_hour_is_as_long_as_the_school_makes_it(string? level, int? grade, int minutes)
    {
        Assert.That(LessonTime.Minutes("2 JP", level, grade), Is.EqualTo(minutes));
    }

    [TestCase("dua pertemuan")]
    [TestCase("2 pertemuan")]
    [TestCase("")]
    [TestCase(null)]
    public void What_names_no_time_is_no_time(string? text)
    {
        Assert.That(LessonTime.Minutes(text, null, null), Is.Null);
    }

    [Test]
    public void A_lesson_hour_of_an_unknown_school_is_not_guessed()
    {
        Assert.That(LessonTime.Minutes("2 JP", null, null), Is.Null);
    }
}
