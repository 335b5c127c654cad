using System.Runtime.InteropServices;

namespace BlogGen.Cli;

/// <summary>Ctrl+C and the system's request to end, caught while this lives: the program then ends by itself.</summary>
internal sealed class Interrupts : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;

    public Interrupts(Action action) =>
        _registrations = [Catch(PosixSignal.SIGINT, action), Catch(PosixSignal.SIGTERM, action)];

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private static PosixSignalRegistration Catch(PosixSignal signal, Action action) =>
        PosixSignalRegistration.Create(
            signal,
            context =>
            {
                context.Cancel = true;
                action();
            }
        );
}
