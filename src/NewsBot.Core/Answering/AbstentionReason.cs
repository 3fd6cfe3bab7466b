namespace NewsBot.Core.Answering;

/// <summary>Why there is no answer.</summary>
public enum AbstentionReason
{
    /// <summary>The question has no word to look for.</summary>
    NothingAsked,

    /// <summary>The filters let no article through.</summary>
    NothingSearched,

    /// <summary>No passage has any word of the question.</summary>
    NothingFound,

    /// <summary>No passage has enough of the question's rare words.</summary>
    NotCovered,

    /// <summary>The passages speak of it, but no name, date or figure in them can be the answer.</summary>
    NoAnswerOfThatForm,

    /// <summary>Whom the question names is spoken of, but none of their words are there.</summary>
    NoWordsOfTheirs,

    /// <summary>Several people of that name are spoken of.</summary>
    Ambiguous,

    /// <summary>What was found holds numbers in brackets, which would be taken for the markers of an answer.</summary>
    HoldsMarkers,

    /// <summary>What was found did not hold when it was compared with its article.</summary>
    NotVerified,
}
