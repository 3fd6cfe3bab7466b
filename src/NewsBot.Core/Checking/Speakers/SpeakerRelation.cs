namespace NewsBot.Core.Checking.Speakers;

/// <summary>How who is claimed to have spoken stands to who spoke.</summary>
internal enum SpeakerRelation
{
    /// <summary>The same person or body, as far as names tell, or nobody was claimed.</summary>
    Same,

    /// <summary>The article leaves the speaker open, or only describes them.</summary>
    Open,

    /// <summary>Somebody else, but that is uncertain: it may be the one who is claimed.</summary>
    Uncertain,

    /// <summary>Somebody else.</summary>
    Other,
}
