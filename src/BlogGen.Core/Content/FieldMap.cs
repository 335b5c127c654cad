namespace BlogGen.Content;

/// <summary>
/// What a post says under some of the known keys. There are a handful of them in each of many thousand posts, and every stage
/// asks: looking along a short list takes less time and half the memory of a dictionary.
/// </summary>
internal sealed class FieldMap<T>
    where T : class
{
    private readonly List<KeyValuePair<Field, T>> _entries = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<Field, T>> Entries => _entries;

    /// <summary>Null where nothing is said.</summary>
    public T? this[Field field] => IndexOf(field) is >= 0 and var at ? _entries[at].Value : null;

    public void Set(Field field, T value)
    {
        if (IndexOf(field) is >= 0 and var at)
            _entries[at] = new(field, value);
        else
            _entries.Add(new(field, value));
    }

    /// <summary>Nothing more will be said.</summary>
    public void Trim() => _entries.TrimExcess();

    private int IndexOf(Field field)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            if (ReferenceEquals(_entries[i].Key, field))
                return i;
        }
        return -1;
    }
}
