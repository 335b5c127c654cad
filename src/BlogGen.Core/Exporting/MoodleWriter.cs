using System.Buffers;
using System.Xml;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Rendering;
using BlogGen.Sites;

namespace BlogGen.Exporting;

/// <summary>Moodle XML: every kind of question, with its pictures, its place in the question bank and its id.</summary>
internal static class MoodleWriter
{
    public static (ReadOnlyMemory<byte> Content, int Left) Write(
        IReadOnlyList<QuizItem> bank,
        Site site,
        IFileStore files,
        DiagnosticBag notes
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        XmlOutput.Write(
            buffer,
            xml =>
            {
                xml.WriteStartElement("quiz");
                QuizItem? before = null;
                foreach (var item in bank)
                {
                    if (before?.Page != item.Page)
                        Category(xml, QuizCategory.Of(item, site));
                    var question = new MoodleQuestion(xml, new MoodleFiles(site, files, item), item);
                    if (item.Question.Stimulus is { } stimulus && !ReferenceEquals(before?.Question.Stimulus, stimulus))
                        question.WriteDescription(stimulus);
                    question.Write();
                    question.Note(notes);
                    before = item;
                }
                xml.WriteEndElement();
            }
        );
        return (buffer.WrittenMemory, 0);
    }

    private static void Category(XmlWriter xml, string name)
    {
        xml.WriteStartElement("question");
        xml.WriteAttributeString("type", "category");
        xml.WriteStartElement("category");
        xml.WriteElementString("text", name);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
