using System.Collections.Immutable;
using NewsBot.Core.Text;

namespace NewsBot.Evaluation.Quotations;

/// <summary>An article whose quotations are known.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The source text that spans point into.</param>
internal sealed record LabelledArticle(string Id, string Text)
{
    /// <summary>The quotations.</summary>
    public ImmutableArray<LabelledQuotation> Quotations { get; init; } = [];

    /// <summary>Other names of speakers that are as right, by the name that a quotation gives.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Aliases { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Where quotations that are found count neither way.</summary>
    public ImmutableArray<TextSpan> Ignored { get; init; } = [];

    /// <summary>Whether the labels know only where a speaker stands in the text, and not who it is.</summary>
    public bool IsByMention { get; init; }

    /// <summary>Whether only words in marks are labelled.</summary>
    public bool IsMarkedOnly { get; init; }
}
