namespace NewsBot.Bot.Sheets;

/// <summary>What a button does. The letters stand in buttons that were sent, so they stay.</summary>
internal enum ButtonVerb
{
    /// <summary>Another page of the answer.</summary>
    Page = 'p',

    /// <summary>All sources.</summary>
    Sources = 's',

    /// <summary>The paragraph around a citation.</summary>
    Context = 'c',

    /// <summary>A citation to paste.</summary>
    Copy = 'y',

    /// <summary>A thread, or a form for the next question.</summary>
    FollowUp = 'f',

    /// <summary>How the answer came about.</summary>
    Receipt = 'r',

    /// <summary>Takes the answer away.</summary>
    Remove = 'x',

    /// <summary>It helped.</summary>
    Helpful = 'u',

    /// <summary>It did not.</summary>
    Unhelpful = 'd',

    /// <summary>One of several people.</summary>
    Pick = 'k',

    /// <summary>One of a digest's stories.</summary>
    Open = 'o',

    /// <summary>Why a digest tells what it tells, and what it leaves out.</summary>
    Why = 'w',

    /// <summary>Follows a story in the channel, or does so no more.</summary>
    Track = 't',

    /// <summary>Has what is stored about the user deleted.</summary>
    DeleteMine = 'm',
}
