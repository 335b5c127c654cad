using BlogGen.Localization;

namespace BlogGen.Markdown.Charts.Reading;

internal enum ChartKey
{
    Kind,
    Title,
    Note,
    Source,
    Description,
    Unit,
    XAxis,
    YAxis,
    X,
    Y,
    AngleUnit,
    From,
    To,
    Step,
    Point,
    OpenPoint,
    Interval,
    Jump,
}

internal static class ChartKeys
{
    private static readonly (string Name, ChartKey Key)[] s_names =
    [
        ("jenis", ChartKey.Kind),
        ("kind", ChartKey.Kind),
        ("tipe", ChartKey.Kind),
        ("type", ChartKey.Kind),
        ("judul", ChartKey.Title),
        ("title", ChartKey.Title),
        ("keterangan", ChartKey.Note),
        ("note", ChartKey.Note),
        ("sumber", ChartKey.Source),
        ("source", ChartKey.Source),
        ("uraian", ChartKey.Description),
        ("description", ChartKey.Description),
        ("satuan", ChartKey.Unit),
        ("unit", ChartKey.Unit),
        ("sumbu x", ChartKey.XAxis),
        ("x axis", ChartKey.XAxis),
        ("sumbu y", ChartKey.YAxis),
        ("y axis", ChartKey.YAxis),
        ("x", ChartKey.X),
        ("y", ChartKey.Y),
        ("satuan sudut", ChartKey.AngleUnit),
        ("sudut", ChartKey.AngleUnit),
        ("angle unit", ChartKey.AngleUnit),
        ("angle", ChartKey.AngleUnit),
        ("dari", ChartKey.From),
        ("from", ChartKey.From),
        ("sampai", ChartKey.To),
        ("to", ChartKey.To),
        ("langkah", ChartKey.Step),
        ("step", ChartKey.Step),
        ("titik", ChartKey.Point),
        ("point", ChartKey.Point),
        ("points", ChartKey.Point),
        ("titik kosong", ChartKey.OpenPoint),
        ("open point", ChartKey.OpenPoint),
        ("open points", ChartKey.OpenPoint),
        ("selang", ChartKey.Interval),
        ("interval", ChartKey.Interval),
        ("lompat", ChartKey.Jump),
        ("lompatan", ChartKey.Jump),
        ("jump", ChartKey.Jump),
        ("jumps", ChartKey.Jump),
    ];

    public static ChartKey? Find(string name, ChartKind kind)
    {
        var folded = KeyNames.Fold(name);
        foreach (var (known, key) in s_names)
        {
            if (KeyNames.Fold(known) == folded)
                return IsOf(key, kind) ? key : null;
        }
        return null;
    }

    public static IEnumerable<string> NamesFor(ChartKind kind) =>
        s_names.Where(n => IsOf(n.Key, kind)).Select(n => n.Name);

    /// <summary>A word that one kind knows is only a label in another: <c>Titik: 4</c> may be a bar.</summary>
    private static bool IsOf(ChartKey key, ChartKind kind) =>
        key switch
        {
            ChartKey.Unit => kind is not ChartKind.Function,
            ChartKey.XAxis or ChartKey.YAxis or ChartKey.X or ChartKey.Y => kind
                is not (ChartKind.Pie or ChartKind.NumberLine),
            ChartKey.AngleUnit => kind is ChartKind.Function,
            ChartKey.Point => kind is ChartKind.Function or ChartKind.NumberLine,
            ChartKey.From or ChartKey.To or ChartKey.Step or ChartKey.OpenPoint or ChartKey.Interval or ChartKey.Jump =>
                kind is ChartKind.NumberLine,
            _ => true,
        };
}
