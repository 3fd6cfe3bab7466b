namespace NewsBot.Core.Language;

/// <summary>What a word can be, as far as telling speakers needs it. A word may be several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>A verb of saying.</summary>
    Cue = 1,

    /// <summary>A verb that gives something a name in somebody's words: called, described, dismissed.</summary>
    Naming = 1 << 1,

    /// <summary>The <c>-ing</c> form of a cue.</summary>
    Gerund = 1 << 2,
    Auxiliary = 1 << 3,
    Adverb = 1 << 4,
    Preposition = 1 << 5,
    Conjunction = 1 << 6,
    Determiner = 1 << 7,
    Pronoun = 1 << 8,
    Relative = 1 << 9,
    Title = 1 << 10,

    /// <summary>A noun for somebody: minister, farmer, spokeswoman.</summary>
    Role = 1 << 11,

    /// <summary>A noun for a body: ministry, company, court.</summary>
    Body = 1 << 12,

    /// <summary>Something written that speaks for whoever wrote it: statement, letter.</summary>
    Artefact = 1 << 13,

    /// <summary>A day, a month.</summary>
    Time = 1 << 14,
    Female = 1 << 15,
    Male = 1 << 16,
    Plural = 1 << 17,

    /// <summary>A small word inside names: van, de, bin.</summary>
    Particle = 1 << 18,

    /// <summary>Opens an adjunct before the subject: when, asked, speaking.</summary>
    Opener = 1 << 19,
    Negation = 1 << 20,

    /// <summary>Stands before a title or a term, not before speech: so-called, entitled.</summary>
    TermSign = 1 << 21,

    /// <summary>A noun for a place: river, street.</summary>
    Place = 1 << 22,

    /// <summary>A verb that reports, whatever else it may be.</summary>
    Report = 1 << 23,

    /// <summary>Stands before a name where a caption or a player runs into the text: Getty Images, Video Ad Feedback.</summary>
    Credit = 1 << 24,

    /// <summary>Tells a name's party: Republican, Labour.</summary>
    Party = 1 << 25,

    /// <summary>A noun for what publishes: paper, site, broadcaster.</summary>
    Outlet = 1 << 26,

    /// <summary>Words that neither name nor describe anybody.</summary>
    Function =
        Auxiliary
        | Adverb
        | Preposition
        | Conjunction
        | Determiner
        | Pronoun
        | Relative
        | Opener
        | Negation,
}
