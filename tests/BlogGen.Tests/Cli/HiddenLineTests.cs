using BlogGen.Cli;

namespace BlogGen.Tests.Cli;

public sealed class HiddenLineTests
{
    [TestCase("rahasia\r", "rahasia")]
    [TestCase("rahq\basia\r", "rahasia")]
    [TestCase("\b\brahasia\r", "rahasia")]
    [TestCase("salah\u001brahasia\r", "rahasia")]
    [TestCase("ra\u0001hasia\r", "rahasia")]
    [TestCase("rahasia\u0004", null)]
    public void What_is_typed_is_read_and_never_shown(string keys, string? line)
    {
        var typed = new Queue<char>(keys);
        using var echo = new StringWriter();

        var read = HiddenLine.Read(() => Key(typed.Dequeue()), echo);

        Assert.That(read, Is.EqualTo(line));
        Assert.That(echo.ToString().Trim(), Is.Empty);
    }

    private static ConsoleKeyInfo Key(char key) =>
        new(
            key,
            key switch
            {
                '\r' => ConsoleKey.Enter,
                '\b' => ConsoleKey.Backspace,
                '\u001b' => ConsoleKey.Escape,
                _ => ConsoleKey.None,
            },
            shift: false,
            alt: false,
            control: false
        );
}
