using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Composing;

/// <summary>
/// Where nothing answers but what is asked about is told of, the passages that tell of it are shown, without a claim. A reader who
/// asks in other words than the articles finds the answer there more often than not (docs/answering.md).
/// </summary>
internal static class NearbyPassages
{
    /// <summary>So many articles are shown.</summary>
    private const int Most = 4;

    /// <summary>A passage is left out when it has less than this share of what the best one has.</summary>
    private const double WorthShowing = 0.5;

    // Sums of floats are never quite the whole.
    private const float AllOfThem = 0.999f;

    /// <summary>Passages with less of the question are on something else.</summary>
    private const double LeastNearness = 0.3;

    /// <summary>The largest share of the question, by how rare its words are in English, that a passage and its headline have.</summary>
    public static ReceiptMeasure Nearness(Evidence evidence) =>
        new("nearness", Shares(evidence).DefaultIfEmpty().Max(), LeastNearness, IsCounted: true);

    /// <summary>
    /// Whether passages that are near enough tell of what is asked about: all that it names. Words to the letter stand there or don't, and whose words
    /// are asked for must be spoken of where the topic is.
    /// </summary>
    public static bool AreIn(Evidence evidence) =>
        evidence.Asked.Query.Words.Phrases.Count == 0
        && NamesAreIn(evidence)
        && (evidence.Asked.Form != QuestionForm.WordsSaid || SpeakerIsOnTopic(evidence));

    /// <summary>A draft of the best passage of each article.</summary>
    public static Draft Compose(Evidence evidence, AbstentionReason reason)
    {
        var shares = Shares(evidence);
        var least = shares.Max() * WorthShowing;
        var citations = evidence
            .Items.Where((_, place) => shares[place] >= least)
            .DistinctBy(i => i.Hit.Article.Id)
            .Select(i => i.Citation)
            .Take(Most);
        return new Draft([
            new ReplyPart.Prose(
                reason == AbstentionReason.NoAnswerOfThatForm
                    ? "Nothing here answers it outright. This is told of it:"
                    : "Nothing here answers it in these words. Nearest to it:"
            ),
            .. citations.Select((c, i) => new ReplyPart.Quoted(c, i + 1)),
        ])
        {
            IsAnswer = false,
        };
    }

    private static double[] Shares(Evidence evidence)
    {
        var words = TermWeights.OfEnglish(evidence.Asked.Query.Words);
        return [.. evidence.Items.Select(i => words.ShareOf(words.In(TextOf(i))))];
    }

    // Whoever asks about somebody whom no article names is not shown what others did.
    private static bool NamesAreIn(Evidence evidence)
    {
        var text = evidence.Asked.Query.Text;
        return NameSpans
            .In(text, new TextSpan(0, text.Length))
            .Select(n => new TermWeights(evidence.Corpus.Index, n.Of(text).ToString()))
            .All(n => evidence.Items.Any(i => n.In(TextOf(i)).Weight >= n.Total * AllOfThem));
    }

    private static bool SpeakerIsOnTopic(Evidence evidence)
    {
        var speaker = new TermWeights(evidence.Corpus.Index, evidence.Asked.Speech.Speaker);
        var topic = new TermWeights(evidence.Corpus.Index, evidence.Asked.Speech.Topic);
        return evidence.Items.Select(TextOf).Any(t => IsIn(t, speaker) && IsIn(t, topic));
    }

    private static bool IsIn(string text, TermWeights part) =>
        part.IsEmpty || part.In(text).Weight > 0;

    private static string TextOf(EvidenceItem item) =>
        $"{item.Hit.Article.Title} {item.Hit.Span.Of(item.Hit.Article.Text)}";
}
