namespace NewsBot.Core.Questions;

/// <summary>What form the answer to a question is expected to have.</summary>
public enum QuestionForm
{
    /// <summary>Anything: the passages themselves answer.</summary>
    Open,

    /// <summary>A person or body.</summary>
    Person,

    /// <summary>What somebody said.</summary>
    WordsSaid,

    /// <summary>A day, a year, a time.</summary>
    Date,

    /// <summary>A country, a town, a building.</summary>
    Place,

    /// <summary>A figure with its unit.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>Something that has a name.</summary>
    Name,

    /// <summary>Several things.</summary>
    List,

    /// <summary>Who somebody is.</summary>
    WhoIs,

    /// <summary>A reason.</summary>
    Why,

    /// <summary>A manner.</summary>
    How,

    /// <summary>A story in short.</summary>
    Summary,

    /// <summary>Two sides beside each other.</summary>
    Comparison,

    /// <summary>Events in order.</summary>
    Timeline,
}
