using NewsBot.Core.Answering;

namespace NewsBot.Requests;

/// <summary>
/// What was asked as a question in plain language, with the names that were found for it: what a follow-up leans on, whatever it
/// was asked with.
/// </summary>
internal static class PlainQuestion
{
    /// <summary>The question; <see langword="null"/> for what no follow-up can lean on.</summary>
    public static string? Of(Result result) =>
        result switch
        {
            Result.Replied or Result.Viewed => null,
            Result.Spoken spoken => Of((Request.Said)spoken.Request, spoken),
            Result.Matched { Request: Request.WhoSaid whoSaid } => Said(
                SpeakerOf(result),
                whoSaid.Words
            ),
            Result.Checked { Request: Request.Check check } => Said(
                SpeakerOf(result) ?? check.By,
                check.Quote
            ),
            Result.Digested { Request.Text: "" } => null,
            Result.Digested digested => $"What is new about {digested.Request.Text}?",
            Result.Told { Story.Title: { Length: > 0 } title } => $"What happened? {title}",
            _ => result.Request.Text,
        };

    private static string Of(Request.Said said, Result.Spoken spoken)
    {
        var speaker = spoken.Speakers.People is [var person] ? person.Name : said.Speaker;
        return string.IsNullOrWhiteSpace(said.About)
            ? $"What did {speaker} say?"
            : $"What did {speaker} say about {said.About}?";
    }

    // The words themselves may name others, whom no pronoun means.
    private static string Said(string? speaker, string words) =>
        speaker is null ? $"Who said this: {words}" : $"What did {speaker} say?";

    private static string? SpeakerOf(Result result) =>
        result.Citations is [ReplyPart.Quoted { Quotation.Speaker.Name: var name }, ..]
            ? name
            : null;
}
