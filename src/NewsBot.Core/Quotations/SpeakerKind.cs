namespace NewsBot.Core.Quotations;

/// <summary>Who can speak.</summary>
public enum SpeakerKind
{
    /// <summary>Somebody with a name.</summary>
    Person,

    /// <summary>A ministry, firm, court, agency or other body.</summary>
    Body,

    /// <summary>Somebody whom the article describes and does not name.</summary>
    Unnamed,
}
