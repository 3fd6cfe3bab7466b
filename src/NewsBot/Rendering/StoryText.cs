using System.Globalization;
using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Stories.Telling;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>Digests and stories for people: short in a digest, whole where one is asked for.</summary>
internal static class StoryText
{
    /// <summary>In a digest a story has so many sentences and quotations.</summary>
    private const int ShortSummary = 3;
    private const int ShortQuotations = 2;

    private const int MostOutlets = 4;

    /// <summary>A digest.</summary>
    public static string Print(Result.Digested digested, MarkdownForm form)
    {
        var digest = digested.Digest;
        var days = Days(digest.Period);
        if (digest.Stories.IsEmpty)
        {
            return form.Text(Nothing(digested));
        }

        var text = new StringBuilder();
        Add(text, form, $"{ReplyWords.Count(digest.Stories.Length, "story")} {days}");
        for (var i = 0; i < digest.Stories.Length; i++)
        {
            text.Append('\n');
            Head(text, form, digest.Stories[i], $"{i + 1}. ");
            Body(text, form, digest.Stories[i], isWhole: false);
        }

        if (digest.Left > 0)
        {
            text.Append('\n');
            Add(text, form, $"{digest.Left} more of these days are left out.");
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>That there is nothing to tell of those days.</summary>
    public static string Nothing(Result.Digested digested)
    {
        if (digested is { Newest: null, Searched.Articles: > 0 })
        {
            return "No article here has a date, so none can be told of a day.";
        }

        var days = Days(digested.Digest.Period);
        var newest = digested.Newest is { } day ? $" The newest article is of {Day(day)}." : "";
        return digested.Request is { Text: "" } && digested.Request.Filter == SearchFilter.None
            ? $"Nothing was published {days}.{newest}"
            : $"No story of that {days}.{newest}";
    }

    /// <summary>The days of a digest as its title.</summary>
    public static string Period(StoryPeriod period) =>
        period.From == period.To ? Day(period.To) : $"{Day(period.From)} – {Day(period.To)}";

    /// <summary>A story, or those that may be meant.</summary>
    public static string Print(Result.Told told, MarkdownForm form)
    {
        var text = new StringBuilder();
        if (told.Story is { } story)
        {
            Head(text, form, story, "");
            Body(text, form, story, isWhole: true);
            Questions(text, form, told.Questions);
        }
        else if (told.Candidates.Count == 0)
        {
            Add(
                text,
                form,
                $"No story of {ReplyWords.Name(told.Request.Text)} here. {ReplyWords.Searched(told.Searched)}"
            );
        }
        else
        {
            Add(text, form, "Several stories may be meant. Ask with one of these ids:");
            foreach (var candidate in told.Candidates)
            {
                Add(
                    text,
                    form,
                    $"{ReplyWords.Name(candidate.Id)}: {ReplyWords.Name(candidate.Articles[0].Title)}"
                );
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Questions(
        StringBuilder text,
        MarkdownForm form,
        IReadOnlyList<string> questions
    )
    {
        if (questions.Count > 0)
        {
            Add(text, form, "You can ask:");
        }

        foreach (var (place, question) in questions.Index())
        {
            Add(text, form, $"{place + 1}. {ReplyWords.Name(question)}");
        }
    }

    private static void Head(StringBuilder text, MarkdownForm form, ToldStory story, string number)
    {
        var title = form.Text(
            ReplyWords.Name(story.Title.Length > 0 ? story.Title : story.TitleOf.Id.Value)
        );
        text.Append(number)
            .Append(form == MarkdownForm.Escaped ? $"**{title}**" : title)
            .Append(End(form));
        var outlets = string.Join(", ", story.Outlets.Take(MostOutlets).Select(ReplyWords.Name));
        var why = string.Join(", ", story.Why);
        Add(text, form, outlets.Length > 0 ? $"{outlets} · {why}" : why);
    }

    private static void Body(StringBuilder text, MarkdownForm form, ToldStory story, bool isWhole)
    {
        foreach (var citation in story.Summary.Take(isWhole ? int.MaxValue : ShortSummary))
        {
            Cited(text, form, citation);
        }

        foreach (var words in story.Quotations.Take(isWhole ? int.MaxValue : ShortQuotations))
        {
            Quoted(text, form, words);
        }

        Section(text, form, "What is new", StoryCitations.Added(story), Cited);
        foreach (var difference in story.Differs)
        {
            Section(
                text,
                form,
                $"Outlets differ ({ReplyWords.Name(difference.About)})",
                difference.Sides,
                Cited
            );
        }

        Section(text, form, "Corrections", story.Corrections, Cited);
        if (!isWhole)
        {
            return;
        }

        if (!story.People.IsEmpty)
        {
            Add(
                text,
                form,
                $"Who speaks: {string.Join("; ", story.People.Select(p => ReplyWords.Name(p.Role is null ? p.Name : $"{p.Name}, {p.Role}")))}"
            );
        }

        Section(
            text,
            form,
            "Day by day",
            story.Timeline,
            static (t, f, d) =>
            {
                Add(t, f, $"{Day(d.Day)}:");
                Cited(t, f, d.Citation);
            }
        );
        Add(text, form, "Sources:");
        foreach (var line in Sources(story))
        {
            Add(text, form, line);
        }
    }

    /// <summary>A line an article; those that print the text of another stand below it, in one line.</summary>
    public static IEnumerable<string> Sources(ToldStory story)
    {
        var copies = story.Copies.ToDictionary(c => c.First, c => c.Others);
        foreach (var article in story.Articles.Except(copies.Values.SelectMany(o => o)))
        {
            var title = article.Title.Length > 0 ? $": {ReplyWords.Name(article.Title)}" : "";
            yield return $"- {ReplyWords.Origin(article)}{title}";
            if (copies.TryGetValue(article, out var others))
            {
                yield return $"  the same text: {ReplyWords.Printers(others)}";
            }
        }
    }

    private static void Section<T>(
        StringBuilder text,
        MarkdownForm form,
        string head,
        IReadOnlyCollection<T> items,
        Action<StringBuilder, MarkdownForm, T> add
    )
    {
        if (items.Count == 0)
        {
            return;
        }

        Add(text, form, $"{head}:");
        foreach (var item in items)
        {
            add(text, form, item);
        }
    }

    private static void Cited(StringBuilder text, MarkdownForm form, Citation citation) =>
        Line(text, form, citation.Text, ReplyWords.Origin(citation.Article));

    private static void Quoted(StringBuilder text, MarkdownForm form, ToldWords words) =>
        Line(text, form, words.Citation.Text, ReplyWords.Origin(StoryCitations.Of(words)));

    private static void Line(StringBuilder text, MarkdownForm form, string words, string origin) =>
        text.Append("> ")
            .Append(form.Text(TerminalText.OneLine(words)))
            .Append("\n> — ")
            .Append(form.Text(TerminalText.OneLine(origin)))
            .Append(End(form));

    private static void Add(StringBuilder text, MarkdownForm form, string line) =>
        text.Append(form.Text(TerminalText.OneLine(line))).Append(End(form));

    private static string End(MarkdownForm form) => form == MarkdownForm.Escaped ? "\n\n" : "\n";

    private static string Days(StoryPeriod period) =>
        period.From == period.To
            ? $"on {Day(period.To)}"
            : $"from {Day(period.From)} to {Day(period.To)}";

    private static string Day(DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
