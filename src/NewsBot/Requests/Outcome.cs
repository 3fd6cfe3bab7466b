namespace NewsBot.Requests;

/// <summary>What came of a request, in one word for every surface.</summary>
internal enum Outcome
{
    /// <summary>It says something and stands by it.</summary>
    Answered,

    /// <summary>It shows where this is told, without claiming to answer.</summary>
    Passages,

    /// <summary>It has nothing worth showing as an answer.</summary>
    Refused,

    /// <summary>An open reply to what asks nothing of the news.</summary>
    Reply,
}
