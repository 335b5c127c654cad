using System.Text;
using BlogGen.Cli;

NativeMemory.ShareOneHeap();

// The one place that touches the real console, clock and environment.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (!Console.IsInputRedirected)
    Console.InputEncoding = utf8;
Console.OutputEncoding = utf8;

return App.Run(args, Terminal.OfThisProcess());
