using BlogGen.Cli.Serving.Watching;

namespace BlogGen.Tests.Serving;

/// <summary>How the steps of one save become one change, on a clock that is moved by hand.</summary>
public sealed class ChangeBatchTests
{
    private static TimeSpan At(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    [Test]
    public void Without_a_step_there_is_nothing_to_wait_for()
    {
        Assert.That(new ChangeBatch().WaitAt(At(100)), Is.Null);
    }

    [Test]
    public void A_finished_save_is_taken_as_soon_as_it_is_quiet()
    {
        var batch = new ChangeBatch();
        batch.Note("a.md", FileLook.Whole, At(100));
        batch.Note("a.md", FileLook.Whole, At(110));

        Assert.That(batch.WaitAt(At(110)), Is.EqualTo(ChangeBatch.Quiet));
        Assert.That(batch.WaitAt(At(110) + ChangeBatch.Quiet), Is.EqualTo(TimeSpan.Zero));
        Assert.That(batch.Take(), Is.EquivalentTo(new[] { "a.md" }));
        Assert.That(batch.WaitAt(At(999)), Is.Null);
    }

    [Test]
    public void A_file_that_is_gone_or_empty_is_waited_for()
    {
        var batch = new ChangeBatch();
        batch.Note("a.md", FileLook.Gone, At(0));

        Assert.That(batch.WaitAt(At(0)), Is.EqualTo(ChangeBatch.Doubt));
        batch.Note("a.md", FileLook.Whole, At(20));
        Assert.That(batch.WaitAt(At(20)), Is.EqualTo(ChangeBatch.Quiet), "it is there again");
        batch.Note("b.md", FileLook.Empty, At(20));
        batch.Note("a.md", FileLook.Whole, At(30));
        Assert.That(batch.WaitAt(At(30)), Is.EqualTo(ChangeBatch.Doubt - At(10)), "the other is still empty");
    }

    [Test]
    public void A_temporary_file_that_came_with_the_save_is_not_waited_for_when_it_goes()
    {
        var batch = new ChangeBatch();
        batch.Note("a.md.tmp", FileLook.Whole, At(0), isNew: true);
        batch.Note("a.md.tmp", FileLook.Gone, At(1));
        batch.Note("a.md", FileLook.Whole, At(1), isNew: true);
        Assert.That(batch.WaitAt(At(1)), Is.EqualTo(ChangeBatch.Quiet));

        batch.Take();
        batch.Note("a.md", FileLook.Gone, At(50));
        Assert.That(batch.WaitAt(At(50)), Is.EqualTo(ChangeBatch.Doubt), "a file of before this save is");
    }

    [Test]
    public void A_folder_that_is_never_quiet_is_looked_at_all_the_same()
    {
        var batch = new ChangeBatch();
        for (var now = At(0); now <= ChangeBatch.Longest; now += At(5))
            batch.Note("a.md", FileLook.Whole, now);

        Assert.That(batch.WaitAt(ChangeBatch.Longest), Is.EqualTo(TimeSpan.Zero));
    }
}
