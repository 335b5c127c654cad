using System.Diagnostics;

namespace BlogGen.Tests.Cli;

/// <summary>The program itself, in a process of its own: for what an in-process test cannot change.</summary>
internal static class RealProgram
{
    private static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "bloggen.dll");

    public static Process Start(string folder, params string[] args) => Start(folder, [], args, runtimeConfig: null);

    /// <summary>Builds in a machine with another zone and language; waits until it is done.</summary>
    public static void Run(string folder, Machine machine, params string[] args)
    {
        using var program = Start(
            folder,
            new()
            {
                ["TZ"] = machine.Zone,
                ["LANG"] = machine.Language,
                ["LC_ALL"] = machine.Language,
            },
            args,
            machine.HasIcu ? WithIcu(folder) : null
        );
        var said = program.StandardOutput.ReadToEnd();
        var complaint = program.StandardError.ReadToEnd();
        program.WaitForExit();
        if (complaint.Contains("ICU package", StringComparison.Ordinal))
            Assert.Ignore("This machine has no ICU.");
        Assert.That(program.ExitCode, Is.Zero, $"{machine}: {said}{complaint}");
    }

    private static Process Start(
        string folder,
        Dictionary<string, string> environment,
        string[] args,
        string? runtimeConfig
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        foreach (var word in (string[])["exec", .. RuntimeConfig(runtimeConfig), Dll, .. args])
            start.ArgumentList.Add(word);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static string[] RuntimeConfig(string? path) => path is null ? [] : ["--runtimeconfig", path];

    /// <summary>The program ships without ICU; here its tables are switched on, to show that they change nothing.</summary>
    private static string WithIcu(string folder)
    {
        var config = File.ReadAllText(Path.ChangeExtension(Dll, ".runtimeconfig.json"));
        var changed = config
            .Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false")
            .Replace(
                "\"System.Globalization.PredefinedCulturesOnly\": true",
                "\"System.Globalization.PredefinedCulturesOnly\": false"
            );
        Assert.That(changed, Is.Not.EqualTo(config), "The knob has moved.");
        var path = Path.Combine(folder, "..", $"{Path.GetFileName(folder)}.runtimeconfig.json");
        File.WriteAllText(path, changed);
        return path;
    }
}

/// <param name="Language">A POSIX locale: without ICU it says nothing, with ICU it is the culture of the program.</param>
internal sealed record Machine(string Zone, string Language, bool HasIcu);
