namespace BlogGen.Exporting;

/// <summary>What question banks can be written as; the first is the default.</summary>
public enum QuizFormat
{
    /// <summary>Moodle XML: the only one that carries pictures and ids.</summary>
    Moodle,
    Gift,
    Aiken,
    Csv,
}
