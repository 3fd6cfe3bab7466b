using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Finds quotations in the articles of the evidence that answer who said something, or what somebody said. Not thread-safe.</summary>
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
    private readonly Dictionary<Speaker, TermWeights.Found> _speakers = [];
    private bool _isNamedInFull;

    /// <summary>Statements that touch the question, best first; those of a speaker whom it names before all others.</summary>
    public IReadOnlyList<StatementItem> Find(
        IEnumerable<EvidenceItem> items,
        CancellationToken cancellationToken = default
    )
    {
        _isNamedInFull = false;
        var found = new List<StatementItem>();
        foreach (
            var article in items.Select(i => i.Hit.Article).DistinctBy(a => a.Id).Take(MaxArticles)
        )
        {
            AddFrom(article, found, cancellationToken);
        }

        return
        [
            .. found
                .Select(s => _isNamedInFull && IsOther(s) ? s with { IsAsked = false } : s)
                .OrderByDescending(s => s.IsAsked)
                .ThenByDescending(s => s.Coverage)
                .ThenByDescending(s => s.OwnWeight)
                .ThenByDescending(s => s.Quotation.Confidence)
                .ThenBy(s => s.Article.Id)
                .ThenBy(s => s.Span.Start),
        ];
    }

    // Who is named in full is meant, not another of that last name.
    private bool IsOther(StatementItem statement) =>
        statement.IsAsked
        && !_asked.IsInFull(statement.Speaker)
        && statement.Speaker.Name.Contains(' ', StringComparison.Ordinal);

    private void AddFrom(
        Article article,
        List<StatementItem> found,
        CancellationToken cancellationToken
    )
    {
        var quotations = ledger.QuotationsOf(article.Id);
        var lines = new QuestionedLines(article, quotations, weights);
        for (var i = 0; i < quotations.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
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

            // What the reporter says in other words is shown in the sentence that says whose it is.
            var said = new TextSpan(first.Span.Start, end);
            var span =
                first.Kind == QuotationKind.Direct ? said : lines.SentencesAround(said, line);
            if (
                span.Length <= Citation.MaxLength
                && !ReservedMarks.AreIn(span.Of(article.Text))
                && Rate(article, first, speaker, lines, said, line, span) is { } statement
            )
            {
                found.Add(statement);
            }
        }
    }

    // The statement, or nothing where it carries nothing of the question.
    private StatementItem? Rate(
        Article article,
        Quotation first,
        Speaker speaker,
        QuestionedLines lines,
        TextSpan said,
        TextSpan line,
        TextSpan span
    )
    {
        var around = SpokenLine.Of(said, line);
        var isAsked = _asked.Means(speaker);
        _isNamedInFull |= isAsked && _asked.IsInFull(speaker);
        var coverage =
            Coverage(lines, around, speaker)
            * (first.Kind == QuotationKind.Indirect ? IndirectWeight : 1);
        return coverage > 0
            ? new StatementItem(
                article,
                first,
                span,
                coverage,
                isAsked,
                IsOnTopic(lines, first, line, around)
            )
            {
                IsNearTopic = IsNearTopic(lines, line),
                OwnWeight = lines.Said(first, said).Weight,
            }
            : null;
    }

    private TermWeights.Found WordsOf(Speaker speaker)
    {
        if (!_speakers.TryGetValue(speaker, out var words))
        {
            words = weights.In($"by {speaker.Name}, {speaker.Role}");
            _speakers.Add(speaker, words);
        }

        return words;
    }

    // All parts of an utterance count, and the question that an answer in an interview answers.
    private bool IsOnTopic(QuestionedLines lines, Quotation first, TextSpan line, TextSpan around)
    {
        var said = lines.In(around).Or(lines.Said(first, first.Span));
        if (first.Method == AttributionMethod.Interview)
        {
            said = said.Or(lines.Before(line));
        }

        return _topic.Weight == 0 || said.And(_topic).Weight > 0;
    }

    // The headline and the lines around tell what the words are about.
    private bool IsNearTopic(QuestionedLines lines, TextSpan line)
    {
        var around = lines.Title.Or(lines.Before(line)).Or(lines.Behind(line));
        return _topic.Weight == 0 || around.And(_topic).Weight > 0;
    }

    private static bool IsPartOf(Quotation first, TextSpan line, Quotation next) =>
        first.Group is not null && next.Group == first.Group && line.Contains(next.Span);

    private double Coverage(QuestionedLines lines, TextSpan around, Speaker speaker)
    {
        if (weights.Total == 0)
        {
            return 0;
        }

        var said = lines.In(around).Or(WordsOf(speaker));
        var whole = said.Or(lines.Title);
        return (((1 - TitleWeight) * said.Weight) + (TitleWeight * whole.Weight)) / weights.Total;
    }
}
