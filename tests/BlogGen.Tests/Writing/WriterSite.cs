using System.Buffers;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Sites;
using BlogGen.Writing;

namespace BlogGen.Tests.Writing;

/// <summary>A site of made-up pages that is written into a temporary folder.</summary>
internal sealed class WriterSite : IDisposable
{
    public TempFolder Folder { get; } = new();

    public SortedDictionary<string, string> Pages { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Copies { get; } = new(StringComparer.Ordinal);

    public MemoryFileStore Sources { get; } = new();

    public DiagnosticBag Problems { get; private set; } = new();

    public string[] Codes => [.. Problems.ToSortedList().Select(problem => problem.Code)];

    public string Output => Folder.Tree("public");

    public WriteSummary Write(Func<WriteRequest, WriteRequest>? change = null)
    {
        Problems = new DiagnosticBag();
        Output[] outputs =
        [
            .. Pages.Keys.Select(path => new PageOutput(path)),
            .. Copies.Select(copy => new CopyOutput(copy.Key, copy.Value)),
        ];
        var request = new WriteRequest(Folder.Root, "public", outputs, Render, Sources, Threads: 2) { Wait = _ => { } };
        return SiteWriter.Write(change?.Invoke(request) ?? request, Problems);
    }

    public void Dispose() => Folder.Dispose();

    public void Render(Output output, IBufferWriter<byte> page) =>
        page.Write(Encoding.UTF8.GetBytes(Pages[output.Path]));

    private sealed record PageOutput(string Path) : Output(Path);
}
