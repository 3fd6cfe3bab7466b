using NewsBot.Bot.Answers;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Sheets;

/// <summary>An answer as a message: a page of its sheet with the buttons that belong there.</summary>
internal static class AnswerMessage
{
    private const int MaxChoices = 10;
    private const int ChoicesInRow = 5;

    /// <summary>The message.</summary>
    /// <param name="record">What is kept of the answer; buttons name it. Without one there are no buttons.</param>
    /// <param name="content">What it says.</param>
    /// <param name="page">From 0; beyond the last it is the last.</param>
    /// <param name="phrases">What buttons say.</param>
    /// <param name="locale">The user's language.</param>
    public static OutgoingMessage Of(
        AnswerRecord? record,
        AnswerContent content,
        int page,
        Phrases phrases,
        string locale
    )
    {
        var sheet = AnswerSheet.Of(content);
        var pages = SheetPages.Of(sheet, phrases, locale);
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        return new OutgoingMessage
        {
            Embeds = [pages[shown]],
            Rows = record is null
                ? []
                : [.. Rows(record, sheet, content, shown, pages.Count, phrases, locale)],
        };
    }

    /// <summary>The answer with as many of its pages as one message holds, for nothing can be turned without buttons.</summary>
    public static OutgoingMessage Whole(AnswerContent content, Phrases phrases, string locale) =>
        new() { Embeds = Fitting(SheetPages.Of(AnswerSheet.Of(content), phrases, locale)) };

    /// <summary>Those of some embeds that one message can hold, in their order.</summary>
    public static IReadOnlyList<Embed> Fitting(IEnumerable<Embed> embeds)
    {
        var fitting = new List<Embed>();
        var length = 0;
        foreach (var embed in embeds)
        {
            if (
                fitting.Count < OutgoingMessage.MaxEmbeds
                && length + embed.TextLength <= OutgoingMessage.MaxEmbedText
            )
            {
                fitting.Add(embed);
                length += embed.TextLength;
            }
        }

        return fitting;
    }

    private static IEnumerable<IReadOnlyList<Button>> Rows(
        AnswerRecord record,
        Sheet sheet,
        AnswerContent content,
        int page,
        int pages,
        Phrases phrases,
        string locale
    )
    {
        var choices = sheet
            .Choices.Take(MaxChoices)
            .Select((name, i) => (name, i))
            .Where(c => c.name.Length > 0)
            .Select(c => Choice(record, c.name, c.i))
            .Chunk(ChoicesInRow);
        foreach (var row in choices)
        {
            yield return row;
        }

        if (content.Citations.Count > 0)
        {
            yield return
            [
                .. Turning(record, page, pages, phrases, locale),
                Button(ButtonVerb.Context, "button.context", "🔎"),
                Button(ButtonVerb.Copy, "button.copy", "📋"),
                Button(ButtonVerb.Sources, "button.sources", "📰"),
            ];
        }

        if (record.Request.Kind == RequestKind.Story && content.Citations.Count > 0)
        {
            yield return [Button(ButtonVerb.Track, "button.track", "🔔")];
        }

        yield return
        [
            Button(ButtonVerb.FollowUp, "button.follow", "💬") with
            {
                Style = ButtonStyle.Primary,
            },
            Button(ButtonVerb.Receipt, "button.receipt", "🧾"),
            Rating(record, ButtonVerb.Helpful, "👍"),
            Rating(record, ButtonVerb.Unhelpful, "👎"),
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

    private static IEnumerable<Button> Turning(
        AnswerRecord record,
        int page,
        int pages,
        Phrases phrases,
        string locale
    )
    {
        if (page > 0)
        {
            yield return new Button
            {
                Label = phrases.Say(locale, "button.back"),
                CustomId = new ButtonId(ButtonVerb.Page, record.Id, page - 1).ToString(),
            };
        }

        if (page < pages - 1)
        {
            yield return new Button
            {
                Label = phrases.Say(locale, "button.more"),
                CustomId = new ButtonId(ButtonVerb.Page, record.Id, page + 1).ToString(),
            };
        }
    }

    private static Button Rating(AnswerRecord record, ButtonVerb verb, string emoji) =>
        new() { Emoji = emoji, CustomId = new ButtonId(verb, record.Id, 0).ToString() };

    private static Button Choice(AnswerRecord record, string name, int number) =>
        new()
        {
            Label = Markup.Plain(name, Discord.Messages.Button.MaxLabel),
            CustomId = new ButtonId(ButtonVerb.Pick, record.Id, number).ToString(),
        };
}
