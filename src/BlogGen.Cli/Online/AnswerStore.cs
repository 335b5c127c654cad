using System.Globalization;
using System.Text.Json;

namespace BlogGen.Cli.Online;

/// <summary>What other sites said lately, kept in the site's <c>.bloggen</c>, so that nobody is asked twice a week.</summary>
internal sealed class AnswerStore(string path, DateTimeOffset now)
{
    private static readonly TimeSpan s_good = TimeSpan.FromDays(7);
    private static readonly TimeSpan s_broken = TimeSpan.FromHours(12);

    private readonly Dictionary<string, (DateTimeOffset At, Answer Answer)> _answers = Read(path);

    public Answer? Find(Uri address) =>
        _answers.TryGetValue(address.AbsoluteUri, out var kept) && now - kept.At is var age && age < AgeOf(kept.Answer)
            ? kept.Answer
            : null;

    /// <summary>What is uncertain is asked again the next time.</summary>
    public void Keep(Uri address, Answer answer)
    {
        if (AgeOf(answer) > TimeSpan.Zero)
            _answers[address.AbsoluteUri] = (now, answer);
    }

    /// <summary>Whole or not at all; where nothing can be written everything is asked again.</summary>
    public void Save()
    {
        var waiting = path + ".new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = File.Create(waiting))
            using (var json = new Utf8JsonWriter(file))
                Write(json);
            File.Move(waiting, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Only time is lost.
        }
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (
            var (address, (at, answer)) in _answers
                .Where(kept => now - kept.Value.At < AgeOf(kept.Value.Answer))
                .OrderBy(kept => kept.Key, StringComparer.Ordinal)
        )
        {
            json.WriteStartObject();
            json.WriteString("address", address);
            json.WriteString("asked", at);
            json.WriteString("answer", answer.Kind.ToString());
            json.WriteNumber("status", answer.Status);
            json.WriteString("target", answer.Target);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static TimeSpan AgeOf(Answer answer) =>
        answer.Kind switch
        {
            AnswerKind.Good or AnswerKind.Moved => s_good,
            AnswerKind.Broken => s_broken,
            _ => TimeSpan.Zero,
        };

    private static Dictionary<string, (DateTimeOffset At, Answer Answer)> Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json
                .RootElement.EnumerateArray()
                .ToDictionary(kept => kept.GetProperty("address").GetString()!, Kept, StringComparer.Ordinal);
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or JsonException
                        or FormatException
                        or KeyNotFoundException
                        or ArgumentException
                        or InvalidOperationException
            )
        {
            return new(StringComparer.Ordinal);
        }
    }

    private static (DateTimeOffset At, Answer Answer) Kept(JsonElement kept) =>
        (
            DateTimeOffset.Parse(kept.GetProperty("asked").GetString()!, CultureInfo.InvariantCulture),
            new Answer(
                Enum.Parse<AnswerKind>(kept.GetProperty("answer").GetString()!),
                kept.GetProperty("status").GetInt32(),
                kept.GetProperty("target").GetString()
            )
        );
}
