namespace NewsBot.Core.Quotations;

/// <summary>How words are given as somebody's.</summary>
public enum QuotationKind
{
    /// <summary>An utterance to the letter: in marks, lifted out as a pull quote, or a turn of an interview.</summary>
    Direct,

    /// <summary>A paraphrase without marks. Not extracted yet.</summary>
    Indirect,

    /// <summary>
    /// Words in marks woven into the sentence of the reporter (<c>called the offer "an insult to patience"</c>). The span is
    /// the words in marks.
    /// </summary>
    Mixed,
}
