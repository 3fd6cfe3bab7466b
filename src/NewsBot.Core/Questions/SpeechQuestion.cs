using System.Collections.Frozen;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>A question for somebody's words, taken apart: whose, and what about.</summary>
/// <param name="Speaker">Who is asked about, as the question writes it; empty where it asks who said something.</param>
/// <param name="Topic">The rest of what it asks about.</param>
public sealed record SpeechQuestion(string Speaker, string Topic)
{
    private static readonly FrozenSet<string> _auxiliaries = Set(
        "did does do has have had is was were are will would"
    );

    private static readonly WordSet _verbs = SayingWords.For(SayingUse.Asked);

    private static readonly FrozenSet<string> _pronouns = Set("he she they it him her them");

    /// <summary>Takes a question apart: <c>what did SPEAKER say TOPIC</c>; with a pronoun for the speaker, whoever is named behind.</summary>
    public static SpeechQuestion Parse(string question)
    {
        var words = new List<(string Folded, TextSpan Span)>();
        foreach (var word in new WordTokenizer(question))
        {
            var span = new TextSpan(word.Start, word.End);
            words.Add((CharFolding.Fold(span.Of(question)), span));
        }

        var auxiliary = words.FindIndex(w => _auxiliaries.Contains(w.Folded));
        var verb =
            auxiliary < 0 ? -1 : words.FindIndex(auxiliary + 1, w => _verbs.Contains(w.Folded));
        if (verb <= auxiliary + 1)
        {
            return new SpeechQuestion("", question);
        }

        var topic = question[words[verb].Span.End..];
        return words[(auxiliary + 1)..verb].TrueForAll(w => _pronouns.Contains(w.Folded))
            ? Named(topic)
            : new SpeechQuestion(
                question[words[auxiliary + 1].Span.Start..words[verb - 1].Span.End],
                topic
            );
    }

    // Names that a follow-up leans on stand at the end.
    private static SpeechQuestion Named(string topic)
    {
        var names = NameSpans.In(topic, new TextSpan(0, topic.Length));
        return names is [.., var last]
            ? new SpeechQuestion(last.Of(topic).ToString(), topic[..last.Start])
            : new SpeechQuestion("", topic);
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
