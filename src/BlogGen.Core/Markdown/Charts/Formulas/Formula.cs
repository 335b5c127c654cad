namespace BlogGen.Markdown.Charts.Formulas;

/// <summary>What a formula computes. Numbers that do not exist are NaN or infinite; nothing throws.</summary>
internal abstract record Formula
{
    public abstract double At(double x);
}

internal sealed record Constant(double Value) : Formula
{
    public override double At(double x) => Value;
}

internal sealed record Variable : Formula
{
    public override double At(double x) => x;
}

internal sealed record Negation(Formula Of) : Formula
{
    public override double At(double x) => -Of.At(x);
}

/// <param name="Sign">One of <c>+ - * / ^</c>.</param>
internal sealed record Operation(char Sign, Formula Left, Formula Right) : Formula
{
    public override double At(double x)
    {
        var (left, right) = (Left.At(x), Right.At(x));
        return Sign switch
        {
            '+' => left + right,
            '-' => left - right,
            '*' => left * right,
            '/' => left / right,
            _ => Math.Pow(left, right),
        };
    }
}

internal sealed record Call(FormulaFunction Function, Formula Argument) : Formula
{
    public override double At(double x) => Function.Of(Argument.At(x));
}
