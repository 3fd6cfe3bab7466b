using System.Collections.Immutable;
using NewsBot.Bot.Sheets;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Inquiries;

/// <summary>What somebody wants to know, whatever they asked it with; enough to ask it again.</summary>
/// <param name="Surface">What it was asked with.</param>
/// <param name="Text">The question, or the words asked about; longer ones than a record holds are cut.</param>
internal sealed record Inquiry(Surface Surface, string Text)
{
    /// <summary>The question, or the words asked about.</summary>
    public string Text { get; init; } = Markup.Cut(Text, AnswerRecord.MaxText);

    /// <summary>Days, section, outlet, speaker, topic, by the names of the options.</summary>
    public ImmutableDictionary<string, string> Arguments { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Earlier questions of the conversation, oldest first.</summary>
    public ImmutableArray<EarlierQuestion> History { get; init; } = [];

    /// <summary>One that was kept.</summary>
    public static Inquiry Of(AnswerRecord record) =>
        new(record.Surface, record.Text) { Arguments = record.Arguments, History = record.History };
}
