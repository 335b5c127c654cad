namespace BlogGen.Markdown.Charts.Formulas;

/// <summary>
/// Formulas as a school book writes them: <c>2x</c>, <c>2(x + 1)</c>, <c>sin 2x</c>, <c>sin^2 x</c>, <c>|x|</c>, <c>x²</c>. Powers
/// bind first, from the right; then a sign before a number; then products, written or not, from the left; then sums. A
/// function without brackets takes the unwritten product after it: <c>sin 2x + 1</c> is <c>sin(2x) + 1</c>.
/// </summary>
internal sealed class FormulaParser
{
    private const int LongestText = 300;
    private const int DeepestNesting = 50;

    private readonly List<FormulaSign> _signs;
    private readonly FormulaStyle _style;
    private int _at;
    private int _depth;
    private int _bars;
    private bool _usesVariable;
    private bool _hasAngle;

    private FormulaParser(string text, FormulaStyle style)
    {
        _signs = FormulaScanner.Scan(text, style.Variable);
        _style = style;
    }

    public static FormulaReading Read(string text, FormulaStyle style)
    {
        if (text.Length > LongestText)
            return new FormulaReading(null) { FaultAt = LongestText };
        var parser = new FormulaParser(text, style);
        if (parser.Sum() is { } formula && parser.Next.Kind == FormulaSignKind.End)
            return new FormulaReading(formula, parser._usesVariable, parser._hasAngle);
        return new FormulaReading(null)
        {
            FaultAt = parser.Next.At,
            UnknownWord = parser.Next.Kind == FormulaSignKind.Unknown ? parser.Next.Text : null,
        };
    }

    private FormulaSign Next => _signs[_at];

    private bool Take(char sign)
    {
        if (!Next.Is(sign))
            return false;
        _at++;
        return true;
    }

    private Formula? Sum()
    {
        if (_depth == DeepestNesting)
            return null;
        _depth++;
        var sum = Product();
        while (sum is not null && (Next.Is('+') || Next.Is('-')))
        {
            var sign = _signs[_at++].Text[0];
            sum = Product() is { } right ? new Operation(sign, sum, right) : null;
        }
        _depth--;
        return sum;
    }

    private Formula? Product()
    {
        var product = Signed();
        while (product is not null)
        {
            if (Next.Is('*') || Next.Is('/'))
            {
                var sign = _signs[_at++].Text[0];
                product = Signed() is { } right ? new Operation(sign, product, right) : null;
            }
            else if (StartsFactor())
                product = Power() is { } right ? new Operation('*', product, right) : null;
            else
                break;
        }
        return product;
    }

    private Formula? Signed()
    {
        if (_depth == DeepestNesting)
            return null;
        if (!Next.Is('-') && !Next.Is('+'))
            return Power();
        var isMinus = _signs[_at++].Text == "-";
        _depth++;
        var formula = Signed();
        _depth--;
        return formula is not null && isMinus ? new Negation(formula) : formula;
    }

    private Formula? Power()
    {
        var power = Factor();
        return power is not null && Take('^') ? Raise(power) : power;
    }

    private Operation? Raise(Formula root) => Signed() is { } exponent ? new Operation('^', root, exponent) : null;

    /// <summary>Whether a product may go on here without a sign. A bar closes where one is open.</summary>
    private bool StartsFactor() =>
        Next.Kind is FormulaSignKind.Number or FormulaSignKind.Variable or FormulaSignKind.Function
        || Next.Is('(')
        || (Next.Is('|') && _bars == 0);

    private Formula? Factor()
    {
        var sign = Next;
        switch (sign.Kind)
        {
            case FormulaSignKind.Number:
                _at++;
                return new Constant(sign.Value);
            case FormulaSignKind.Variable:
                _at++;
                _usesVariable = true;
                return new Variable();
            case FormulaSignKind.Function:
                _at++;
                return Called(sign.Function!);
            default:
                return sign.Is('(') ? Bracketed()
                    : sign.Is('|') ? Absolute()
                    : null;
        }
    }

    private Formula? Bracketed()
    {
        var bars = _bars;
        (_at, _bars) = (_at + 1, 0);
        var inside = Sum();
        _bars = bars;
        return inside is not null && Take(')') ? inside : null;
    }

    private Call? Absolute()
    {
        (_at, _bars) = (_at + 1, _bars + 1);
        var inside = Sum();
        _bars--;
        return inside is not null && Take('|') ? new Call(FormulaFunction.Absolute, inside) : null;
    }

    /// <summary><c>sin(x)^2</c> and <c>sin^2 x</c> are the square of the sine, <c>sin x^2</c> the sine of the square.</summary>
    private Formula? Called(FormulaFunction function)
    {
        Formula? exponent = null;
        if (Take('^'))
        {
            exponent = Next.Is('-') ? Signed() : Factor();
            if (exponent is null)
                return null;
        }
        var argument = Next.Is('(') ? Bracketed() : Unwritten();
        if (argument is null)
            return null;
        var value = ValueOf(function, argument);
        return exponent is null ? value : new Operation('^', value, exponent);
    }

    private Formula? Unwritten()
    {
        if (_depth == DeepestNesting)
            return null;
        _depth++;
        var isMinus = Take('-');
        var product = Power();
        while (product is not null && StartsFactor() && Next.Kind != FormulaSignKind.Function)
            product = Power() is { } right ? new Operation('*', product, right) : null;
        _depth--;
        return product is not null && isMinus ? new Negation(product) : product;
    }

    private Formula ValueOf(FormulaFunction function, Formula argument)
    {
        _hasAngle |= function.Angle == AngleUse.Takes;
        const double Degree = Math.PI / 180;
        return (function.Angle, _style.InDegrees) switch
        {
            (AngleUse.Takes, true) => new Call(function, new Operation('*', argument, new Constant(Degree))),
            (AngleUse.Gives, true) => new Operation('/', new Call(function, argument), new Constant(Degree)),
            _ => new Call(function, argument),
        };
    }
}
