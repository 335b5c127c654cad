namespace BlogGen.Content.Foreign;

/// <summary>One tool's words.</summary>
internal interface IVocabulary
{
    bool HasShortcodes { get; }

    /// <returns>Null for a word that is not understood: it stays.</returns>
    Replacement? Translate(TagPlace place);

    /// <summary>Code stays as it is; only what keeps the tool from reading it goes.</summary>
    string TranslateCode(string code);

    /// <summary>The name to be told of; null where the tool too would show the text.</summary>
    string? NameOf(TemplateTag tag);
}
