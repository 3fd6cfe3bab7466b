using System.Globalization;
using System.Text;
using NewsBot.Bot.Answers;
using NewsBot.Core.Articles;
using NewsBot.Core.Stories.Telling;
using NewsBot.Discord.Messages;
using NewsBot.Rendering;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Sheets;

/// <summary>A digest as one message: a few lines a story, and a button that opens it.</summary>
internal static class DigestMessage
{
    /// <summary>So many stories have buttons.</summary>
    public const int MaxStories = 10;

    private const int ButtonsInRow = 5;
    private const int MaxText = 3_900;

    // All of a story, without what was said, the headline with its link, the headline alone.
    private const int Levels = 4;
    private const int MaxTitle = 130;
    private const int MaxName = 60;
    private const int MaxOutlets = 3;
    private const int Color = 0x2F6FB3;
    private const int EmptyColor = 0x8A8F98;

    /// <summary>The message.</summary>
    /// <param name="record">What is kept of it; buttons name it. Without one there are no buttons.</param>
    /// <param name="digested">The digest.</param>
    /// <param name="head">Our line below the days, or empty.</param>
    /// <param name="phrases">What buttons say.</param>
    /// <param name="locale">The reader's language.</param>
    public static OutgoingMessage Of(
        AnswerRecord? record,
        Result.Digested digested,
        string head,
        Phrases phrases,
        string locale
    )
    {
        DigestLine[] lines = [.. digested.Digest.Stories.Take(MaxStories).Select(DigestLine.Of)];
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Description = Text(digested, lines, head),
                    Color = lines.Length > 0 ? Color : EmptyColor,
                    Footer = Footer(digested, lines.Length),
                },
            ],
            Rows = record is null ? [] : [.. Rows(record, lines.Length, phrases, locale)],
        };
    }

    private static IEnumerable<IReadOnlyList<Button>> Rows(
        AnswerRecord record,
        int stories,
        Phrases phrases,
        string locale
    )
    {
        var numbers = Enumerable
            .Range(0, stories)
            .Select(i => new Button
            {
                Label = (i + 1).ToString(CultureInfo.InvariantCulture),
                CustomId = new ButtonId(ButtonVerb.Open, record.Id, i).ToString(),
                Style = ButtonStyle.Primary,
            });
        foreach (var row in numbers.Chunk(ButtonsInRow))
        {
            yield return row;
        }

        var why = Button(ButtonVerb.Why, "button.why", "💡");
        yield return stories == 0
            ? [why]
            :
            [
                why,
                Button(ButtonVerb.Sources, "button.sources", "📰"),
                Button(ButtonVerb.Remove, "button.remove", "🗑️"),
            ];

        Button Button(ButtonVerb verb, string phrase, string emoji) =>
            new()
            {
                Label = phrases.Say(locale, phrase),
                Emoji = emoji,
                CustomId = new ButtonId(verb, record.Id, 0).ToString(),
            };
    }

    private static string Text(Result.Digested digested, DigestLine[] lines, string head)
    {
        var begin =
            $"**{StoryText.Period(digested.Digest.Period)}**{(head.Length > 0 ? $"\n{head}" : "")}";
        if (lines.Length == 0)
        {
            return $"{begin}\n\n{Markup.Text(StoryText.Nothing(digested))}";
        }

        return begin + Fitting(lines, MaxText - begin.Length);
    }

    // What has no room is told shorter, the last stories first.
    private static string Fitting(DigestLine[] lines, int room)
    {
        string[] texts = [.. lines.Select((l, i) => Line(l, i, level: 0))];
        for (var level = 1; level < Levels; level++)
        {
            for (var i = lines.Length - 1; i >= 0 && texts.Sum(t => t.Length) > room; i--)
            {
                texts[i] = Line(lines[i], i, level);
            }
        }

        while (texts.Sum(t => t.Length) > room)
        {
            texts = texts[..^1];
        }

        return string.Concat(texts);
    }

    private static string Line(DigestLine line, int index, int level)
    {
        var text = new StringBuilder("\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"**{index + 1}. {Title(line.Story, hasLink: level < 3)}**"
        );
        if (level < 2 && line.Lead is { } lead)
        {
            text.Append('\n').Append(Markup.Block(lead.Citation.Text));
        }

        if (level < 1 && line.Said is { } said)
        {
            text.Append('\n')
                .Append(Markup.Block(said.Citation.Text))
                .Append("\n> — ")
                .Append(CitedWords.Speaker(said.Quotation!.Speaker!, said.Quotation!.IsUncertain));
        }

        return text.Append("\n-# ").Append(Small(line, hasLinks: level < 2)).ToString();
    }

    private static string Title(ToldStory story, bool hasLink)
    {
        var name = Markup.Cut(
            ReplyWords.Name(story.Title.Length > 0 ? story.Title : story.TitleOf.Id.Value),
            MaxTitle
        );
        return
            hasLink
            && TextFragment.WebLink(story.TitleOf.Url, "") is { } url
            && Markup.IsAddress(url)
            ? Markup.Link(name, url)
            : Markup.Text(name);
    }

    // The outlets of what is cited come first, each a link to the words.
    private static string Small(DigestLine line, bool hasLinks)
    {
        var cited = line.Citations.Select(q => q.Citation).DistinctBy(c => c.Article.Id);
        var outlets = cited
            .Select(c =>
                (Name: Outlet(c.Article), Shown: hasLinks ? Linked(c) : Short(Outlet(c.Article)))
            )
            .Concat(
                line.Story.Outlets.Select(o =>
                    (Name: ReplyWords.Name(o), Shown: Short(ReplyWords.Name(o)))
                )
            )
            .DistinctBy(o => o.Name, StringComparer.OrdinalIgnoreCase)
            .Take(MaxOutlets)
            .Select(o => o.Shown);
        var newest = line.Story.Articles.MaxBy(a => a.Published.Day)!;
        string[] parts =
        [
            string.Join(", ", outlets),
            .. line.Story.Why.Select(w => Short(w)),
            CitedWords.Date(newest.Published),
        ];
        return string.Join(" · ", parts.Where(p => p.Length > 0));
    }

    private static string Linked(Citation citation) =>
        TextFragment.WebLink(citation.Article.Url, citation.Text) is { } url
        && Markup.IsAddress(url)
            ? Markup.Link(Markup.Cut(Outlet(citation.Article), MaxName), url)
            : Short(Outlet(citation.Article));

    private static string Outlet(Article article) =>
        ReplyWords.Name(article.Outlet ?? article.Id.Value);

    private static string Short(string text) => Markup.Text(Markup.Cut(text, MaxName));

    private static string Footer(Result.Digested digested, int shown)
    {
        var left = digested.Digest.Left + digested.Digest.Stories.Length - shown;
        var searched = ReplyWords.Searched(digested.Searched);
        return left > 0 ? $"{ReplyWords.Count(left, "story")} more · {searched}" : searched;
    }
}
