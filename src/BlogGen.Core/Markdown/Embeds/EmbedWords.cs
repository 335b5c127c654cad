namespace BlogGen.Markdown.Embeds;

/// <summary>What the reader is told before anything is fetched.</summary>
internal static class EmbedWords
{
    public static string TitleOf(EmbedProvider provider, RenderState state) =>
        provider.Use switch
        {
            EmbedUse.Video => state.Say($"Video di {provider.Name}", $"Video on {provider.Name}"),
            EmbedUse.Simulation => state.Say($"Simulasi {provider.Name}", $"{provider.Name} simulation"),
            EmbedUse.Exercise => state.Say($"Latihan di {provider.Name}", $"Exercise on {provider.Name}"),
            EmbedUse.Form => state.Say($"Formulir {provider.Name}", $"{provider.Name} form"),
            EmbedUse.Map => state.Say($"Peta {provider.Name}", $"{provider.Name} map"),
            _ => state.Say($"Dokumen {provider.Name}", $"{provider.Name} document"),
        };

    /// <summary>A rough figure, and said to be one: what it takes depends on the screen and on the other side.</summary>
    public static string CostOf(EmbedProvider provider, RenderState state) =>
        provider.Use switch
        {
            EmbedUse.Video => state.Say("sekitar 5 MB tiap menit", "about 5 MB a minute"),
            EmbedUse.Simulation or EmbedUse.Exercise => state.Say("beberapa MB", "a few MB"),
            EmbedUse.Map => state.Say("sekitar 1 MB", "about 1 MB"),
            EmbedUse.Form => state.Say("sekitar 1 MB; mungkin meminta akun", "about 1 MB; may ask for an account"),
            _ => state.Say("sebesar berkasnya", "as much as the file"),
        };

    public static string OpenHere(EmbedProvider provider, RenderState state) =>
        provider.Use switch
        {
            EmbedUse.Video => state.Say("Putar di sini (memakai data)", "Play here (uses data)"),
            _ => state.Say("Buka di sini (memakai data)", "Open here (uses data)"),
        };

    public static string OpenThere(EmbedProvider provider, RenderState state) =>
        provider == EmbedProvider.Pdf
            ? state.Say("Unduh PDF", "Download the PDF")
            : state.Say($"Buka di {provider.Name}", $"Open on {provider.Name}");
}
