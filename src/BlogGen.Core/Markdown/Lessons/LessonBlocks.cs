using BlogGen.Markdown.Containers;
using Markdig.Renderers;

namespace BlogGen.Markdown.Lessons;

internal delegate void ContainerWriter(HtmlRenderer renderer, Container container, RenderState state);

/// <summary>The containers that a lesson is made of, beside questions.</summary>
internal static class LessonBlocks
{
    /// <param name="name">Lower case, words joined by <c>-</c>.</param>
    public static ContainerWriter? Find(string name) =>
        name switch
        {
            "kartu" or "kartu-belajar" or "cards" or "flashcards" => CardsWriter.Write,
            "langkah" or "langkah-demi-langkah" or "steps" => StepsWriter.Write,
            "petunjuk" or "hint" => DisclosureWriter.WriteHint,
            "kunci" or "kunci-jawaban" or "answer-key" => DisclosureWriter.WriteKey,
            "pembahasan" or "explanation" => DisclosureWriter.WriteExplanation,
            "rincian" or "details" => DisclosureWriter.WriteDetails,
            "glosarium" or "glossary" => GlossaryWriter.Write,
            "daftar-periksa" or "checklist" => ChecklistWriter.Write,
            "tiket-keluar" or "exit-ticket" => ExitTicketWriter.Write,
            "tempat-jawab" or "answer-space" => AnswerSpaceWriter.Write,
            "tab" or "tabs" => TabsWriter.Write,
            "kolom" or "columns" => ColumnsWriter.Write,
            _ => null,
        };
}
