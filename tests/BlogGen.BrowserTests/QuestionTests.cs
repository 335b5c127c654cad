using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>Every kind of question as pupils meet it: by mouse, by keyboard, without a script, on paper, right and wrong.</summary>
internal sealed class QuestionTests
{
    private const string Page = "menulis-soal/index.html";
    private const string Right = "Tepat!";

    private static async Task<IPage> OpenAsync(IBrowserContext context, string path = Page)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(BuiltSites.Served("panduan")[path].AbsoluteUri);
        return page;
    }

    private static ILocator Question(IPage page, int number) => page.Locator("fieldset.question").Nth(number - 1);

    private static Task CheckAsync(ILocator question) =>
        question.GetByRole(AriaRole.Button, new() { Name = "Periksa" }).ClickAsync();

    private static async Task<string> StatusAsync(ILocator question) =>
        (await question.Locator("[role=status]").TextContentAsync())!.Trim();

    private static Task ChooseAsync(ILocator question, string text) =>
        question.GetByLabel(text, new() { Exact = true }).CheckAsync();

    /// <summary>By the row of a statement and the name of a column.</summary>
    private static Task ChooseAsync(ILocator question, int row, string column) =>
        question.Locator("tbody tr").Nth(row).GetByRole(AriaRole.Radio, new() { Name = column }).CheckAsync();

    [Test]
    public async Task A_single_choice_says_what_is_wrong_with_a_wrong_option_and_praises_the_right_one()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        var question = Question(page, 1);
        var key = question.Locator(".question-key");

        Assert.That(await key.IsVisibleAsync(), Is.False, "the key waits for a first try");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Does.StartWith("Jawab dulu"));
        await ChooseAsync(question, "0,5 g/cm³");
        await CheckAsync(question);
        Assert.That(
            await StatusAsync(question),
            Does.StartWith("Belum tepat.").And.Contain("Periksa lagi: massa dibagi volume.")
        );
        Assert.That(await question.Locator("li.is-wrong").TextContentAsync(), Does.Contain("belum tepat"));
        Assert.That(await key.IsVisibleAsync());

        await question.GetByRole(AriaRole.Button, new() { Name = "Coba lagi" }).ClickAsync();
        Assert.That(await question.Locator("input:checked").CountAsync(), Is.Zero);
        Assert.That(await page.EvaluateAsync<string>("() => document.activeElement.type"), Is.EqualTo("radio"));
        await ChooseAsync(question, "0,8 g/cm³");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Does.StartWith(Right).And.Contain("ρ = m / V"));
        Assert.That(await page.Locator(".question-score").TextContentAsync(), Does.Contain("Skormu: 2 dari"));
    }

    [Test]
    public async Task A_multiple_choice_is_right_when_all_of_it_is()
    {
        await using var context = await Chromium.OpenAsync();
        var question = Question(await OpenAsync(context), 2);

        await ChooseAsync(question, "Es");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Does.Contain("belum lengkap"));
        await ChooseAsync(question, "Minyak goreng");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Is.EqualTo(Right));
        await ChooseAsync(question, "Paku besi");
        Assert.That(await StatusAsync(question), Is.Empty, "what was said is no longer true");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Does.StartWith("Belum tepat").And.Contain("7,9 g/cm³"));
    }

    [Test]
    public async Task Statements_are_judged_row_by_row()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        var question = Question(page, 3);

        await ChooseAsync(question, 0, "Benar");
        await ChooseAsync(question, 1, "Benar");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Does.StartWith("Jawab dulu"));
        await ChooseAsync(question, 2, "Benar");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Does.StartWith("Sudah tepat 2 dari 3"));
        await ChooseAsync(question, 2, "Salah");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Is.EqualTo(Right));

        var other = Question(page, 4);
        await ChooseAsync(other, 0, "Padat");
        await ChooseAsync(other, 1, "Cair");
        await ChooseAsync(other, 2, "Gas");
        await CheckAsync(other);
        Assert.That(await StatusAsync(other), Is.EqualTo(Right));
    }

    [Test]
    public async Task True_or_false_speaks_to_both_answers()
    {
        await using var context = await Chromium.OpenAsync();
        var question = Question(await OpenAsync(context), 5);

        await ChooseAsync(question, "Salah");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Does.Contain("Ingat es di dalam gelas teh."));
        await ChooseAsync(question, "Benar");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Does.Contain("Tepat sekali."));
    }

    [TestCase("  TIMBANGAN ", "Gelas  ukur.", true)]
    [TestCase("neraca", "gelas", false)]
    public async Task Words_are_read_with_good_will(string first, string second, bool isRight)
    {
        await using var context = await Chromium.OpenAsync();
        var question = Question(await OpenAsync(context), 6);

        await question.GetByLabel("Jawaban 1").FillAsync(first);
        await question.GetByLabel("Jawaban 2").FillAsync(second);
        await question.GetByLabel("Jawaban 2").PressAsync("Enter");
        Assert.That(await StatusAsync(question), isRight ? Is.EqualTo(Right) : Does.StartWith("Sudah tepat 1 dari 2"));
        Assert.That(await question.Locator("[aria-invalid=true]").CountAsync(), Is.EqualTo(isRight ? 0 : 1));
    }

    [TestCase("0,92", true)]
    [TestCase("0.9", true)]
    [TestCase(" 0,95 g/cm3 ", true)]
    [TestCase("92/100", true)]
    [TestCase("0,96", false)]
    [TestCase("0,92 kg", false)]
    [TestCase("minyak", false)]
    public async Task Numbers_may_have_a_comma_or_a_point_and_lie_within_the_tolerance(string typed, bool isRight)
    {
        await using var context = await Chromium.OpenAsync();
        var question = Question(await OpenAsync(context), 7);

        await question.GetByLabel("Jawaban").FillAsync(typed);
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), isRight ? Is.EqualTo(Right) : Does.StartWith("Belum tepat"));
    }

    [Test]
    public async Task Sides_are_matched_with_selects()
    {
        await using var context = await Chromium.OpenAsync();
        var question = Question(await OpenAsync(context), 8);

        foreach (var (left, right) in new[] { ("Massa", "kilogram"), ("Volume", "meter kubik"), ("Suhu", "sekon") })
            await question
                .GetByLabel(left)
                .SelectOptionAsync(new SelectOptionValue { Label = await OptionAsync(question, right) });
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Does.StartWith("Sudah tepat 2 dari 3"));
        await question
            .GetByLabel("Suhu")
            .SelectOptionAsync(new SelectOptionValue { Label = await OptionAsync(question, "kelvin") });
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Is.EqualTo(Right));
    }

    private static async Task<string> OptionAsync(ILocator question, string text) =>
        (await question.Locator("select").First.Locator("option").AllTextContentsAsync()).Single(o =>
            o.EndsWith(". " + text, StringComparison.Ordinal)
        );

    [Test]
    public async Task Steps_are_put_in_order_by_the_keyboard_alone_and_the_focus_stays()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        var question = Question(page, 9);
        var steps = question.Locator(".question-steps li");

        Assert.That(
            await steps.Nth(0).TextContentAsync(),
            Does.Not.Contain("Timbang batu"),
            "it is never shown solved"
        );
        foreach (var (place, text) in new[] { "Timbang batu", "Isi gelas", "Masukkan batu" }.Index())
        {
            var up = question.GetByRole(AriaRole.Button, new() { Name = "Naikkan: " + text });
            await up.FocusAsync();
            while (!(await steps.Nth(place).TextContentAsync())!.Contains(text, StringComparison.Ordinal))
            {
                await page.Keyboard.PressAsync("Enter");
                Assert.That(await up.EvaluateAsync<bool>("b => b === document.activeElement"));
                Assert.That(await StatusAsync(question), Does.Contain("urutan"));
            }
        }
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Is.EqualTo(Right));
    }

    [Test]
    public async Task An_essay_is_compared_with_its_model_and_earns_no_points_by_itself()
    {
        await using var context = await Chromium.OpenAsync();
        var question = Question(await OpenAsync(context), 10);

        await question.GetByLabel("Jawaban").FillAsync("Karena ada udara.");
        Assert.That(await question.GetByText("Kapal berongga").IsVisibleAsync(), Is.False);
        await question.GetByRole(AriaRole.Button, new() { Name = "Bandingkan" }).ClickAsync();
        Assert.That(await question.GetByText("Kapal berongga").IsVisibleAsync());
        Assert.That(await question.GetByText("Rubrik").IsVisibleAsync());
    }

    [Test]
    public async Task A_whole_question_can_be_answered_by_the_keyboard_alone()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        var question = Question(page, 2);

        await question.Locator("input").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await StatusAsync(question), Is.EqualTo(Right));
    }

    [Test]
    public async Task The_score_is_kept_on_the_device_until_the_pupil_starts_over()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        await ChooseAsync(Question(page, 5), "Benar");
        await CheckAsync(Question(page, 5));

        await page.ReloadAsync();
        var score = page.Locator(".question-score");
        Assert.That(await score.TextContentAsync(), Does.Contain("Skormu: 1 dari"));
        await score.GetByRole(AriaRole.Button).ClickAsync();
        Assert.That(await score.IsVisibleAsync(), Is.False);
        Assert.That(
            await page.EvaluateAsync<int>(
                "() => Object.keys(localStorage).filter(k => k.startsWith('bloggen-quiz')).length"
            ),
            Is.Zero
        );
    }

    [Test]
    public async Task It_works_where_nothing_can_be_kept()
    {
        await using var context = await Chromium.OpenAsync();
        await context.AddInitScriptAsync(
            "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })"
        );
        var question = Question(await OpenAsync(context), 5);

        await ChooseAsync(question, "Benar");
        await CheckAsync(question);
        Assert.That(await StatusAsync(question), Does.StartWith(Right));
    }

    [Test]
    public async Task Without_a_script_there_are_questions_and_keys_behind_their_summaries()
    {
        await using var context = await Chromium.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await OpenAsync(context);
        var questions = page.Locator("fieldset.question");

        Assert.That(await questions.CountAsync(), Is.EqualTo(12));
        Assert.That(await page.Locator("fieldset.question > legend").CountAsync(), Is.EqualTo(12));
        Assert.That(await page.Locator("fieldset button").CountAsync(), Is.Zero);
        for (var number = 1; number <= 12; number++)
        {
            var key = Question(page, number).Locator(".question-key");
            var summary = key.Locator("summary");
            Assert.That(await summary.IsVisibleAsync(), $"{number}");
            await summary.ClickAsync();
            Assert.That(await key.Locator(".question-answer, .question-model").First.IsVisibleAsync(), $"{number}");
        }
    }

    [Test]
    public async Task Paper_has_letters_boxes_and_lines_and_no_key_that_was_not_opened()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await OpenAsync(context);
        await ChooseAsync(Question(page, 5), "Benar");
        await CheckAsync(Question(page, 5));
        Assert.That(await Question(page, 5).Locator(".question-key").IsVisibleAsync(), "there is a key to be opened");
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.That(
            await Question(page, 1).Locator("input").First.IsVisibleAsync(),
            Is.False,
            "letters stand for radio buttons"
        );
        Assert.That(
            await Question(page, 1)
                .Locator("ol")
                .EvaluateAsync<string>(
                    "o => getComputedStyle(o.children[0]).display + getComputedStyle(o.children[0]).listStyleType"
                ),
            Is.EqualTo("list-itemupper-alpha")
        );
        Assert.That(await Question(page, 2).Locator("input").First.IsVisibleAsync());
        Assert.That(await Question(page, 9).Locator(".question-box").First.IsVisibleAsync());
        Assert.That(await Question(page, 10).Locator("textarea").IsVisibleAsync(), Is.False);
        Assert.That(await Question(page, 10).Locator(".question-lines span").CountAsync(), Is.EqualTo(4));
        Assert.That(
            await Question(page, 10)
                .Locator(".question-lines span")
                .First.EvaluateAsync<double>("s => s.getBoundingClientRect().height"),
            Is.GreaterThan(25)
        );
        var legend = (await Question(page, 10).Locator("legend").BoundingBoxAsync())!;
        var lines = (await Question(page, 10).Locator(".question-lines").BoundingBoxAsync())!;
        Assert.That(
            lines.Y,
            Is.GreaterThanOrEqualTo(legend.Y + legend.Height - 1),
            "the lines begin below the question"
        );
        Assert.That(await page.Locator(".question-key >> visible=true").CountAsync(), Is.Zero);
        Assert.That(await page.Locator(".question-hint >> visible=true").CountAsync(), Is.Zero);
        Assert.That(await page.Locator(".question-actions >> visible=true").CountAsync(), Is.Zero);
    }

    [TestCase("menulis-soal/index.html", 360)]
    [TestCase("en/menulis-soal/index.html", 1280)]
    public async Task Answered_questions_have_no_violation_in_light_and_dark(string path, int width)
    {
        await using var context = await Chromium.OpenAsync(Readers.Window(width));
        var page = await OpenAsync(context, path);
        foreach (var radio in await page.Locator("li:first-child input[type=radio], td:nth-child(2) input").AllAsync())
            await radio.CheckAsync();
        foreach (var field in await page.Locator(".question-blank").AllAsync())
            await field.FillAsync("1");
        await page.EvaluateAsync(
            "() => document.querySelectorAll('.question-actions button:first-child').forEach(b => b.click())"
        );
        await page.EvaluateAsync("() => document.querySelectorAll('fieldset details').forEach(d => d.open = true)");

        Assert.That(
            await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"),
            Is.LessThanOrEqualTo(width)
        );
        Assert.That(await AxeReport.ViolationsAsync(page), Is.Empty);
    }

    [Test]
    public async Task A_lesson_with_questions_in_another_theme_has_no_violation_either()
    {
        await using var context = await Chromium.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(BuiltSites.Served("guru+papan")["zat-cair/index.html"].AbsoluteUri);

        Assert.That(await page.Locator("fieldset.question").CountAsync(), Is.EqualTo(5));
        Assert.That(await AxeReport.ViolationsAsync(page), Is.Empty);
    }
}
