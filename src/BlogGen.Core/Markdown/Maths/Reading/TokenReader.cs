using System.Collections.Immutable;
using System.Text;
using BlogGen.Diagnostics;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>The tokens of one formula, with the author's macros replaced by what they stand for.</summary>
internal sealed class TokenReader(string tex, FormulaContext context)
{
    // More than any formula needs; without a limit ten short macros fill the memory.
    private const int MostExpansions = 2_000;
    private const int MostTokens = 200_000;
    private const int DeepestExpansion = 100;

    private readonly Stack<Frame> _frames = new();
    private TexLexer _lexer = new(tex, 0, tex.Length);
    private Token _next;
    private bool _hasNext;
    private int _expansions;
    private int _tokens;

    private sealed class Frame(ImmutableArray<Token> tokens, int at)
    {
        private int _index;

        public bool TryTake(out Token token)
        {
            token = _index < tokens.Length ? tokens[_index++] with { At = at } : default;
            return token.Kind != TokenKind.End;
        }
    }

    public string Tex => tex;

    /// <summary>With macros replaced; blanks included.</summary>
    public Token Peek()
    {
        if (_hasNext)
            return _next;
        _next = Expanded();
        _hasNext = true;
        return _next;
    }

    public Token Next()
    {
        var token = Peek();
        _hasNext = false;
        return token;
    }

    /// <summary>The next token that is no blank, still to be taken.</summary>
    public Token PeekInk()
    {
        while (Peek().Kind == TokenKind.Space)
            _hasNext = false;
        return _next;
    }

    public Token NextInk()
    {
        var token = PeekInk();
        _hasNext = false;
        return token;
    }

    /// <summary>As written, macros untouched.</summary>
    public Token NextRaw()
    {
        if (_hasNext)
        {
            _hasNext = false;
            return _next;
        }
        return Raw();
    }

    /// <summary>As written, still to be taken by <see cref="NextRaw"/>.</summary>
    public Token PeekUnexpandedInk()
    {
        if (!_hasNext)
            _next = Raw();
        while (_next.Kind == TokenKind.Space)
            _next = Raw();
        _hasNext = true;
        return _next;
    }

    /// <summary>Nothing more is read.</summary>
    public void Stop()
    {
        _hasNext = false;
        End(0);
    }

    public void PutBack(Token token)
    {
        if (_hasNext)
            Push([token, _next], token.At);
        else
        {
            _next = token;
            _hasNext = true;
            return;
        }
        _hasNext = false;
    }

    public void Push(ImmutableArray<Token> tokens, int at)
    {
        if (_hasNext)
        {
            _hasNext = false;
            _frames.Push(new Frame([_next], _next.At));
        }
        _frames.Push(new Frame(tokens, at));
    }

    /// <summary>The tokens of an argument: a group without its braces, or one token.</summary>
    /// <returns>Null where there is none.</returns>
    public ImmutableArray<Token>? TakeArgument()
    {
        var first = NextRaw();
        while (first.Kind == TokenKind.Space)
            first = NextRaw();
        if (first.Kind == TokenKind.Open)
            return TakeGroup();
        if (first.Kind is not (TokenKind.End or TokenKind.Close))
            return [first];
        PutBack(first);
        return null;
    }

    /// <summary>What stands in square brackets, without them; null where none open here.</summary>
    public ImmutableArray<Token>? TakeOptional()
    {
        if (!PeekInk().Is('['))
            return null;
        Next();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var depth = 0;
        for (var token = NextRaw(); token.Kind != TokenKind.End; token = NextRaw())
        {
            if (depth == 0 && token.Is(']'))
                break;
            depth += DepthOf(token);
            tokens.Add(token);
        }
        return tokens.ToImmutable();
    }

    /// <summary>Their text as the author typed it.</summary>
    public static string TextOf(ImmutableArray<Token> tokens)
    {
        if (tokens.IsEmpty)
            return "";
        var isWhole = true;
        for (var i = 1; i < tokens.Length && isWhole; i++)
            isWhole = ReferenceEquals(tokens[i].Source, tokens[0].Source) && tokens[i].Start == tokens[i - 1].End;
        if (isWhole)
            return tokens[0].Source[tokens[0].Start..tokens[^1].End];
        var text = new StringBuilder();
        foreach (var token in tokens)
            text.Append(token.Text);
        return text.ToString();
    }

    private ImmutableArray<Token> TakeGroup()
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var depth = 1;
        for (var token = NextRaw(); token.Kind != TokenKind.End; token = NextRaw())
        {
            depth += DepthOf(token);
            if (depth == 0)
                break;
            tokens.Add(token);
        }
        return tokens.ToImmutable();
    }

    private static int DepthOf(Token token) =>
        token.Kind switch
        {
            TokenKind.Open => 1,
            TokenKind.Close => -1,
            _ => 0,
        };

    private Token Expanded()
    {
        var token = Raw();
        while (token.Kind == TokenKind.Command && context.Macros.Find(token.Name) is { } macro)
        {
            if (!MayExpand(token))
                return End(token.At);
            Push(Fill(macro, token), token.At);
            token = Raw();
        }
        return token;
    }

    private bool MayExpand(Token token)
    {
        if (++_expansions <= MostExpansions && _tokens <= MostTokens && _frames.Count <= DeepestExpansion)
            return true;
        context.Report(token.At, Problems.MathMacroWithoutEnd, token.Text.ToString());
        return false;
    }

    private Token End(int at)
    {
        _frames.Clear();
        _lexer = new TexLexer(tex, tex.Length, tex.Length);
        return new Token(TokenKind.End, tex, tex.Length, 0, at);
    }

    private Token Raw()
    {
        while (_frames.TryPeek(out var frame))
        {
            if (frame.TryTake(out var token))
                return token;
            _frames.Pop();
        }
        return _lexer.Next();
    }

    private ImmutableArray<Token> Fill(Macro macro, Token call)
    {
        if (macro.Parameters == 0)
        {
            _tokens += macro.Body.Length;
            return macro.Body;
        }
        var arguments = new ImmutableArray<Token>[macro.Parameters];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = (i == 0 && macro.Default is { } given ? TakeOptional() ?? given : TakeArgument()) ?? [];
        var filled = ImmutableArray.CreateBuilder<Token>(macro.Body.Length);
        foreach (var token in macro.Body)
        {
            if (
                token.Kind == TokenKind.Parameter
                && token.Source[token.Start + 1] - '1' is var n
                && n < arguments.Length
            )
                filled.AddRange(n < 0 ? [] : arguments[n]);
            else
                filled.Add(token);
            if (filled.Count > MostTokens)
                break;
        }
        _tokens += filled.Count + call.Length;
        return filled.ToImmutable();
    }
}
