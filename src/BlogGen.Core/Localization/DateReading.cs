namespace BlogGen.Localization;

/// <summary>A date as its author wrote it.</summary>
/// <param name="Local">On the wall clock of the place that <paramref name="Offset"/> names, or of the site.</param>
/// <param name="HasTime">False for a date alone; then the time is 00:00.</param>
/// <param name="Offset">Null where none was written.</param>
/// <param name="IsAmbiguous">Day and month could be meant the other way round: <c>03/04/2026</c>.</param>
public sealed record DateReading(DateTime Local, bool HasTime, TimeSpan? Offset, bool IsAmbiguous);
