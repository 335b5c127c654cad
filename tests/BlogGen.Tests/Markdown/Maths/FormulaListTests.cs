namespace BlogGen.Tests.Markdown.Maths;

/// <summary>
/// What a teacher of any subject writes, formula by formula. <c>BLOGGEN_GOLDEN=write</c> writes the list anew; its diff is then
/// read like code.
/// </summary>
public sealed class FormulaListTests
{
    [Test]
    public void Every_formula_comes_out_as_it_is_listed()
    {
        var list = FormulaList.Read();
        if (
            System.Environment.GetEnvironmentVariable("BLOGGEN_GOLDEN") == "write"
            && System.Environment.GetEnvironmentVariable("CI") is null
        )
            list.Write(line => MathNotation.Of(FormulaList.Render(line.Tex, out _)));
        Assert.Multiple(() =>
        {
            foreach (var line in FormulaList.Read().Lines)
                Assert.That(MathNotation.Of(FormulaList.Render(line.Tex, out _)), Is.EqualTo(line.Notation), line.Tex);
        });
    }

    [Test]
    public void No_formula_of_the_list_is_a_problem()
    {
        var found = FormulaList.Read().Lines.Select(line => (line.Tex, Problems: ProblemsOf(line.Tex)));

        Assert.That(
            found.Where(f => f.Problems.Count > 0).Select(f => $"{f.Tex}: {string.Join(", ", f.Problems)}"),
            Is.Empty
        );
    }

    [Test]
    public void The_list_covers_school_and_the_first_year() =>
        Assert.That(FormulaList.Read().Lines.Select(line => line.Tex).Distinct().Count(), Is.AtLeast(400));

    private static IReadOnlyList<string> ProblemsOf(string tex)
    {
        FormulaList.Render(tex, out var problems);
        return problems;
    }
}
