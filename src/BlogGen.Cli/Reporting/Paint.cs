namespace BlogGen.Cli.Reporting;

internal enum Paint
{
    None,
    Red,
    Yellow,
    Green,
    Blue,
    Faint,
}

internal static class PaintExtensions
{
    public static string Apply(this Paint paint, string text, bool usesColor) =>
        !usesColor || paint == Paint.None || text.Length == 0 ? text : $"\u001b[{Code(paint)}m{text}\u001b[0m";

    private static int Code(Paint paint) =>
        paint switch
        {
            Paint.Red => 31,
            Paint.Yellow => 33,
            Paint.Green => 32,
            Paint.Blue => 36,
            Paint.Faint => 2,
            _ => 0,
        };
}
