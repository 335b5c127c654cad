namespace BlogGen.Diagnostics;

/// <summary>GBR: pictures.</summary>
public static partial class Problems
{
    /// <example><c>![](foto.jpg)</c></example>
    public static Diagnostic PictureWithoutText(SourceLocation at, string target) =>
        Fault(
            "GBR01",
            at,
            new(
                $"Gambar `{target}` tidak mempunyai teks pengganti, jadi pembaca layar tidak dapat menceritakannya.",
                $"The picture `{target}` has no text in its place, so a screen reader cannot tell of it."
            ),
            new(
                $"Tulis apa yang tampak: `![Anak mengukur massa]({target})`; bila hanya hiasan: `![]({target}){{.dekoratif}}`.",
                $"Write what it shows: `![Children weighing a stone]({target})`; if it is only an ornament: `![]({target}){{.decorative}}`."
            )
        );
}
