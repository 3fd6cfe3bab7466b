using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Bot;

/// <summary>A message as text, about as Discord shows it; bold and struck words keep their marks.</summary>
internal static partial class DiscordPicture
{
    /// <summary>The lines of the picture.</summary>
    /// <param name="message">The message.</param>
    /// <param name="now">From when on ages count.</param>
    public static string Of(OutgoingMessage message, DateTimeOffset now)
    {
        var lines = new List<string>();
        if (message.Content.Length > 0)
        {
            lines.Add(message.Content);
        }

        foreach (var embed in message.Embeds)
        {
            lines.AddRange(embed.Title is { } title ? [title, ""] : []);
            lines.AddRange(embed.Description!.Split('\n').Select(l => Line(l, now)));
            lines.AddRange(embed.Footer is { } footer ? ["", footer] : []);
        }

        if (message.Rows.Count > 0)
        {
            lines.Add("");
            lines.AddRange(
                message.Rows.Select(r =>
                    string.Join("  ", r.Select(b => $"[{$"{b.Emoji} {b.Label}".Trim()}]"))
                )
            );
        }

        return string.Join('\n', lines);
    }

    private static string Line(string markdown, DateTimeOffset now)
    {
        var timed = Time()
            .Replace(
                Link().Replace(markdown, "${text} ↗"),
                m =>
                    Shown(
                        DateTimeOffset.FromUnixTimeSeconds(
                            long.Parse(m.Groups["at"].ValueSpan, CultureInfo.InvariantCulture)
                        ),
                        m.Groups["style"].Value,
                        now
                    )
            );
        var shown = DiscordText.Unescaped(timed);
        return timed.StartsWith("> ", StringComparison.Ordinal) ? $"▎ {shown[2..]}" : shown;
    }

    private static string Shown(DateTimeOffset moment, string style, DateTimeOffset now)
    {
        const int month = 30;
        var days = (now - moment).Days;
        return style != "R" ? moment.ToString("d MMMM yyyy HH:mm", CultureInfo.InvariantCulture)
            : days < 2 * month ? string.Create(CultureInfo.InvariantCulture, $"{days} days ago")
            : string.Create(CultureInfo.InvariantCulture, $"{days / month} months ago");
    }

    [GeneratedRegex(
        @"\[(?<text>(\\.|[^\[\]\\])+)\]\(<[^>]+>\)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Link();

    [GeneratedRegex(
        @"<t:(?<at>\d+):(?<style>\w)>",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Time();
}
