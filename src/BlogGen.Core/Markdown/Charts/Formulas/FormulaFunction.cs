using System.Collections.Frozen;

namespace BlogGen.Markdown.Charts.Formulas;

internal sealed record FormulaFunction(string Name, Func<double, double> Of, AngleUse Angle = AngleUse.None)
{
    public static readonly FormulaFunction Absolute = new("abs", Math.Abs);
    public static readonly FormulaFunction Root = new("sqrt", Math.Sqrt);

    private static readonly FrozenDictionary<string, FormulaFunction> s_byName = new Dictionary<string, FormulaFunction>
    {
        ["abs"] = Absolute,
        ["sqrt"] = Root,
        ["akar"] = Root,
        ["sin"] = new("sin", Math.Sin, AngleUse.Takes),
        ["cos"] = new("cos", Math.Cos, AngleUse.Takes),
        ["tan"] = new("tan", Math.Tan, AngleUse.Takes),
        ["asin"] = new("asin", Math.Asin, AngleUse.Gives),
        ["acos"] = new("acos", Math.Acos, AngleUse.Gives),
        ["atan"] = new("atan", Math.Atan, AngleUse.Gives),
        ["arcsin"] = new("asin", Math.Asin, AngleUse.Gives),
        ["arccos"] = new("acos", Math.Acos, AngleUse.Gives),
        ["arctan"] = new("atan", Math.Atan, AngleUse.Gives),
        ["ln"] = new("ln", Math.Log),
        ["log"] = new("log", Math.Log10),
        ["exp"] = new("exp", Math.Exp),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => s_byName.Keys;

    public static FormulaFunction? Find(string name) => s_byName.GetValueOrDefault(name);
}

internal enum AngleUse
{
    None,
    Takes,
    Gives,
}
