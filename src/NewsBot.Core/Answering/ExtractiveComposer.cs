using Microsoft.Extensions.Options;
using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Answering;

/// <summary>
/// Composes a draft without a language model: a line that answers where words of the expected form were found, then the best
/// passages, each in its own words.
/// </summary>
public sealed class ExtractiveComposer(IOptions<AnsweringOptions> options)
{
    /// <summary>A passage is left out when it carries less than this share of what the best one carries.</summary>
    private const double WorthShowing = 0.75;

    /// <summary>Composes a draft of what was gathered, as the gate planned it.</summary>
    /// <exception cref="ArgumentException">The plan is to abstain.</exception>
    public Draft Compose(GateDecision decision, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        cancellationToken.ThrowIfCancellationRequested();
        var evidence = decision.Evidence;
        var draft = decision.Plan switch
        {
            Plan.Correction correction => CorrectionComposer.Compose(correction.Note),
            Plan.Timeline timeline => TimelineComposer.Compose(timeline.Entries),
            Plan.Statements statements => StatementComposer.Compose(
                statements.Answering,
                evidence.Said.Statements,
                new OtherVersions(evidence),
                options.Value.MaxCitations,
                cancellationToken
            ),
            Plan.Nearby nearby => NearbyPassages.Compose(evidence, nearby.Reason),
            Plan.Passages passages => ListComposer.Compose(evidence, LimitOf(evidence))
                ?? ComposeOfPassages(evidence, passages.OnlyShow),
            _ => throw new ArgumentException("There is nothing to compose.", nameof(decision)),
        };
        var taken = evidence.Asked.Readings.Count > 0 ? Taken(evidence.Asked.Readings) : null;
        return draft with
        {
            Parts =
            [
                draft.Parts[0],
                .. Note(taken),
                .. draft.Parts.Skip(1),
                .. Note(TimeNote.Of(evidence.Asked.Text, evidence.Asked.Times)),
            ],
        };
    }

    private static IEnumerable<ReplyPart> Note(string? words) =>
        words is null ? [] : [new ReplyPart.Prose(words)];

    // The user's own words in italics, never in quotation marks; they are letters alone.
    private static string Taken(IReadOnlyList<(string Asked, string Taken)> readings) =>
        $"(Taking {string.Join(", ", readings.Select(r => $"*{r.Asked}* as *{r.Taken}*"))}.)";

    private int LimitOf(Evidence evidence) => CitationLimit.Of(evidence, options.Value);

    private Draft ComposeOfPassages(Evidence evidence, bool onlyShow)
    {
        var no = PlainNo.In(evidence);
        var answer = ShortAnswer.Of(evidence);
        var limit = LimitOf(evidence);
        var passedOver = new PassedOver();
        var citations = CorrectionComposer.Add(
            Choose(
                Worth(evidence, passedOver),
                no is null ? answer?.Citations() : [no],
                limit,
                passedOver
            ),
            evidence,
            limit
        );
        var isAnswer = no is not null || answer is not null || !onlyShow;
        return new Draft([
            new ReplyPart.Prose(
                no is not null
                    ? "No [1]"
                    : answer?.Line() ?? Overview(citations, evidence, isAnswer)
            ),
            .. citations.Select((citation, i) => Quoted(citation, i + 1, evidence)),
        ])
        {
            IsAnswer = isAnswer,
            PassedOver = passedOver,
        };
    }

    private static ReplyPart.Quoted Quoted(Citation citation, int number, Evidence evidence) =>
        new(citation, number)
        {
            Also = NearDuplicates.Of(citation, evidence.Items.Select(i => i.Citation)),
        };

    private static string Overview(List<Citation> citations, Evidence evidence, bool isAnswer)
    {
        var denial = FalsePremise.IsIn(evidence, citations[0]) ? ", and not all of it is so" : "";
        if (!isAnswer)
        {
            return $"This is told here{denial}:";
        }

        var outlets = citations
            .Select(c => c.Article.Outlet)
            .Where(o => o is not null)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count();
        var articles = citations.Select(c => c.Article.Id).Distinct().Count();
        return articles == 1
            ? $"One article speaks of this{denial}:"
            : $"{articles} articles of {Math.Max(1, outlets)} {(outlets > 1 ? "outlets" : "outlet")} speak of this{denial}:";
    }

    // A question of many sides gets a passage of each article; any other the passages that carry nearly as much as the best.
    private static IEnumerable<EvidenceItem> Worth(Evidence evidence, PassedOver passedOver)
    {
        if (evidence.Asked.IsManySided)
        {
            return evidence.Items.DistinctBy(i => i.Hit.Article.Id);
        }

        var least = evidence.Items.Max(i => i.Coverage) * WorthShowing;
        foreach (var item in evidence.Items.Where(i => i.Coverage < least))
        {
            passedOver.Note(item, PassageFate.BelowShare);
        }

        return evidence.Items.Where(i => i.Coverage >= least);
    }

    // The words that answer come first; nothing is shown twice.
    private static List<Citation> Choose(
        IEnumerable<EvidenceItem> items,
        IEnumerable<Citation>? first,
        int limit,
        PassedOver passedOver
    )
    {
        var chosen = first?.ToList() ?? [];
        foreach (var item in items)
        {
            if (chosen.Exists(c => NearDuplicates.Are(c, item.Citation)))
            {
                passedOver.Note(item, PassageFate.SameAsAnother);
            }
            else if (chosen.Count >= limit)
            {
                passedOver.Note(item, PassageFate.OverLimit);
            }
            else
            {
                chosen.Add(item.Citation);
            }
        }

        return chosen;
    }
}
