using BlogGen.Files;

namespace BlogGen.Tests.Files;

public sealed class RetryTests
{
    private readonly List<double> _waits = [];

    [SetUp]
    public void Begin() => _waits.Clear();

    [Test]
    public void A_lock_that_passes_is_waited_for()
    {
        var tries = 0;
        Retry.On(() => tries++ < 3 ? throw new IOException("locked") : tries, Wait);
        Assert.That(_waits, Is.EqualTo(new[] { 50, 100, 200 }));
    }

    [Test]
    public void A_lock_that_stays_is_reported_after_two_seconds()
    {
        Assert.That(() => Retry.On(() => throw new IOException("locked"), Wait), Throws.TypeOf<IOException>());
        Assert.That(_waits.Sum(), Is.EqualTo(2000));
    }

    [Test]
    public void What_waiting_does_not_cure_is_not_waited_for()
    {
        Assert.That(() => Retry.On(() => throw new FileNotFoundException(), Wait), Throws.Exception);
        Assert.That(() => Retry.On(() => throw new IOException("full", 28), Wait), Throws.Exception);
        Assert.That(() => Retry.On(() => throw new InvalidOperationException(), Wait), Throws.Exception);
        Assert.That(_waits, Is.Empty);
    }

    private void Wait(TimeSpan time) => _waits.Add(time.TotalMilliseconds);
}
