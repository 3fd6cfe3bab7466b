namespace NewsBot.Testing.Findings;

/// <summary>Rules of the API that a correct client never breaks, whatever faults it meets.</summary>
public enum FindingKind
{
    /// <summary>The first callback came after the deadline.</summary>
    LateAcknowledgement,

    /// <summary>A second callback, although the answer to the first one arrived.</summary>
    DoubleAcknowledgement,

    /// <summary>A callback that this kind of interaction does not take.</summary>
    WrongCallback,

    /// <summary>A webhook call with an interaction token that was not acknowledged.</summary>
    TokenBeforeAcknowledgement,

    /// <summary>A message without allowed_mentions {"parse":[]}.</summary>
    MentionsNotSilenced,

    /// <summary>More than 2000 code points of content.</summary>
    ContentTooLong,

    /// <summary>Embeds beyond their limits: 10 embeds, 6000 in total, 4096 of description, 256 of title, 1024 of field.</summary>
    EmbedsTooLong,

    /// <summary>More than 5 rows, more than 5 buttons in a row, or something else than a row at the top.</summary>
    WrongComponents,

    /// <summary>A custom id that is missing, longer than 100 characters, or there twice.</summary>
    WrongCustomId,

    /// <summary>A message with nothing in it.</summary>
    EmptyMessage,

    /// <summary>A request during a hold that was announced.</summary>
    HoldIgnored,

    /// <summary>A User-Agent that is not "DiscordBot (url, version)".</summary>
    WrongUserAgent,

    /// <summary>A body that is not application/json, or not JSON.</summary>
    WrongContent,

    /// <summary>An Authorization header on a route that an interaction token opens.</summary>
    TokenOnInteractionRoute,

    /// <summary>Requests go on although the token was refused.</summary>
    RefusedTokenUsedAgain,

    /// <summary>A path and method that the API has not, or that the client has no reason for.</summary>
    UnknownRoute,

    /// <summary>More identifies in a window than max_concurrency allows.</summary>
    IdentifyTooFast,

    /// <summary>A second identify or resume on a connection.</summary>
    IdentifyTwice,

    /// <summary>A resume elsewhere than on resume_gateway_url.</summary>
    ResumeOnWrongUrl,

    /// <summary>A heartbeat whose sequence is not one that was sent, or goes back.</summary>
    WrongHeartbeat,

    /// <summary>A gateway frame that cannot be read, is larger than 4096 bytes, or comes before identify.</summary>
    WrongFrame,
}
