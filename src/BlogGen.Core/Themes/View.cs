using BlogGen.Diagnostics;
using BlogGen.Localization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BlogGen.Themes;

/// <summary>A name that themes can use, with what the reference says of it.</summary>
/// <param name="Type"><c>text</c>, <c>number</c>, <c>flag</c>, <c>date</c>, <c>html</c>, <c>data</c>, or the name of a shape; <c>[]</c> after it for a list.</param>
public sealed record Member(string Name, Words Meaning, string Type)
{
    /// <summary>A line of a template; null where the name says enough.</summary>
    public string? Example { get; init; }
}

/// <summary>What a theme sees of a type of the engine: names, meanings, and how each is read.</summary>
internal abstract class Shape(string name)
{
    public string Name => name;

    public abstract IReadOnlyList<Member> Members { get; }

    public abstract bool TryRead(object value, string member, PageScope scope, out object? result);

    public abstract bool Has(string member);
}

internal sealed class Shape<T>(string name) : Shape(name)
    where T : class
{
    private readonly Dictionary<string, Func<T, PageScope, object?>> _readers = new(StringComparer.Ordinal);
    private readonly List<Member> _members = [];

    public override IReadOnlyList<Member> Members => _members;

    /// <param name="type">Of what the member gives; told by <typeparamref name="TResult"/> where that says it.</param>
    public Shape<T> With<TResult>(
        string member,
        string id,
        string en,
        Func<T, PageScope, TResult> read,
        string? type = null,
        string? example = null
    )
    {
        _readers.Add(member, (value, scope) => read(value, scope));
        _members.Add(
            new Member(member, new Words(id, en), type ?? MemberTypes.Of(typeof(TResult))) { Example = example }
        );
        return this;
    }

    public View Of(T value) => new(value, this);

    public override bool Has(string member) => _readers.ContainsKey(member);

    public override bool TryRead(object value, string member, PageScope scope, out object? result)
    {
        if (_readers.TryGetValue(member, out var read))
        {
            result = read((T)value, scope);
            return true;
        }
        result = null;
        return false;
    }
}

/// <summary>A read-only window on one value; a name that is not there is an error with a suggestion.</summary>
internal sealed class View(object value, Shape shape) : IScriptObject
{
    public object Value => value;

    public int Count => shape.Members.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => shape.Members.Select(m => m.Name);

    public bool Contains(string member) => shape.Has(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value1)
    {
        if (shape.TryRead(value, member, ((ThemeContext)context!).Scope, out value1))
            return true;
        throw new UnknownNameException(
            span,
            $"{shape.Name}.{member}",
            Similar.Nearest(member, GetMembers()) is { } near ? $"{shape.Name}.{near}" : null
        );
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value1, bool readOnly) =>
        false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;
}

internal sealed class UnknownNameException(SourceSpan span, string name, string? nearest)
    : ScriptRuntimeException(span, name)
{
    public string Name => OriginalMessage;

    public string? Nearest => nearest;
}
