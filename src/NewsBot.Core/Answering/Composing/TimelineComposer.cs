using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Pages;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Composing;

/// <summary>
/// Composes a timeline: the sentences that tell a day, in the order of the days that they tell; each is cited.
/// </summary>
internal static class TimelineComposer
{
    private const int MaxEntries = 10;
    private const int MinEntries = 2;
    private const int MaxArticles = 8;

    /// <summary>So much of the topic the articles must carry together.</summary>
    private const double MinCarried = 0.6;

    /// <summary>The sentences of a timeline, the earliest day first; empty where the evidence makes none.</summary>
    public static IReadOnlyList<Citation> Find(
        Evidence evidence,
        CancellationToken cancellationToken = default
    )
    {
        if (evidence.Asked.Form != QuestionForm.Timeline || evidence.Items.Count == 0)
        {
            return [];
        }

        var topic = StoryTopic.Of(evidence);
        return
            StoryTopic.Carried(evidence, topic) >= MinCarried
            && Entries(evidence, topic, cancellationToken) is { Count: >= MinEntries } entries
            ? entries
            : [];
    }

    /// <summary>The draft of such sentences.</summary>
    public static Draft Compose(IReadOnlyList<Citation> entries) =>
        new([
            new ReplyPart.Prose("What the articles date, the earliest day first:"),
            .. entries.Select((entry, i) => new ReplyPart.Quoted(entry, i + 1)),
        ]);

    // Of more than fit those stay that say most of the topic; what says the same again is left out.
    private static List<Citation> Entries(
        Evidence evidence,
        TermWeights topic,
        CancellationToken cancellationToken
    )
    {
        var chosen = new List<Citation>(MaxEntries);
        var dated = evidence
            .Items.Select(i => i.Hit.Article)
            .DistinctBy(a => a.Id)
            .Take(MaxArticles)
            .SelectMany(a => Dated(a, cancellationToken))
            .OrderByDescending(c => topic.In(c.Text).Weight);
        foreach (var citation in dated)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!chosen.Exists(c => NearDuplicates.Are(c, citation)))
            {
                chosen.Add(citation);
            }

            if (chosen.Count == MaxEntries)
            {
                break;
            }
        }

        return
        [
            .. chosen
                .OrderBy(c => ToldDay.Of(c.Article, c.Span) ?? DateOnly.MaxValue)
                .ThenBy(c => c.Article.Published.Day ?? DateOnly.MaxValue)
                .ThenBy(c => c.Article.Id)
                .ThenBy(c => c.Span.Start),
        ];
    }

    private static IEnumerable<Citation> Dated(Article article, CancellationToken cancellationToken)
    {
        var sentences = new List<TextSpan>();
        foreach (var block in article.Blocks.Where(b => b.Kind == BlockKind.Paragraph))
        {
            sentences.Clear();
            article.AddSentences(block.Span, sentences);
            foreach (var sentence in sentences)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (
                    sentence.Length <= Citation.MaxLength
                    && DateSpans.In(article.Text, sentence).Count > 0
                    && !ReservedMarks.AreIn(sentence.Of(article.Text))
                )
                {
                    yield return Citation.Cut(article, sentence);
                }
            }
        }
    }
}
