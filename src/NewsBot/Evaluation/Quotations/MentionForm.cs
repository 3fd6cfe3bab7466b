namespace NewsBot.Evaluation.Quotations;

/// <summary>How the labels let the text speak of a speaker beside the quotation.</summary>
internal enum MentionForm
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By he, she, they.</summary>
    Pronoun,

    /// <summary>By a description: the minister.</summary>
    Nominal,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>Nobody is known to have said it.</summary>
    NoSpeaker,
}
