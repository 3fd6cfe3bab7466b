namespace NewsBot.Core.Pages.Lines;

/// <summary>What can be counted in a line without knowing any of its words but the commonest.</summary>
internal readonly record struct LineShape
{
    /// <summary>Words and numbers; characters of a script without spaces count half a word each.</summary>
    public int Words { get; init; }

    /// <summary>Words that begin with a capital.</summary>
    public int Capitalised { get; init; }

    /// <summary>Words of two letters and more that are capitals alone.</summary>
    public int AllCaps { get; init; }

    /// <summary>Words that begin with a small letter, or with a letter of a script that has no capitals.</summary>
    public int LowerCase { get; init; }

    /// <summary>Words that begin with a digit.</summary>
    public int Numbers { get; init; }

    /// <summary>Articles, prepositions, pronouns and auxiliaries of the commonest languages.</summary>
    public int FunctionWords { get; init; }

    /// <summary>Ends of sentences before the end of the line.</summary>
    public int InnerStops { get; init; }

    /// <summary>Bars, bullets and arrows that stand between links.</summary>
    public int Separators { get; init; }

    /// <summary>How the line ends, closing quotes and brackets left out.</summary>
    public LineEnd End { get; init; }

    /// <summary>Whether it opens with a quotation mark.</summary>
    public bool OpensQuote { get; init; }

    /// <summary>Whether a double quotation mark stands in it.</summary>
    public bool HasQuotes { get; init; }

    /// <summary>Whether it opens as an item of a list does.</summary>
    public bool IsItem { get; init; }

    /// <summary>Whether it begins with a small letter.</summary>
    public bool StartsLower { get; init; }

    /// <summary>Whether it holds an address of mail, web or a handle.</summary>
    public bool HasAddress { get; init; }

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool IsSentence => End == LineEnd.Stop;

    /// <summary>Share of words that are function words.</summary>
    public float FunctionShare => Words == 0 ? 0 : (float)FunctionWords / Words;
}
