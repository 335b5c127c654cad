namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>From numbers to places on the drawing.</summary>
internal sealed record Scale(Stretch Numbers, double Start, double End)
{
    public double this[double number] => Start + (number - Numbers.From) / Numbers.Length * (End - Start);
}
