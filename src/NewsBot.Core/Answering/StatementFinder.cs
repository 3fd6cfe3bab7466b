using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Finds quotations in the articles of the evidence that answer who said something, or what somebody said.</summary>
internal sealed class StatementFinder(string question, TermWeights weights)
{
    private const int MaxArticles = 8;

    /// <summary>A longer name is a run of capitals on a page that means no good, in code units.</summary>
    private const int MaxNameLength = 80;

    /// <summary>What the headline's words count beside those of the line.</summary>
    private const double TitleWeight = 0.3;

    private readonly HashSet<string> _words = [.. WordsOf(question)];

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
        if (found.Exists(s => s.IsAsked && IsInFull(s)))
        {
            found = found.ConvertAll(s =>
                s with
                {
                    IsAsked = s.IsAsked && (IsInFull(s) || IsOneWord(s)),
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

    private bool IsInFull(StatementItem statement) =>
        statement.Quotation.Speaker is { Kind: SpeakerKind.Person } speaker
        && !IsOneWord(statement)
        && WordsOf(speaker.Name).All(_words.Contains);

    private static bool IsOneWord(StatementItem statement) =>
        statement.Quotation.Speaker?.Name.Contains(' ', StringComparison.Ordinal) == false;

    private void AddFrom(Article article, List<StatementItem> found)
    {
        var quotations = QuotationExtractor.Extract(article);
        for (var i = 0; i < quotations.Length; i++)
        {
            var first = quotations[i];
            if (
                first.Speaker is not { Name.Length: <= MaxNameLength } speaker
                || first.Same is not null
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

            var span = new TextSpan(first.Span.Start, end);
            if (span.Length <= Citation.MaxLength)
            {
                found.Add(
                    new StatementItem(
                        article,
                        first,
                        span,
                        Coverage(article, line, speaker),
                        Names(speaker),
                        IsOnTopic(article, quotations, first, line)
                    )
                );
            }
        }
    }

    // All parts of an utterance count, and the question that an answer in an interview answers.
    private bool IsOnTopic(
        Article article,
        ImmutableArray<Quotation> quotations,
        Quotation first,
        TextSpan line
    )
    {
        var speaker = weights.In($"by {first.Speaker?.Name}, {first.Speaker?.Role}");
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

        var asksForMore = weights.Total - speaker.Weight > 0;
        return !asksForMore || said.Or(speaker).Weight > speaker.Weight;
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

    // By the last name, or by all words of a body or an office.
    private bool Names(Speaker speaker)
    {
        var name = WordsOf(speaker.Name);
        if (speaker.Kind == SpeakerKind.Person)
        {
            return _words.Contains(name[^1])
                || (
                    speaker.Role is { } role
                    && WordsOf(role) is { Count: > 0 } office
                    && office.All(_words.Contains)
                );
        }

        return name.Count(_words.Contains) * 2 > name.Count;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in new WordTokenizer(text))
        {
            var folded = FoldedText.Of(text.AsSpan(word.Start, word.Length)).Text;
            words.Add(folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded);
        }

        return words.Count > 0 ? words : [text];
    }
}
