using System.Globalization;
using NewsBot.Core.Stories.Telling;
using NewsBot.Discord.Messages;
using NewsBot.Rendering;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Sheets;

/// <summary>Why a digest tells what it tells, and what it has no room for.</summary>
internal sealed class DigestReasons(Desk desk, Phrases phrases)
{
    private const int MaxText = 3_900;
    private const int MaxTitle = 120;
    private const int MaxWhy = 120;

    /// <summary>Of a digest that was sent: with the articles that there are now.</summary>
    public async Task<OutgoingMessage> OfAsync(
        AnswerRecord record,
        string locale,
        CancellationToken cancellationToken
    )
    {
        var served = await desk.ServeAsync(record.Request.ToRequest(), cancellationToken);
        return served.Result is Result.Digested digested
            ? Of(digested.Digest, locale)
            : new OutgoingMessage { Content = phrases.Say(locale, "digest.why.none") };
    }

    private OutgoingMessage Of(Digest digest, string locale)
    {
        var lines = new List<string> { phrases.Say(locale, "digest.why.rule"), "" };
        lines.AddRange(
            digest.Stories.Select(
                (s, i) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"**{i + 1}.** {Named(s.Title, s.Story.Id)} · {Why(s.Why)}"
                    )
            )
        );
        if (digest.Left > 0)
        {
            lines.Add("");
            lines.Add($"**{phrases.Say(locale, "digest.why.left", digest.Left)}**");
            lines.AddRange(
                digest.Next.Select(l => $"{Named(l.TitleOf.Title, l.Story.Id)} · {Why(l.Why)}")
            );
        }

        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = phrases.Say(locale, "button.why"),
                    Description = FittingLines.Of(lines, MaxText),
                },
            ],
        };
    }

    private static string Named(string title, string id) =>
        Markup.Text(Markup.Cut(ReplyWords.Name(title.Length > 0 ? title : id), MaxTitle));

    private static string Why(IEnumerable<string> reasons) =>
        Markup.Text(Markup.Cut(string.Join(", ", reasons), MaxWhy));
}
