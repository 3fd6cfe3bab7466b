using System.Globalization;
using System.Text;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Days;
using NewsBot.Core.Pages;
using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Rendering;

/// <summary>What every surface says in the same words: origin, date and age of an article, what was searched, why there is no answer.</summary>
internal static class ReplyWords
{
    /// <summary>So many other outlets are named.</summary>
    private const int MaxOutlets = 4;
    private const int MostPrinters = 4;

    /// <summary>A longer role is not said, in code units.</summary>
    private const int MaxRoleLength = 60;

    /// <summary>Why there is no answer, in words, and what was searched where that matters.</summary>
    public static string Reason(Answer.Abstained answer) =>
        answer.Reason switch
        {
            AbstentionReason.NothingAsked or AbstentionReason.NothingSearched => Why(answer.Reason),
            AbstentionReason.Ambiguous => Ambiguous(answer.Choices),
            _ => $"{Why(answer.Reason)} {Searched(answer.Searched)}",
        };

    /// <summary>The reason alone; for <see cref="AbstentionReason.Ambiguous"/> a list of choices says it.</summary>
    public static string Why(AbstentionReason reason) =>
        reason switch
        {
            AbstentionReason.NothingAsked =>
                "There is no word in the question to look for. Ask about a person, a place or an event.",
            AbstentionReason.NothingSearched => "No article passes the filters.",
            AbstentionReason.NothingFound => "Not in this corpus: no article has these words.",
            AbstentionReason.NotCovered => "Not in this corpus: no passage carries the question.",
            AbstentionReason.NoAnswerOfThatForm =>
                "Not in this corpus: passages speak of it, but none says that.",
            AbstentionReason.NoWordsOfTheirs =>
                "Not in this corpus: none of their words on this were found.",
            AbstentionReason.HoldsMarkers =>
                "What was found holds numbers in brackets, like the markers of an answer, so it is not cited. Open the article.",
            AbstentionReason.NotVerified => "What was found did not hold against its article.",
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };

    private static string Ambiguous(IReadOnlyList<SpeakerChoice> choices) =>
        Choices(
            "Several people here have that name. Ask with the full name, or in the chat with the number:",
            choices
        );

    /// <summary>A list to choose from; the numbers are ours, so they stand without brackets.</summary>
    public static string Choices(string head, IReadOnlyList<SpeakerChoice> choices)
    {
        var text = new StringBuilder(head);
        for (var i = 0; i < choices.Count; i++)
        {
            var role = choices[i].Role is { Length: > 0 and <= MaxRoleLength } known
                ? $", {Name(known)}"
                : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{i + 1}. {Name(choices[i].Name)}{role} ({Count(choices[i].Quotations, "quotation")})"
            );
        }

        return text.ToString();
    }

    /// <summary>Speaker with role where there is one, outlet and date, as they stand below a citation.</summary>
    public static string Origin(ReplyPart.Quoted quoted)
    {
        var speaker = quoted.Quotation is { Speaker: { } known } said
            ? $"{(said.IsUncertain ? "speaker uncertain, perhaps " : "")}{Name(known.Name)}{Role(known.Role)}{With(said)}{Manner(said)}; "
            : "";
        return $"{speaker}{Origin(quoted.Citation.Article)}{Also(quoted)}{TakenBack(quoted)}";
    }

    /// <summary>Outlet and who else carries the words.</summary>
    public static string Carriers(ReplyPart.Quoted quoted) =>
        $"{Name(quoted.Citation.Article.Outlet ?? quoted.Citation.Article.Id.Value)}{Also(quoted)}{TakenBack(quoted)}";

    private static string TakenBack(ReplyPart.Quoted quoted) =>
        quoted.TakenBackBy is { } article ? $"; taken back: {Origin(article)}" : "";

    /// <summary>How the words are given where that matters: not said, or told by the reporter; empty for plain quotations.</summary>
    public static string Manner(ReplyPart.Quoted quoted) =>
        quoted.Quotation is { } said ? Manner(said) : "";

    private static string Manner(Quotation said) =>
        $"{StanceWords(said.Stance)}{(said.Kind == QuotationKind.Indirect ? ", in the reporter's words" : "")}";

    /// <summary>What stands behind a speaker who did not say the words, or only may have; empty for one who did.</summary>
    public static string StanceWords(Stance stance) =>
        stance switch
        {
            Stance.Denied => ", denied or not said",
            Stance.Alleged => ", alleged only",
            _ => "",
        };

    /// <summary>Whoever spoke together with the speaker; empty for nobody.</summary>
    public static string With(Quotation said) =>
        said.With is { } other ? $", with {Name(other.Name)}" : "";

    private static string Role(string? role) =>
        role is { Length: > 0 and <= MaxRoleLength } ? $", {Name(role)}" : "";

    // Each outlet once; what the cited one repeats itself tells nothing.
    private static string Also(ReplyPart.Quoted quoted)
    {
        var others = quoted
            .Also.Select(c => c.Article.Outlet ?? c.Article.Id.Value)
            .Where(o => o != quoted.Citation.Article.Outlet)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MaxOutlets)
            .Select(Name)
            .ToArray();
        return others.Length == 0 ? "" : $"; also {string.Join(", ", others)}";
    }

    /// <summary>
    /// What stands above words that outlets print differently: who prints them so, and whether they were said to that outlet; empty
    /// for any others.
    /// </summary>
    public static string Printed(ReplyPart.Quoted quoted)
    {
        var outlet = Outlet(quoted.Citation.Article);
        return quoted.IsSpokenTo ? $"It was said to {outlet}, which prints:"
            : quoted.OtherwiseThan is not null ? $"{outlet} prints it otherwise:"
            : "";
    }

    /// <summary>The outlet in a sentence, or the article where it has none; a name that is too long for one is not said.</summary>
    public static string Outlet(Article article) =>
        article.Outlet is { Length: > MaxRoleLength }
            ? "another outlet"
            : Name(article.Outlet ?? article.Id.Value);

    /// <summary>The same, and behind it <see cref="Days"/>.</summary>
    public static string OriginWithDays(ReplyPart.Quoted quoted) =>
        Days(quoted) is { Length: > 0 } days ? $"{Origin(quoted)}; {days}" : Origin(quoted);

    /// <summary>
    /// Our reading of the days that the words tell by the day of their article, in brackets behind the words as they stand
    /// there; empty where there is none.
    /// </summary>
    public static string Days(ReplyPart.Quoted quoted)
    {
        var text = quoted.Citation.Article.Text;
        return string.Join(
            "; ",
            DayNotes
                .On(quoted.Citation)
                .Select(n => $"{Name(n.Span.Of(text).ToString())} [{PeriodWords.Of(n.Days)}]")
        );
    }

    /// <summary>Outlet and date, as they stand below a citation.</summary>
    public static string Origin(Article article)
    {
        return $"{Name(article.Outlet ?? article.Id.Value)}, {Date(article.Published)}";
    }

    /// <summary>Who else prints a text: the first four with their days, and how many more.</summary>
    public static string Printers(IReadOnlyList<Article> articles)
    {
        var named = string.Join("; ", articles.Take(MostPrinters).Select(Origin));
        var more = articles.Count - MostPrinters;
        return more > 0 ? $"{named} and {more} more" : named;
    }

    /// <summary>A date for people.</summary>
    public static string Date(PublicationDate published) =>
        published.Day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "undated";

    /// <summary>How old an article is on the clock of the request; empty for an undated one.</summary>
    public static string Age(PublicationDate published, DateTimeOffset clock)
    {
        if (published.Day is not { } day)
        {
            return "";
        }

        var days = DateOnly.FromDateTime(clock.DateTime).DayNumber - day.DayNumber;
        return days switch
        {
            0 => "today",
            1 => "yesterday",
            > 1 => string.Create(CultureInfo.InvariantCulture, $"{days:N0} days ago"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Count(-days, "day")} later"),
        };
    }

    /// <summary>What was searched, as a sentence.</summary>
    public static string Searched(CorpusScope scope) => $"Searched {Searching(scope)}.";

    /// <summary>What is searched, in words.</summary>
    public static string Searching(CorpusScope scope)
    {
        var dates = scope is { From: { } from, To: { } to }
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" from {from:d MMMM yyyy} to {to:d MMMM yyyy}"
            )
            : "";
        return $"{Count(scope.Articles, "article")} of {Count(scope.Outlets, "outlet")}{dates}";
    }

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string noun) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} {(count == 1 ? noun : noun.EndsWith("ry", StringComparison.Ordinal) ? $"{noun[..^1]}ies" : $"{noun}s")}"
        );

    /// <summary>A name of outside origin, which must look neither like a marker nor like a quotation.</summary>
    public static string Name(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in TerminalText.OneLine(name))
        {
            plain.Append(
                c switch
                {
                    '[' => '(',
                    ']' => ')',
                    _ when CharFolding.Fold(c) == '"' => '\'',
                    _ => c,
                }
            );
        }

        return plain.ToString();
    }
}
