using BenchmarkDotNet.Running;

namespace BlogGen.Benchmarks;

/// <summary><c>dotnet run -c Release --project tests/BlogGen.Benchmarks -- --filter "*Parsing*"</c></summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        if (args is ["--formulas", var list])
            FormulaSpeed.Run(list);
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
