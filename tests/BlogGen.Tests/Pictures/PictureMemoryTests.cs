using BlogGen.Files;
using BlogGen.Pictures;

namespace BlogGen.Tests.Pictures;

/// <summary>However many photos there are, and however large: what is made at a time fits into the memory meant for it.</summary>
internal sealed class PictureMemoryTests
{
    private const long Megapixels12 = 12_000_000;

    [Test]
    public void Whoever_comes_in_whatever_order_the_memory_is_enough_or_one_is_alone()
    {
        var (gate, random) = (new MemoryGate(100), new Random(7));
        var sizes = Enumerable.Range(0, 400).Select(_ => random.Next(1, 160)).ToArray();
        var (taken, inside, most, done) = (0L, 0, 0L, 0);

        Parallel.ForEach(
            sizes,
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            size =>
            {
                using (gate.Enter(size))
                {
                    var now = Interlocked.Add(ref taken, size);
                    if (Interlocked.Increment(ref inside) > 1)
                        InterlockedMax(ref most, now);
                    Thread.Yield();
                    Interlocked.Decrement(ref inside);
                    Interlocked.Add(ref taken, -size);
                }
                Interlocked.Increment(ref done);
            }
        );

        Assert.That(done, Is.EqualTo(sizes.Length));
        Assert.That(most, Is.LessThanOrEqualTo(100));
    }

    [Test]
    public void Small_ones_do_not_pass_a_large_one_that_waits()
    {
        var gate = new MemoryGate(100);
        var (first, order) = (gate.Enter(10), new List<string>());
        Thread Come(string name, long size)
        {
            var thread = new Thread(() =>
            {
                using (gate.Enter(size))
                    order.Add(name);
            });
            thread.Start();
            SpinWait.SpinUntil(() => thread.ThreadState == ThreadState.WaitSleepJoin);
            return thread;
        }
        var large = Come("besar", 500);
        var small = Come("kecil", 10);
        first.Dispose();
        large.Join();
        small.Join();

        Assert.That(order, Is.EqualTo(["besar", "kecil"]));
    }

    [Test]
    public void Work_that_fails_makes_room_all_the_same()
    {
        var gate = new MemoryGate(100);
        Assert.That(
            () =>
            {
                using (gate.Enter(100))
                    throw new IOException();
            },
            Throws.TypeOf<IOException>()
        );
        gate.Enter(100).Dispose();
    }

    [Test]
    public void A_photo_that_comes_in_finer_and_finer_scans_is_kept_whole_until_the_last()
    {
        Assert.That(Header(PhotoLab.Jpeg(400, 300)).Kept, Is.Zero);
        // With as many samples of colour as of brightness, as it is written from a quality of 90 on.
        Assert.That(Header(PhotoLab.Jpeg(400, 300, isProgressive: true)).Kept, Is.EqualTo(2 * 3 * 400 * 300));
        using var picture = PhotoLab.Picture(400, 300);
        var usual = picture.JpegsaveBuffer(q: 80, interlace: true);
        Assert.That(Header(usual).Kept, Is.EqualTo(2 * 400 * 300 * 3 / 2));
        Assert.That(Header(picture.PngsaveBuffer(interlace: false)).Kept, Is.Zero);
        Assert.That(Header(picture.PngsaveBuffer(interlace: true)).Kept, Is.GreaterThanOrEqualTo(3 * 400 * 300));
    }

    [Test]
    public void Ordinary_photos_are_made_side_by_side_and_a_very_large_one_alone()
    {
        var ordinary = Picture(new PictureHeader(PictureFormat.Jpeg, 4000, 3000), 5_000_000);
        var large = Picture(new PictureHeader(PictureFormat.Jpeg, 8200, 6150), 18_000_000);
        var held = large with { Header = large.Header with { Kept = 6 * 8200 * 6150 } };
        var film = Picture(
            new PictureHeader(PictureFormat.Gif, 640, 480) { IsAnimated = true, Frames = 120 },
            9_000_000
        );

        Assert.That(PictureFootprint.Of(ordinary, []) * 6, Is.LessThanOrEqualTo(PictureFootprint.Budget));
        Assert.That(PictureFootprint.Of(large, []) * 3, Is.LessThanOrEqualTo(PictureFootprint.Budget));
        Assert.That(PictureFootprint.Of(held, []), Is.GreaterThan(PictureFootprint.Budget));
        Assert.That(PictureFootprint.Of(film, []), Is.GreaterThan(PictureFootprint.Budget));
        var wide = new PictureRecipe(PictureWork.Resize, PictureFormat.WebP, 4000, 75);
        Assert.That(
            PictureFootprint.Of(ordinary, [wide]) - PictureFootprint.Of(ordinary, []),
            Is.GreaterThan(10 * Megapixels12)
        );
    }

    private static Picture Picture(PictureHeader header, long length) => new("foto", "", length, header);

    private static PictureHeader Header(byte[] file) =>
        PictureReader.Read(["foto.jpg"], new MemoryFileStore([new("foto.jpg", file)]), threads: 1)["foto.jpg"].Header;

    private static void InterlockedMax(ref long most, long value)
    {
        long seen;
        while ((seen = Interlocked.Read(ref most)) < value)
            _ = Interlocked.CompareExchange(ref most, value, seen);
    }
}
