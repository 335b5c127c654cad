using System.Net;
using System.Net.Sockets;
using BlogGen.Checking;
using BlogGen.Cli.Online;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Cli;

/// <summary>Asking other sites, without a network: each test says what they answer.</summary>
public sealed class OnlineTests
{
    private static readonly SurveyLimits s_quick = new()
    {
        Pause = TimeSpan.Zero,
        BackOff = TimeSpan.FromMilliseconds(1),
    };

    [Test]
    public void A_page_that_is_gone_is_a_warning_at_every_place_that_links_to_it()
    {
        using var folder = new TemporaryFolder();
        var link = new ExternalLink(
            new Uri("https://contoh.id/hilang"),
            [new SourceLocation("a.md", 3, 5), new SourceLocation("b.md", 7, 1)]
        );

        var found = Ask(folder, _ => Status(404), link);

        Assert.That(
            found.Select(d => $"{d.Code} {d.Severity} {d.Location}"),
            Is.EqualTo((string[])[$"TAU06 Warning {link.Places[0]}", $"TAU06 Warning {link.Places[1]}"])
        );
        Assert.That(found[0].Message.Id, Does.Contain("https://contoh.id/hilang").And.Contain("404"));
    }

    [TestCase(200)]
    [TestCase(401)]
    [TestCase(403)]
    [TestCase(999)]
    public void A_page_that_is_there_for_people_is_no_problem(int status)
    {
        using var folder = new TemporaryFolder();

        Assert.That(Ask(folder, _ => Status(status), Link("https://contoh.id/")), Is.Empty);
    }

    [Test]
    public void A_server_that_knows_no_head_is_asked_for_the_page()
    {
        using var folder = new TemporaryFolder();
        var methods = new List<string>();

        var found = Ask(
            folder,
            request =>
            {
                methods.Add(request.Method.Method);
                return Status(request.Method == HttpMethod.Head ? 404 : 200);
            },
            Link("https://contoh.id/")
        );

        Assert.That(found, Is.Empty);
        Assert.That(methods, Is.EqualTo((string[])["HEAD", "GET"]));
    }

    [TestCase(301, "TAU07")]
    [TestCase(308, "TAU07")]
    [TestCase(302, null)]
    public void Only_a_move_for_good_is_told(int status, string? code)
    {
        using var folder = new TemporaryFolder();

        var found = Ask(
            folder,
            request =>
                request.RequestUri!.AbsolutePath == "/baru"
                    ? Status(200)
                    : Moved(status, new Uri("/baru", UriKind.Relative)),
            Link("https://contoh.id/lama")
        );

        Assert.That(found.Select(d => d.Code), Is.EqualTo(code is null ? [] : (string[])[code]));
        if (code is not null)
            Assert.That(found[0].Message.Id, Does.Contain("https://contoh.id/baru"));
    }

    [Test]
    public void Redirects_in_a_ring_end_as_a_broken_link()
    {
        using var folder = new TemporaryFolder();

        var found = Ask(folder, request => Moved(302, request.RequestUri!), Link("https://contoh.id/a"));

        Assert.That(found.Select(d => d.Code), Is.EqualTo((string[])["TAU06"]));
    }

    [Test]
    public void A_busy_site_is_asked_again_and_then_left_in_peace()
    {
        using var folder = new TemporaryFolder();
        var asked = 0;

        var saved = Ask(folder, _ => Status(asked++ == 0 ? 503 : 200), Link("https://contoh.id/pulih"));
        var busy = Ask(folder, _ => Status(429), Link("https://contoh.id/sibuk"));

        Assert.That(saved, Is.Empty);
        Assert.That(busy.Select(d => d.Code), Is.EqualTo((string[])["TAU08"]));
        Assert.That(busy[0].Severity, Is.EqualTo(Severity.Info), "nothing is proven");
    }

    [Test]
    public void A_computer_without_a_network_gets_one_message_and_not_a_hundred()
    {
        using var folder = new TemporaryFolder();
        var links = Enumerable.Range(0, 100).Select(i => Link($"https://situs{i}.contoh.id/")).ToArray();

        var found = Ask(folder, _ => throw NoSuchHost(), links);

        Assert.That(found.Select(d => d.Code), Is.EqualTo((string[])["TAU09"]));
    }

    [Test]
    public void One_site_of_several_that_has_no_address_is_gone()
    {
        using var folder = new TemporaryFolder();

        var found = Ask(
            folder,
            request => request.RequestUri!.Host == "hilang.id" ? throw NoSuchHost() : Status(200),
            Link("https://contoh.id/"),
            Link("https://hilang.id/")
        );

        Assert.That(found.Select(d => d.Code), Is.EqualTo((string[])["TAU06"]));
        Assert.That(found[0].Message.Id, Does.Contain("https://hilang.id/"));
    }

    [Test]
    public void When_time_is_up_the_rest_is_counted()
    {
        using var folder = new TemporaryFolder();
        var limits = s_quick with { ForAll = TimeSpan.FromMilliseconds(200), Pause = TimeSpan.FromMinutes(1) };

        var found = Ask(
            folder,
            limits,
            _ => Status(200),
            Link("https://contoh.id/a"),
            Link("https://contoh.id/b"),
            Link("https://contoh.id/c")
        );

        Assert.That(found.Select(d => d.Code), Is.EqualTo((string[])["TAU10"]));
        Assert.That(found[0].Message.Id, Does.Contain(" 2 tautan"));
    }

    [Test]
    public void What_was_answered_lately_is_not_asked_again_and_what_is_uncertain_is()
    {
        using var folder = new TemporaryFolder();
        ExternalLink[] links = [Link("https://contoh.id/ada"), Link("https://contoh.id/sibuk")];
        Ask(folder, request => Status(request.RequestUri!.AbsolutePath == "/ada" ? 200 : 503), links);
        var asked = new List<string>();

        Ask(
            folder,
            request =>
            {
                asked.Add(request.RequestUri!.AbsolutePath);
                return Status(200);
            },
            links
        );

        Assert.That(asked, Is.EqualTo((string[])["/sibuk"]));
        var later = new AnswerStore(folder.Combine("links.json"), Transcript.Moment.AddDays(8));
        Assert.That(later.Find(links[0].Address), Is.Null, "a week later it is asked again");
    }

    [Test]
    public void The_check_asks_a_real_server_only_with_online_and_says_who_asks()
    {
        using var site = new TemporaryFolder();
        using var server = new LoopbackServer();
        site.With("bloggen.yml", "judul: Blog\nalamat: https://blog.contoh.sch.id/\n")
            .With("content/posts/a.md", $"# Air\n\nBaca [sumber air]({server.Address}hilang#bagian) di kota.\n");

        var offline = Transcript.RunIn(site.Path, "check");
        var askedOffline = server.Agents.Count;
        var online = Transcript.RunIn(site.Path, "check", "--online");

        Assert.That(askedOffline, Is.Zero);
        Assert.That(offline.Out, Does.Not.Contain("TAU06"));
        Assert.That(online.Out, Does.Contain("TAU06 content/posts/a.md:3:6"));
        Assert.That(server.Agents, Is.Not.Empty.And.All.StartsWith("bloggen/"));
        Assert.That(site.Read(".bloggen/links.json"), Does.Contain($"{server.Address}hilang\""));
    }

    [Test]
    public void A_rule_of_other_sites_is_turned_off_like_any_other()
    {
        var files = TestSite
            .From(
                """
                -- content/posts/a.md --
                # Air

                [Sumber air](https://contoh.id/x) <!-- abaikan: TAU06 -->
                """
            )
            .Files;
        var options = new BuildOptions
        {
            Now = TestSite.Now,
            AskOthers = links => links.SelectMany(l => l.Places.Select(p => Problems.ExternalLinkBroken(p, "x", 404))),
        };

        Assert.That(
            SiteBuilder.CheckInMemory(files, options).Diagnostics.Select(d => d.Code),
            Has.None.EqualTo("TAU06")
        );
    }

    private static ExternalLink Link(string address) => new(new Uri(address), [new SourceLocation("a.md", 1, 1)]);

    private static List<Diagnostic> Ask(
        TemporaryFolder folder,
        Func<HttpRequestMessage, HttpResponseMessage> answer,
        params ExternalLink[] links
    ) => Ask(folder, s_quick, answer, links);

    private static List<Diagnostic> Ask(
        TemporaryFolder folder,
        SurveyLimits limits,
        Func<HttpRequestMessage, HttpResponseMessage> answer,
        params ExternalLink[] links
    )
    {
        using var network = new Network(answer);
        var store = new AnswerStore(folder.Combine("links.json"), Transcript.Moment);
        return [.. new LinkSurvey(network, store, limits).Ask(links)];
    }

    private static HttpResponseMessage Status(int status) => new((HttpStatusCode)status);

    private static HttpResponseMessage Moved(int status, Uri target)
    {
        var response = Status(status);
        response.Headers.Location = target;
        return response;
    }

    private static HttpRequestException NoSuchHost() =>
        new(HttpRequestError.NameResolutionError, null, new SocketException((int)SocketError.HostNotFound));

    private sealed class Network(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        private readonly Lock _lock = new();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
        {
            stop.ThrowIfCancellationRequested();
            lock (_lock)
                return Task.FromResult(answer(request));
        }
    }
}
