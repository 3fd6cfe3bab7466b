using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>The verbs of <c>saying.txt</c> that have frames, by each of their forms.</summary>
internal static class ReportingCues
{
    private static readonly FrozenDictionary<string, ReportingCue>.AlternateLookup<
        ReadOnlySpan<char>
    > _cues = Build();

    /// <summary>All forms.</summary>
    public static IEnumerable<string> Forms => _cues.Dictionary.Keys;

    /// <summary>The verb of this form, whatever its case, or <see langword="null"/>.</summary>
    public static ReportingCue? Find(ReadOnlySpan<char> word) =>
        _cues.TryGetValue(word, out var cue) ? cue : null;

    private static FrozenDictionary<string, ReportingCue>.AlternateLookup<
        ReadOnlySpan<char>
    > Build()
    {
        var cues = new Dictionary<string, ReportingCue>(StringComparer.OrdinalIgnoreCase);
        foreach (var (forms, body) in new WordTable("saying").Rows())
        {
            if (body.Split('/') is not [_, var frames])
            {
                continue;
            }

            var cue = Read(WordSet.Split(frames));
            foreach (var form in WordSet.Split(forms))
            {
                cues.Add(form, cue);
            }
        }

        return cues.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static ReportingCue Read(string[] frames)
    {
        var found = ReportFrames.None;
        var prepositions = new List<string>();
        foreach (var frame in frames)
        {
            found |= Of(frame);
            if (Of(frame) == ReportFrames.Preposition)
            {
                prepositions.Add(frame);
            }
        }

        return new ReportingCue(found, prepositions);
    }

    private static ReportFrames Of(string frame) =>
        frame switch
        {
            "clause" => ReportFrames.Clause,
            "that" => ReportFrames.That,
            "hearer" => ReportFrames.Hearer,
            "to" => ReportFrames.To,
            "doing" => ReportFrames.Doing,
            "on-to" => ReportFrames.OnTo,
            "hearer-to" => ReportFrames.HearerTo,
            "whether" => ReportFrames.Whether,
            "noun" => ReportFrames.Noun,
            "as" => ReportFrames.As,
            "plain" => ReportFrames.Plain,
            "called" => ReportFrames.Called,
            "keeps" => ReportFrames.Keeps,
            _ => ReportFrames.Preposition,
        };
}
