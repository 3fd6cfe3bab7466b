using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Words that somebody said, found for a question.</summary>
/// <param name="Article">Where they stand.</param>
/// <param name="Quotation">The first part of the words, with its speaker.</param>
/// <param name="Span">All parts on one line, with what stands between them.</param>
/// <param name="Coverage">Share of the question's weight in rare words that the words, their line and their speaker carry.</param>
/// <param name="IsAsked">Whether the question names the speaker.</param>
/// <param name="IsOnTopic">Whether the words say a word of the question, or the question before it, the speaker's name apart.</param>
public sealed record StatementItem(
    Article Article,
    Quotation Quotation,
    TextSpan Span,
    double Coverage,
    bool IsAsked,
    bool IsOnTopic
)
{
    /// <summary>Whether the headline or a line beside the words says a word of the question.</summary>
    public bool IsNearTopic { get; init; }

    /// <summary>The weight of the question's words in the words themselves; tells those of one line apart.</summary>
    public float OwnWeight { get; init; }

    /// <summary>Who said the words.</summary>
    public Speaker Speaker =>
        Quotation.Speaker ?? throw new InvalidOperationException("A statement has a speaker.");
}
