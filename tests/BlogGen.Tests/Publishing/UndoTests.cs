using BlogGen.Tests.Cli;

namespace BlogGen.Tests.Publishing;

/// <summary><c>bloggen publish --undo</c> against a bare repository on the disk.</summary>
public sealed class UndoTests : PublishedSite
{
    [Test]
    public void Undo_puts_the_last_state_back_and_keeps_the_history()
    {
        Publish();
        var before = Tip()!.Tree.Sha;
        File.Delete(Folder.Combine("blog/content/posts/gaya.md"));
        Publish();

        var seen = Publish("--undo");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(Tip()!.Tree.Sha, Is.EqualTo(before));
        Assert.That(Commits(), Is.EqualTo(3));
    }

    [Test]
    public void Each_undo_goes_one_state_further_back_until_there_is_none()
    {
        var states = ThreeStates();

        var (first, second, third) = (Publish("--undo"), Publish("--undo"), Publish("--undo"));

        Assert.That(first.Error, Does.Not.Contain("TER13"));
        Assert.That(second.Error, Does.Contain("TER13"));
        Assert.That(second.Out, Does.Contain("keadaan tanggal 1 Agustus 2026 pukul 14.05 WIB akan kembali"));
        Assert.That(third.ExitCode, Is.EqualTo(1));
        Assert.That(third.Error, Does.Contain("TER09"));
        Assert.That(Tip()!.Tree.Sha, Is.EqualTo(states[0]));
        Assert.That(Commits(), Is.EqualTo(5), "three publishes and two undos");
    }

    [Test]
    public void After_an_undo_the_next_publish_goes_forward_and_its_undo_comes_back_to_the_same_state()
    {
        var states = ThreeStates();
        Publish("--undo");

        var forward = Publish();
        var newest = Tip()!.Tree.Sha;
        var back = Publish("--undo");

        Assert.That(forward.Out, Does.EndWith("Sudah terbit.\n"));
        Assert.That(newest, Is.EqualTo(states[2]));
        Assert.That(back.Out, Does.Contain("Keadaan tanggal 2 Agustus 2026 pukul 14.05 WIB dikembalikan"));
        Assert.That(back.Error, Does.Not.Contain("TER13"));
        Assert.That(Tip()!.Tree.Sha, Is.EqualTo(states[1]));
    }

    [Test]
    public void An_undo_tells_which_state_is_back_and_that_the_texts_are_untouched()
    {
        Folder.With("blog/bloggen.yml", "judul: Kelas\nalamat: https://bu-sari.github.io/kelas\nzona: WIT\n");
        ThreeStates();

        var id = Publish("--undo");
        var en = Publish("--undo", "--lang", "en");

        Assert.That(
            id.Out,
            Does.Contain("\nKeadaan tanggal 2 Agustus 2026 pukul 16.05 WIT dikembalikan: ")
                .And.Match(@"\d+ berkas kembali, 1 dihapus\.\n")
                .And.Not.Contain("Sudah terbit")
                .And.EndWith(
                    "Tulisan di folder situs Anda tidak diubah. `bloggen publish` berikutnya menerbitkannya lagi, jadi perbaiki dulu tulisannya.\n"
                )
        );
        Assert.That(en.Out, Does.Contain("\nThe state of 1 August 2026, 16:05 WIT is back: "));
        Assert.That(Folder.Read("blog/content/posts/suhu.md"), Does.Contain("Suhu"));
    }

    [Test]
    public void A_dry_run_of_an_undo_shows_what_would_come_back_and_sends_nothing()
    {
        ThreeStates();
        var before = Tip()!.Sha;

        var seen = Publish("--undo", "--dry-run");
        var done = Publish("--undo");

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Out, Does.Contain("keadaan tanggal 2 Agustus 2026 pukul 14.05 WIB akan kembali: "));
        Assert.That(seen.Out, Does.Contain("  - suhu/index.html\n").And.EndWith("Belum ada yang dikirim.\n"));
        Assert.That(done.Out, Does.StartWith(seen.Out.Split("Belum")[0]));
        Assert.That(Tip()!.Parents.Single().Sha, Is.EqualTo(before));
    }

    [Test]
    public void Somebody_who_says_no_keeps_what_is_online()
    {
        ThreeStates();
        var before = Tip()!.Sha;
        var terminal = Transcript.Terminal(Folder.Path, "t\n") with { CanAsk = true };

        var seen = Transcript.RunWith(terminal, "publish", "blog", "--remote", "toko.git", "--undo");

        Assert.That(seen.Out, Does.EndWith("Kembalikan sekarang? [Y/t]: Belum ada yang dikirim.\n"));
        Assert.That(Tip()!.Sha, Is.EqualTo(before));
    }

    [Test]
    public void What_others_committed_between_is_not_taken_for_a_publish_and_stays()
    {
        var states = ThreeStates();
        SomebodyPushes("gh-pages", ("CNAME", "ipa.sch.id\n"));

        Publish("--undo");
        SomebodyPushes("gh-pages", ("dari-teman/index.html", "halo"));
        var twice = Publish("--undo");

        Assert.That(states, Is.Unique);
        Assert.That(twice.Out, Does.Contain("Keadaan tanggal 1 Agustus 2026"));
        Assert.That(
            Online(),
            Does.Contain("CNAME")
                .And.Contain("dari-teman/index.html")
                .And.Contain("zat/index.html")
                .And.Not.Contain("suhu/index.html")
                .And.Not.Contain("massa/index.html")
        );
    }

    [TestCase("gh-pages", "Repositori itu masih kosong.")]
    [TestCase("situs", "Cabang yang ada: `gh-pages`.")]
    public void A_branch_that_is_not_there_is_not_mistaken_for_one_without_a_past(string branch, string hint)
    {
        if (branch != "gh-pages")
            Publish();

        var seen = Publish("--undo", "--branch", branch);

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith("TER15").And.Contain($"`{branch}`").And.Contain(hint));
        Assert.That(seen.Error, Does.Not.Contain("TER09"));
    }

    [Test]
    public void An_undo_takes_back_what_the_person_saw_and_not_what_somebody_pushed_meanwhile()
    {
        Publish();
        File.Delete(Folder.Combine("blog/content/posts/gaya.md"));
        Publish();

        var seen = WhileTheyRead(() => SomebodyPushes("gh-pages", ("dari-teman/index.html", "halo")), "--undo");
        var afterwards = Publish();

        Assert.That(seen.ExitCode, Is.Zero, seen.Error);
        Assert.That(seen.Error, Does.Contain("TER06"));
        Assert.That(afterwards.Out, Does.Contain("  - gaya/index.html"), "the undo had put it back");
        Assert.That(Online(), Does.Contain("dari-teman/index.html"), "still known as somebody else's");
    }

    [Test]
    public void What_was_published_once_cannot_be_undone()
    {
        Publish();

        var seen = Publish("--undo");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith("TER09"));
        Assert.That(
            seen.Error,
            Does.EndWith("\n\nTidak ada yang dikembalikan; situs yang sudah terbit tetap seperti semula.\n")
        );
    }

    [Test]
    public void Undo_is_not_for_a_folder_and_then_touches_no_branch()
    {
        Publish();
        File.Delete(Folder.Combine("blog/content/posts/gaya.md"));
        Publish();
        var before = Tip()!.Sha;

        var seen = Publish("--undo", "--to", "share");

        Assert.That(seen.ExitCode, Is.EqualTo(2));
        Assert.That(seen.Error, Does.Contain("`--undo` mengembalikan cabang repositori, bukan folder."));
        Assert.That(Tip()!.Sha, Is.EqualTo(before));
        Assert.That(Directory.Exists(Folder.Combine("share")), Is.False);
    }

    /// <summary>Published on the first three days of August, one more post each time.</summary>
    private string[] ThreeStates() =>
        [
            .. ((string?[])[null, "massa", "suhu"]).Select(
                (post, i) =>
                {
                    if (post is not null)
                        Folder.With(
                            $"blog/content/posts/{post}.md",
                            $"---\njudul: {char.ToUpperInvariant(post[0])}{post[1..]}\ntanggal: 2026-08-0{i}\n---\nIsi.\n"
                        );
                    PublishAt(new DateTimeOffset(2026, 8, 1 + i, 14, 5, 0, TimeSpan.FromHours(7)));
                    return Tip()!.Tree.Sha;
                }
            ),
        ];
}
