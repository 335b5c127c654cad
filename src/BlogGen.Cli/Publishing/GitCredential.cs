using System.ComponentModel;
using System.Diagnostics;
using BlogGen.Publishing;

namespace BlogGen.Cli.Publishing;

/// <param name="Password">Mostly a token.</param>
internal sealed record PushLogin(string User, string Password);

/// <summary>Asks the Git of this machine, which may have a password store; it must not ask the person in our place.</summary>
internal static class GitCredential
{
    public static PushLogin? Fill(RepositoryAddress address)
    {
        try
        {
            var start = new ProcessStartInfo("git", ["credential", "fill"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                CreateNoWindow = true,
                Environment =
                {
                    ["GIT_TERMINAL_PROMPT"] = "0",
                    ["GIT_ASKPASS"] = "",
                    ["SSH_ASKPASS"] = "",
                },
            };
            using var git = Process.Start(start)!;
            git.StandardInput.Write($"protocol={address.Scheme}\nhost={address.Host}\npath={address.Path}\n\n");
            git.StandardInput.Close();
            var said = git.StandardOutput.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r').Split('=', 2));
            var facts = said.Where(fact => fact.Length == 2).ToLookup(fact => fact[0], fact => fact[1]);
            git.WaitForExit();
            return facts["password"].FirstOrDefault() is { } password
                ? new PushLogin(facts["username"].FirstOrDefault() ?? "", password)
                : null;
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }
}
