using NewsBot.Bot.Inquiries;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>The commands in the menu of a message: what it quotes, and in previews, embeds and what it forwards, is looked up.</summary>
internal sealed class MessageCheck(
    AnswerService answers,
    QuoteChecker checker,
    CorpusWriter corpus,
    SpeakingRights rights,
    Phrases phrases
)
{
    private const int MaxChecked = 3;

    /// <summary>Checks each quotation in the message.</summary>
    public Task<OutgoingMessage> CheckAsync(
        CommandInteraction command,
        CancellationToken cancellationToken
    )
    {
        var found = Texts(command.Target)
            .SelectMany(QuotedStretches.In)
            .DistinctBy(q => q.Words, StringComparer.Ordinal)
            .ToList();
        return AnswerAsync(
            command,
            found.Count == 0 ? "check.none" : null,
            [
                .. found
                    .Take(MaxChecked)
                    .Select(q => new Inquiry(
                        Surface.Check,
                        Claimed(q.Words, q.Sentence, cancellationToken)
                    )),
            ],
            found.Count,
            cancellationToken
        );
    }

    /// <summary>Looks for who said what the message says.</summary>
    public Task<OutgoingMessage> WhoSaidAsync(
        CommandInteraction command,
        CancellationToken cancellationToken
    )
    {
        var quoted = Texts(command.Target).SelectMany(QuotedStretches.In).FirstOrDefault();
        var words =
            quoted.Words
            ?? Texts(command.Target).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));
        return AnswerAsync(
            command,
            words is null ? "whosaid.none" : null,
            words is null ? [] : [new Inquiry(Surface.WhoSaid, words.Trim())],
            1,
            cancellationToken
        );
    }

    private async Task<OutgoingMessage> AnswerAsync(
        CommandInteraction command,
        string? refusal,
        IReadOnlyList<Inquiry> inquiries,
        int found,
        CancellationToken cancellationToken
    )
    {
        if (refusal is not null)
        {
            return new OutgoingMessage { Content = phrases.Say(command.Locale, refusal) };
        }

        // Seen by nobody else, so the server's channels do not count; the limits do.
        var asker = Asker.Of(command) with
        {
            IsPrivate = true,
        };
        if (rights.Limit(asker) is { } limit)
        {
            return limit;
        }

        var messages = new List<OutgoingMessage>();
        foreach (var inquiry in inquiries)
        {
            messages.Add(await answers.AnswerOnceAsync(inquiry, asker.Locale, cancellationToken));
        }

        return messages is [var only] ? only : Together(messages, found, command.Locale);
    }

    // The line around the words may name who is said to have said them, or be chatter that looks like a name.
    private string Claimed(string words, string sentence, CancellationToken cancellationToken)
    {
        var whole = Check(sentence, cancellationToken);
        var isNamed =
            whole.Verdict == Verdict.Verbatim
            || (
                whole.Verdict == Verdict.Misattributed
                && whole.Notes.All(n => n.Kind != CheckNoteKind.SpeakerUnknown)
            );
        return isNamed || Check(words, cancellationToken).Verdict != Verdict.Verbatim
            ? sentence
            : words;
    }

    private CheckResult Check(string text, CancellationToken cancellationToken) =>
        checker.Check(corpus.Current, Claim.Read(text), SearchFilter.None, cancellationToken);

    // Several answers in one message: as many embeds as fit, without the buttons of a single one.
    private OutgoingMessage Together(
        IReadOnlyList<OutgoingMessage> messages,
        int found,
        string locale
    )
    {
        var embeds = AnswerMessage.Fitting(messages.Select(m => m.Embeds[0]));
        return new OutgoingMessage
        {
            Content =
                found > embeds.Count
                    ? phrases.Say(locale, "check.several", found, embeds.Count)
                    : "",
            Embeds = embeds,
        };
    }

    private static IEnumerable<string> Texts(IncomingMessage? message) =>
        message is null
            ? []
            : message
                .Forwards.Concat(message.Embeds)
                .Select(t => t.Text)
                .Prepend(message.Content)
                .Where(t => t.Length > 0);
}
