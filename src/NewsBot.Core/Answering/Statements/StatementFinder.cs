using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Finds quotations in the articles of the evidence that answer who said something, or what somebody said.</summary>
internal sealed class StatementFinder(SpeechQuestion question, TermWeights weights, Ledger ledger)
{
    private const int MaxArticles = 8;

    /// <summary>A longer name is a run of capitals on a page that means no good, in code units.</summary>
    private const int MaxNameLength = 80;

    /// <summary>What the headline's words count beside those of the line.</summary>
    private const double TitleWeight = 0.3;

    /// <summary>What the reporter's words for somebody's count beside that one's own.</summary>
    private const double IndirectWeight = 0.8;

    private readonly AskedSpeaker _asked = new(
        question.Speaker.Length > 0 ? question.Speaker : question.Topic
    );
    private readonly TermWeights.Found _topic = weights.In(question.Topic);

    /// <summary>Statements that touch the question, best first; those of a speaker whom it names before all others.</summary>
    public IReadOnlyList<StatementItem> Find(IReadOnlyList<EvidenceItem> items)
    {
        var found = new List<StatementItem>();
        foreach (
            var article in items.Select(i => i.Hit.Article).DistinctBy(a => a.Id).Take(MaxArticles)
        )
        {
            AddFrom(article, found);
        }

        // Who is named in full is meant, not another of that last name.
        if (found.Exists(s => s.IsAsked && _asked.IsInFull(s.Speaker)))
        {
            found = found.ConvertAll(s =>
                s with
                {
                    IsAsked = s.IsAsked && (_asked.IsInFull(s.Speaker) || IsOneWord(s.Speaker)),
                }
            );
        }

        return
        [
            .. found
                .Where(s => s.Coverage > 0)
                .OrderByDescending(s => s.IsAsked)
                .ThenByDescending(s => s.Coverage)
                .ThenByDescending(s => s.Quotation.Confidence)
                .ThenBy(s => s.Article.Id)
                .ThenBy(s => s.Span.Start),
        ];
    }

    private static bool IsOneWord(Speaker speaker) =>
        !speaker.Name.Contains(' ', StringComparison.Ordinal);

    private void AddFrom(Article article, List<StatementItem> found)
    {
        var quotations = ledger.QuotationsOf(article.Id);
        for (var i = 0; i < quotations.Length; i++)
        {
            var first = quotations[i];
            if (
                first.Speaker is not { Name.Length: <= MaxNameLength } speaker
                || first.Same is not null
                || first.Stance != Stance.Said
            )
            {
                continue;
            }

            var line = article.BlockAt(first.Span.Start)?.Span ?? first.Span;
            var end = first.Span.End;
            while (i + 1 < quotations.Length && IsPartOf(first, line, quotations[i + 1]))
            {
                end = quotations[++i].Span.End;
            }

            var span = Shown(article, line, first.Kind, new TextSpan(first.Span.Start, end));
            if (span.Length <= Citation.MaxLength && !ReservedMarks.AreIn(span.Of(article.Text)))
            {
                found.Add(
                    new StatementItem(
                        article,
                        first,
                        span,
                        Coverage(article, line, speaker)
                            * (first.Kind == QuotationKind.Indirect ? IndirectWeight : 1),
                        _asked.Means(speaker),
                        IsOnTopic(article, quotations, first, line)
                    )
                    {
                        IsNearTopic = IsNearTopic(article, line),
                    }
                );
            }
        }
    }

    // What the reporter says in other words is shown in the sentence that says whose it is.
    private static TextSpan Shown(Article article, TextSpan line, QuotationKind kind, TextSpan said)
    {
        if (kind == QuotationKind.Direct)
        {
            return said;
        }

        var sentences = new List<TextSpan>();
        SentenceSegmenter.Segment(article.Text, line, sentences);
        var around = sentences.FindAll(s => s.Overlaps(said));
        return around.Count == 0
            ? said
            : new TextSpan(
                Math.Min(said.Start, around[0].Start),
                Math.Max(said.End, around[^1].End)
            );
    }

    // All parts of an utterance count, and the question that an answer in an interview answers.
    private bool IsOnTopic(
        Article article,
        ImmutableArray<Quotation> quotations,
        Quotation first,
        TextSpan line
    )
    {
        var said = weights.In(line.Of(article.Text));
        foreach (
            var part in quotations.Where(q => first.Group is not null && q.Group == first.Group)
        )
        {
            said = said.Or(weights.In(part.Span.Of(article.Text)));
        }

        if (first.Method == AttributionMethod.Interview)
        {
            said = said.Or(weights.In(LineBefore(article, line)));
        }

        return _topic.Weight == 0 || said.And(_topic).Weight > 0;
    }

    // The headline and the lines around tell what the words are about.
    private bool IsNearTopic(Article article, TextSpan line)
    {
        var around = weights
            .In(article.Title)
            .Or(weights.In(LineBefore(article, line)))
            .Or(weights.In(LineBehind(article, line)));
        return _topic.Weight == 0 || around.And(_topic).Weight > 0;
    }

    private static ReadOnlySpan<char> LineBefore(Article article, TextSpan line)
    {
        ReadOnlySpan<char> before = [];
        foreach (var block in article.Blocks)
        {
            if (block.Span.Start >= line.Start)
            {
                break;
            }

            before = block.Span.Of(article.Text);
        }

        return before;
    }

    private static ReadOnlySpan<char> LineBehind(Article article, TextSpan line)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Span.Start >= line.End)
            {
                return block.Span.Of(article.Text);
            }
        }

        return [];
    }

    private static bool IsPartOf(Quotation first, TextSpan line, Quotation next) =>
        first.Group is not null && next.Group == first.Group && line.Contains(next.Span);

    private double Coverage(Article article, TextSpan line, Speaker speaker)
    {
        if (weights.Total == 0)
        {
            return 0;
        }

        var said = weights
            .In(line.Of(article.Text))
            .Or(weights.In($"by {speaker.Name}, {speaker.Role}"));
        var whole = said.Or(weights.In(article.Title));
        return (((1 - TitleWeight) * said.Weight) + (TitleWeight * whole.Weight)) / weights.Total;
    }
}
