using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Checking;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>The commands in the menu of a message: what it quotes, and in previews, embeds and what it forwards, is looked up.</summary>
internal sealed class MessageCheck(
    AnswerService answers,
    Desk desk,
    SpeakingRights rights,
    Phrases phrases
)
{
    private const int MaxChecked = 3;

    /// <summary>Checks each quotation in the message.</summary>
    public async Task<OutgoingMessage> CheckAsync(
        CommandInteraction command,
        CancellationToken cancellationToken
    )
    {
        var found = Texts(command.Target)
            .SelectMany(QuotedStretches.In)
            .DistinctBy(q => q.Words, StringComparer.Ordinal)
            .ToList();
        if (Refuse(command, found.Count == 0 ? "check.none" : null) is { } refusal)
        {
            return refusal;
        }

        var requests = new List<Request>();
        foreach (var (words, sentence) in found.Take(MaxChecked))
        {
            requests.Add(new Request.Check(await ClaimedAsync(words, sentence, cancellationToken)));
        }

        return await AnswerAsync(command, requests, found.Count, cancellationToken);
    }

    /// <summary>Looks for who said what the message says.</summary>
    public async Task<OutgoingMessage> WhoSaidAsync(
        CommandInteraction command,
        CancellationToken cancellationToken
    )
    {
        var quoted = Texts(command.Target).SelectMany(QuotedStretches.In).FirstOrDefault();
        var words =
            quoted.Words
            ?? Texts(command.Target).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));
        return Refuse(command, words is null ? "whosaid.none" : null)
            ?? await AnswerAsync(
                command,
                [new Request.WhoSaid(Bounded(words!.Trim()))],
                1,
                cancellationToken
            );
    }

    // Seen by nobody else, so the server's channels do not count; the limits do.
    private OutgoingMessage? Refuse(CommandInteraction command, string? nothing) =>
        nothing is null
            ? rights.Limit(Asker.Of(command) with { IsPrivate = true })
            : new OutgoingMessage { Content = phrases.Say(command.Locale, nothing) };

    private async Task<OutgoingMessage> AnswerAsync(
        CommandInteraction command,
        IReadOnlyList<Request> requests,
        int found,
        CancellationToken cancellationToken
    )
    {
        var messages = new List<OutgoingMessage>();
        foreach (var request in requests)
        {
            messages.Add(await answers.AnswerOnceAsync(request, command.Locale, cancellationToken));
        }

        return messages is [var only] ? only : Together(messages, found, command.Locale);
    }

    // The line around the words may name who is said to have said them, or be chatter that looks like a name.
    private async Task<string> ClaimedAsync(
        string words,
        string sentence,
        CancellationToken cancellationToken
    )
    {
        var whole = await CheckAsync(sentence, cancellationToken);
        var isNamed =
            whole.Verdict == Verdict.Verbatim
            || (
                whole.Verdict == Verdict.Misattributed
                && whole.Notes.All(n => n.Kind != CheckNoteKind.SpeakerUnknown)
            );
        return Bounded(
            isNamed || (await CheckAsync(words, cancellationToken)).Verdict != Verdict.Verbatim
                ? sentence
                : words
        );
    }

    private async Task<CheckResult> CheckAsync(string text, CancellationToken cancellationToken) =>
        (
            (Result.Checked)
                (await desk.ServeAsync(new Request.Check(Bounded(text)), cancellationToken)).Result
        ).Check;

    private static string Bounded(string text) => Markup.Cut(text, StoredRequest.MaxText);

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
