namespace NewsBot.Core.Quotations;

/// <summary>How a mention stands for somebody.</summary>
internal enum MentionKind
{
    /// <summary>By name, with or without title and role.</summary>
    Name,

    /// <summary>By the name of a body.</summary>
    Body,

    /// <summary>By a noun: the minister, a fruit seller, the company.</summary>
    Nominal,

    /// <summary>By he, she, they, it.</summary>
    Pronoun,

    /// <summary>By something written: the statement.</summary>
    Artefact,
}
