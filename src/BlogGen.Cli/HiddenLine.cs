using System.Text;

namespace BlogGen.Cli;

/// <summary>A line that is typed or pasted without being seen, such as a token.</summary>
internal static class HiddenLine
{
    private const char EndOfFile = '\u0004';

    /// <returns>Null where the person ends the input instead.</returns>
    public static string? Read(Func<ConsoleKeyInfo> nextKey, TextWriter echo)
    {
        var typed = new StringBuilder();
        while (true)
        {
            var key = nextKey();
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    // The cursor is still behind the question.
                    echo.WriteLine();
                    return typed.ToString();
                case ConsoleKey.Escape:
                    typed.Clear();
                    break;
                case ConsoleKey.Backspace:
                    typed.Length = Math.Max(0, typed.Length - 1);
                    break;
                default:
                    if (key.KeyChar == EndOfFile)
                        return null;
                    if (!char.IsControl(key.KeyChar))
                        typed.Append(key.KeyChar);
                    break;
            }
        }
    }
}
