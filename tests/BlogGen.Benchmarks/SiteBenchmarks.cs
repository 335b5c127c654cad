using BenchmarkDotNet.Attributes;
using BlogGen.Files;

namespace BlogGen.Benchmarks;

/// <summary>The pipeline in memory: without a disk, so that only the engine counts.</summary>
[MemoryDiagnoser]
public class SiteBenchmarks
{
    private static readonly BuildOptions s_options = new() { Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(7)) };
    private MemoryFileStore _files = Posts.Site(0);

    [Params(10, 200)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Write() => _files = Posts.Site(Count);

    [Benchmark]
    public object Build() => SiteBuilder.BuildInMemory(_files, s_options);
}
