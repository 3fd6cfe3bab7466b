namespace NewsBot.Core.Language;

/// <summary>What a form of a verb of saying, or a noun of what was said, is read for.</summary>
[Flags]
internal enum SayingUse
{
    None = 0,

    /// <summary>Stands with words in quotation marks.</summary>
    Cue = 1,

    /// <summary>The form with -ing of such a verb.</summary>
    Gerund = 1 << 1,

    /// <summary>Gives something a name in somebody's words: called, described, dismissed.</summary>
    Naming = 1 << 2,

    /// <summary>A noun that reports where "that" stands behind it: claim, warning.</summary>
    Nominal = 1 << 3,

    /// <summary>With a name, tells whose words a claim is.</summary>
    Claim = 1 << 4,

    /// <summary>Asks behind "did" or "has" whether somebody said words.</summary>
    Checked = 1 << 5,

    /// <summary>Asks behind "what did" for somebody's words or views.</summary>
    Asked = 1 << 6,

    /// <summary>A weekday behind it is over.</summary>
    Dated = 1 << 7,

    /// <summary>What stands in its sentence is somebody's word.</summary>
    Relayed = 1 << 8,

    /// <summary>Behind a question mark, goes on with the sentence of the question.</summary>
    Inserted = 1 << 9,
}
