using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Copies;
using NewsBot.Core.Articles.Days;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Tells a story of a period. No word of it is made: everything is cut from the articles.</summary>
public static class StoryTeller
{
    /// <summary>So often the headline counts in what an article is about.</summary>
    private const float OfTitle = 2;

    /// <summary>Sentences that tell what an article is about.</summary>
    private const int Opening = 8;

    /// <summary>So many days at most.</summary>
    private const int MostDays = 14;

    /// <summary>Sentences at the head of an article that tell of its own day.</summary>
    private const int OpeningOfDay = 2;

    /// <summary>So much a sentence must have to do with the story to tell of a day.</summary>
    private const double LeastOfDay = 0.04;

    /// <summary>Tells the story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="period">The days that are told of; at least one of the articles that count is of them.</param>
    /// <param name="allows">Which of its articles count.</param>
    /// <param name="ledger">Who said what.</param>
    /// <param name="cancellationToken">Stops between articles.</param>
    public static ToldStory Tell(
        Story story,
        StoryPeriod period,
        Func<Article, bool> allows,
        Ledger ledger,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(ledger);
        Article[] all = [.. story.Articles.Where(allows)];
        Article[] before = [.. all.Where(a => IsBefore(a, period))];
        return Tell(
            story,
            all,
            [.. all.Where(period.Has)],
            before,
            isNew: period == StoryPeriod.Always ? null : before.Length == 0,
            ledger,
            cancellationToken
        );
    }

    /// <summary>Tells what is new in a story to somebody who knows some of its articles.</summary>
    /// <param name="story">The story.</param>
    /// <param name="isKnown">Which of its articles are known; at least one is not.</param>
    /// <param name="ledger">Who said what.</param>
    /// <param name="cancellationToken">Stops between articles.</param>
    public static ToldStory TellAdded(
        Story story,
        Func<Article, bool> isKnown,
        Ledger ledger,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(ledger);
        Article[] before = [.. story.Articles.Where(isKnown)];
        return Tell(
            story,
            [.. story.Articles],
            [.. story.Articles.Where(a => !isKnown(a))],
            before,
            isNew: before.Length == 0,
            ledger,
            cancellationToken
        );
    }

    private static ToldStory Tell(
        Story story,
        Article[] all,
        Article[] told,
        Article[] before,
        bool? isNew,
        Ledger ledger,
        CancellationToken cancellationToken
    )
    {
        var sentences = new Dictionary<Article, List<StorySentence>>();
        foreach (var article in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sentences.Add(article, StorySentences.Of(article));
        }

        var retractions = Retractions.In(all);
        var reports = Unless(told, Genres.IsSatire);
        var copies = CopyFinder.In(reports);
        StorySentence[] now = [.. Telling(reports).SelectMany(a => sentences[a])];
        StorySentence[] once = [.. OneVoice.Of(now, copies)];
        StorySentence[] known = [.. before.SelectMany(a => sentences[a])];
        var centre = CentreOf(reports, sentences);
        var statements = reports.SelectMany(a => StatementsOf(a, ledger)).ToArray();
        var titles = reports.Select(a => TermVector.Of(a.Title));
        var summary = new SummaryWriter(once, titles, retractions).Tell();
        return new ToldStory
        {
            Story = story,
            Articles = [.. told],
            TitleOf = TitlePicker.Pick(reports, centre),
            Outlets = OutletsOf(told),
            Copies = [.. copies],
            IsNew = known.Length == 0,
            Summary = [.. summary],
            Quotations = QuotationPicker.Pick(statements, centre, retractions),
            People = KeyPeople.Of(statements),
            Timeline = TimelineOf(all, sentences, centre, retractions),
            Differs = Differences.Of(now, statements),
            Corrections = CorrectionsOf(told),
            Changed = Novelties.Of(once, known, centre, retractions),
            Why = [.. StoryRank.Reasons(told, isNew), .. ReasonsOf(copies)],
        };
    }

    private static IEnumerable<string> ReasonsOf(List<CopiedText> copies)
    {
        var count = copies.Sum(c => c.Others.Length);
        return count switch
        {
            0 => [],
            1 => ["1 copy"],
            _ => [$"{count} copies"],
        };
    }

    // What a correction repeats was wrong; it is told as what it is. What somebody thinks of it comes second to what happened.
    private static Article[] Telling(Article[] told) =>
        Unless(Unless(told, a => CorrectionHeads.Open(a.Title)), Genres.IsOpinion);

    private static Article[] Unless(Article[] articles, Func<Article, bool> isLeftOut)
    {
        Article[] left = [.. articles.Where(a => !isLeftOut(a))];
        return left.Length > 0 ? left : articles;
    }

    private static bool IsBefore(Article article, StoryPeriod period) =>
        article.Published.Day is { } day && day < period.From;

    private static TermVector CentreOf(
        IReadOnlyList<Article> articles,
        Dictionary<Article, List<StorySentence>> sentences
    ) =>
        TermVector.Sum(
            articles.SelectMany(a =>
                sentences[a]
                    .Take(Opening)
                    .Select(s => (s.Terms, 1f))
                    .Prepend((TermVector.Of(a.Title), OfTitle))
            )
        );

    private static ImmutableArray<Statement> StatementsOf(Article article, Ledger ledger) =>
        StatementReader.Read(article, ledger.QuotationsOf(article.Id));

    private static ImmutableArray<string> OutletsOf(IEnumerable<Article> articles) =>
        [
            .. articles
                .Where(a => a.Outlet is not null)
                .GroupBy(a => a.Outlet!, StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Key),
        ];

    // For each day the sentence that tells most of the story: one that tells of that day, or that opens an article of it and tells of none.
    private static ImmutableArray<StoryDay> TimelineOf(
        IEnumerable<Article> articles,
        Dictionary<Article, List<StorySentence>> sentences,
        TermVector centre,
        Retractions retractions
    )
    {
        StoryDay[] days =
        [
            .. articles
                .Where(a =>
                    a.Published.Day is not null
                    && !CorrectionHeads.Open(a.Title)
                    && !Genres.IsSatire(a)
                )
                .SelectMany(a => sentences[a])
                .Where(s => s.Opens && retractions.Of(s) is null)
                .Select(s =>
                    (
                        Sentence: s,
                        Told: EventDay.Of(s.Article, s.Span),
                        Worth: centre.Cosine(s.Terms) / (1 + Math.Log(1 + s.Place))
                    )
                )
                .Where(s =>
                    s.Told is null ? s.Sentence.Place < OpeningOfDay : s.Worth >= LeastOfDay
                )
                .GroupBy(s => s.Told ?? s.Sentence.Article.Published.Day!.Value)
                .Select(g =>
                    (
                        Day: g.Key,
                        Best: g.OrderBy(s => s.Told is null).ThenByDescending(s => s.Worth).First()
                    )
                )
                .OrderByDescending(d => d.Best.Worth)
                .Take(MostDays)
                .OrderBy(d => d.Day)
                .Select(d => new StoryDay(d.Day, d.Best.Sentence.Cite())),
        ];
        return days.Length > 1 ? [.. days] : [];
    }

    private static ImmutableArray<Citation> CorrectionsOf(IEnumerable<Article> articles) =>
        [
            .. articles.SelectMany(a =>
                a.Blocks.Where(b =>
                        b.IsBody
                        && b.Span.Length <= Citation.MaxLength
                        && (
                            CorrectionHeads.Open(b.Span.Of(a.Text)) || CorrectionHeads.Open(a.Title)
                        )
                    )
                    .Take(2)
                    .Select(b => Citation.Cut(a, b.Span))
            ),
        ];
}
