using System.Collections.Immutable;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;

namespace NewsBot.Requests;

/// <summary>What is asked of the corpus, the same from every surface. Closed: the desk serves each of its kinds.</summary>
internal abstract record Request
{
    private Request() { }

    /// <summary>What was typed: a question, words, a name, an id.</summary>
    public abstract string Text { get; }

    /// <summary>Which articles count.</summary>
    public SearchFilter Filter { get; init; } = SearchFilter.None;

    /// <summary>The request's clock; <see langword="null"/>: as the settings say.</summary>
    public DateTimeOffset? Asked { get; init; }

    /// <summary>A question, or whatever somebody types.</summary>
    /// <param name="Question">As asked.</param>
    public sealed record Ask(string Question) : Request
    {
        public override string Text => Question;

        /// <summary>Earlier turns of the conversation, oldest first.</summary>
        public ImmutableArray<Turn> History { get; init; } = [];
    }

    /// <summary>What somebody said.</summary>
    /// <param name="Speaker">Whom a name, a last name or a role means.</param>
    public sealed record Said(string Speaker) : Request
    {
        public override string Text => Speaker;

        /// <summary>Only what was said about this; <see langword="null"/> for all.</summary>
        public string? About { get; init; }
    }

    /// <summary>Whose words they are.</summary>
    /// <param name="Words">Words of a quotation, exact or from memory, or a topic.</param>
    public sealed record WhoSaid(string Words) : Request
    {
        /// <summary>So many statements where nobody says how many.</summary>
        public const int DefaultCount = 10;

        public override string Text => Words;

        /// <summary>So many statements at most.</summary>
        public int Count { get; init; } = DefaultCount;
    }

    /// <summary>What became of a quotation that is passed around.</summary>
    /// <param name="Quote">As it was passed on.</param>
    public sealed record Check(string Quote) : Request
    {
        public override string Text => Quote;

        /// <summary>Who is said to have said it; <see langword="null"/> to take it from the text.</summary>
        public string? By { get; init; }
    }

    /// <summary>The passages that fit best, without an answer.</summary>
    /// <param name="Query">Words to look for.</param>
    public sealed record Search(string Query) : Request
    {
        /// <summary>So many passages where nobody says how many.</summary>
        public const int DefaultCount = 10;

        public override string Text => Query;

        /// <summary>So many passages at most.</summary>
        public int Count { get; init; } = DefaultCount;
    }

    /// <summary>An article as it was read, and who is quoted in it.</summary>
    /// <param name="Article">Its id.</param>
    public sealed record View(ArticleId Article) : Request
    {
        public override string Text => Article.Value;
    }

    /// <summary>The stories of some days.</summary>
    /// <param name="Topic">What they are to be about; empty for everything.</param>
    public sealed record Digest(string Topic) : Request
    {
        /// <summary>So many stories where nobody says how many.</summary>
        public const int DefaultCount = 7;

        public override string Text => Topic;

        /// <summary>The last day; <see langword="null"/>: yesterday, and today until the clock.</summary>
        public DateOnly? Day { get; init; }

        /// <summary>So many days up to it; at least 1.</summary>
        public int Days { get; init; } = 1;

        /// <summary>So many stories at most.</summary>
        public int Count { get; init; } = DefaultCount;

        /// <summary>What is told before all else.</summary>
        public Followed Followed { get; init; } = Followed.Nothing;
    }

    /// <summary>One story, told whole.</summary>
    /// <param name="Named">Words, or the id of an article or of a story.</param>
    public sealed record Story(string Named) : Request
    {
        public override string Text => Named;
    }
}
