using System.Collections.Frozen;
using NewsBot.Core.Language;

namespace NewsBot.Core.Checking.Claims;

/// <summary>Takes the question off a claim: <c>Did X really say …?</c>, <c>Is it true that X said …?</c></summary>
/// <param name="Name">The words before the verb of saying; <see langword="null"/> where there is none.</param>
/// <param name="Said">What is asked about.</param>
/// <param name="IsDoubted">Whether the question asks if it is true, not only what was said.</param>
internal sealed record QuestionFrame(string? Name, string Said, bool IsDoubted)
{
    /// <summary>A longer name is none, in words.</summary>
    private const int MaxSpeaker = 8;

    private static readonly string[] _truths =
    [
        "is it true that ",
        "is it true, that ",
        "is it right that ",
        "is it correct that ",
        "is it a fact that ",
        "is it true ",
    ];

    private static readonly string[] _openings = ["did ", "has ", "have "];

    private static readonly WordSet _verbs = SayingWords.For(SayingUse.Checked);

    private static readonly WordSet _anyVerbs = _verbs.With(SayingWords.For(SayingUse.Claim));

    private static readonly FrozenSet<string> _doubts = "really actually ever indeed truly"
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a claim in the form of a question asks about and whom it names; <see langword="null"/> for any other.</summary>
    public static (string? Speaker, string Said)? Read(string text)
    {
        if (Split(text) is not { } asked || ClaimTag.Words(asked.Said).Count < 2)
        {
            return null;
        }

        var isOpen = asked.Name is null || !IsNamed(asked.Name);
        return !isOpen ? (asked.Name, asked.Said)
            : asked is { Name: null, IsDoubted: true } ? (null, asked.Said)
            : null;
    }

    /// <summary>The parts of a question; <see langword="null"/> for any other text.</summary>
    public static QuestionFrame? Split(string text)
    {
        var question = text.Trim();
        if (question.Length > ClaimCleaner.MaxLength)
        {
            return null;
        }

        if (Opening(question, _truths) is { } truth)
        {
            var rest = question[truth.Length..];
            return Split(rest, _anyVerbs) ?? new QuestionFrame(null, WithoutMark(rest), true);
        }

        return Opening(question, _openings) is { } opening
            ? Split(question[opening.Length..], _verbs)
            : null;
    }

    /// <summary>Whether the words name somebody; whom a pronoun means, an earlier question tells.</summary>
    public static bool IsNamed(string speaker) =>
        speaker.Length > 0
        && !ClaimTag
            .Words(speaker)
            .Exists(w => Lexicon.Of(w.Of(speaker)).HasFlag(WordClass.Pronoun));

    private static string? Opening(string question, string[] openings) =>
        Array.Find(openings, o => question.StartsWith(o, StringComparison.OrdinalIgnoreCase));

    private static QuestionFrame? Split(string rest, WordSet verbs)
    {
        var words = ClaimTag.Words(rest);
        var verb = words.FindIndex(w => verbs.Contains(w.Of(rest)));
        if (verb < 1 || verb > MaxSpeaker)
        {
            return null;
        }

        var doubt = words.FindIndex(w => _doubts.Contains(w.Of(rest).ToString()));
        var isDoubted = doubt > 0 && doubt < verb;
        return new QuestionFrame(
            rest[..words[isDoubted ? doubt : verb].Start].Trim(),
            WithoutThat(WithoutMark(rest[words[verb].End..])),
            isDoubted || verbs == _anyVerbs
        );
    }

    private static string WithoutMark(string text) =>
        text.TrimEnd('?', ' ').TrimStart(' ', ':', ',');

    private static string WithoutThat(string said) =>
        said.StartsWith("that ", StringComparison.OrdinalIgnoreCase) ? said[5..] : said;
}
