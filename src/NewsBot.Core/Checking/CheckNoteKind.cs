namespace NewsBot.Core.Checking;

/// <summary>What a check has to say about a match.</summary>
public enum CheckNoteKind
{
    /// <summary>The claim leaves out a negation.</summary>
    DropsNegation,

    /// <summary>The claim has a negation that was not said.</summary>
    AddsNegation,

    /// <summary>The claim leaves out a condition.</summary>
    DropsCondition,

    /// <summary>The claim leaves out how the sentence goes on: the rest takes it back or narrows it.</summary>
    DropsTurn,

    /// <summary>The claim leaves out that the words are denied or doubted.</summary>
    DropsDenial,

    /// <summary>The claim leaves out that the words are only hoped, imagined or true in theory.</summary>
    DropsDoubt,

    /// <summary>Halves of different sentences are made one.</summary>
    Spliced,

    /// <summary>The words are cut out of a question.</summary>
    WasQuestion,

    /// <summary>A figure is another one, or has another unit, currency, sign or percent sign.</summary>
    ChangesFigure,

    /// <summary>The claim has the opposite of a word.</summary>
    SaysOpposite,

    /// <summary>The claim has two words in each other's place: halves of a sentence, or who does what.</summary>
    Exchanges,

    /// <summary>A sentence ends where none ended.</summary>
    SplitsSentence,

    /// <summary>The claim leaves out that somebody else says or thinks so.</summary>
    DropsAttribution,

    /// <summary>An outlet printed the words and took them back.</summary>
    TakenBack,

    /// <summary>The next sentence begins with "but"; the words themselves are right.</summary>
    GoesOn,

    /// <summary>The words were not said in one go.</summary>
    Joined,

    /// <summary>The words were changed, and said by somebody else.</summary>
    SaidByAnother,

    /// <summary>The article leaves open who said the words.</summary>
    SpeakerOpen,

    /// <summary>The one who is claimed to have spoken says nothing in this corpus.</summary>
    SpeakerUnknown,

    /// <summary>The words are those of an article, not of anybody it quotes.</summary>
    PlainText,

    /// <summary>An article says in its own words something else than the claim.</summary>
    ToldOtherwise,

    /// <summary>Another outlet prints the same utterance in other words.</summary>
    PrintedOtherwise,

    /// <summary>An article tells that this outlet was spoken to, and others print it otherwise.</summary>
    SpokenTo,

    /// <summary>The words are a reporter's for what somebody said.</summary>
    Reported,

    /// <summary>The article says that the words were not said, or that the speaker denied them.</summary>
    NotSaid,

    /// <summary>The article only asks, supposes, plays or knows from rumours that the words were said.</summary>
    OnlyAlleged,

    /// <summary>Marks of an editor were understood as such.</summary>
    Edited,

    /// <summary>The words are too common to be anybody's.</summary>
    Common,
}
