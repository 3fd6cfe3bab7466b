using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>A piece of a reply.</summary>
public abstract record ReplyPart
{
    private ReplyPart() { }

    /// <summary>Words that join citations, ours or a model's: never a quotation.</summary>
    /// <param name="Text">The words; markers of citations (<c>[1]</c>) may stand in them.</param>
    public sealed record Prose(string Text) : ReplyPart;

    /// <summary>Words of the corpus, set apart as a block.</summary>
    /// <param name="Citation">The words and where they stand.</param>
    /// <param name="Number">The number of its marker, from 1.</param>
    public sealed record Quoted(Citation Citation, int Number) : ReplyPart
    {
        /// <summary>Other articles that say the same in nearly the same words.</summary>
        public IReadOnlyList<Citation> Also { get; init; } = [];

        /// <summary>Who said the words, where they are somebody's.</summary>
        public Quotation? Quotation { get; init; }

        /// <summary>
        /// The number of the citation of which these words are another outlet's version, the same utterance in other words; else
        /// <see langword="null"/>.
        /// </summary>
        public int? OtherwiseThan { get; init; }

        /// <summary>Whether an article tells that this outlet was spoken to, and others print it otherwise.</summary>
        public bool IsSpokenTo { get; init; }

        /// <summary>The article that takes the words back, where one does.</summary>
        public Article? TakenBackBy { get; init; }

        /// <summary>The records of an utterance of several that the citation holds; empty where it is one stretch.</summary>
        public IReadOnlyList<TextSpan> Records { get; init; } = [];
    }
}
