using System.ComponentModel;
using System.Diagnostics;

namespace BlogGen.Cli.Printing;

/// <summary>Has a browser print pages as PDF, in a profile of its own that is thrown away.</summary>
internal static class PdfPrinter
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <returns>The PDF files that were made, each beside its page; it stops at the first that fails.</returns>
    public static IEnumerable<string> Print(string browser, IEnumerable<string> pages, string temporaryFolder)
    {
        var profile = Path.Combine(temporaryFolder, "bloggen-pdf-" + Path.GetRandomFileName());
        try
        {
            foreach (var page in pages)
            {
                var pdf = Path.ChangeExtension(page, ".pdf");
                File.Delete(pdf);
                if (!Run(browser, Arguments(page, pdf, profile)) || !File.Exists(pdf))
                    yield break;
                File.WriteAllBytes(pdf, PdfDates.Remove(File.ReadAllBytes(pdf)));
                yield return pdf;
            }
        }
        finally
        {
            Remove(profile);
        }
    }

    private static string[] Arguments(string page, string pdf, string profile) =>
        [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // A container's root has no other way; a person's own account keeps the sandbox.
            .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? new[] { "--no-sandbox" } : [],
            "--user-data-dir=" + profile,
            "--no-pdf-header-footer",
            "--print-to-pdf=" + pdf,
            new Uri(page).AbsoluteUri,
        ];

    private static bool Run(string browser, string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(browser, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start);
            if (process is null)
                return false;
            // What it says belongs to nobody, and a full pipe would stop it.
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(s_patience))
                return process.ExitCode == 0;
            process.Kill(entireProcessTree: true);
            return false;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The system clears its own temporary folder.
        }
    }
}
