namespace NewsBot.Core.Language;

/// <summary>What can stand behind a verb that reports; the examples are in <c>saying.txt</c>.</summary>
[Flags]
internal enum ReportFrames
{
    None = 0,

    /// <summary>A clause, with or without "that".</summary>
    Clause = 1,

    /// <summary>A clause with "that".</summary>
    That = 1 << 1,

    /// <summary>Who hears it, then a clause.</summary>
    Hearer = 1 << 2,

    /// <summary>An infinitive.</summary>
    To = 1 << 3,

    /// <summary>Who shall do it, then an infinitive.</summary>
    HearerTo = 1 << 4,

    /// <summary>A clause with "whether", "if" or a question word.</summary>
    Whether = 1 << 5,

    /// <summary>A noun.</summary>
    Noun = 1 << 6,

    /// <summary>Something, then what it is called.</summary>
    As = 1 << 7,

    /// <summary>Hardly ever a noun, so that without "that" the slightest sign of a verb makes a clause.</summary>
    Plain = 1 << 8,

    /// <summary>A preposition, then a noun or a clause.</summary>
    Preposition = 1 << 9,

    /// <summary>Something, then words in marks that it is called.</summary>
    Called = 1 << 10,

    /// <summary>The preposition is part of the content.</summary>
    Keeps = 1 << 11,

    /// <summary>Who shall do it behind "on" or "to", then an infinitive.</summary>
    OnTo = 1 << 12,

    /// <summary>A form with <c>-ing</c>.</summary>
    Doing = 1 << 13,
}
