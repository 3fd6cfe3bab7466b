namespace NewsBot.Core.Language;

/// <summary>What a word does to a statement beside it; the words and their sources are in <c>stance-words.txt</c>.</summary>
[Flags]
internal enum StanceWord
{
    None = 0,

    /// <summary>A verb that holds something to be untrue: denied, dismissed.</summary>
    Denying = 1,

    /// <summary>A verb by which something was not done: refused to, avoided.</summary>
    Undone = 1 << 1,

    /// <summary>Made up: fake, doctored, hoax.</summary>
    Fake = 1 << 2,

    /// <summary>Real: denied by a negation.</summary>
    True = 1 << 3,

    /// <summary>Made up for somebody: play, sketch, dream.</summary>
    Fiction = 1 << 4,

    /// <summary>Made up or not: film, series, book.</summary>
    Staged = 1 << 5,

    /// <summary>Who speaks as another, and doing so.</summary>
    Posing = 1 << 6,

    /// <summary>Thought of, not told: imagine.</summary>
    Supposing = 1 << 7,

    /// <summary>Told of somebody without proof: rumour, alleged.</summary>
    Rumour = 1 << 8,

    /// <summary>What may yet be done: want, expect, ask.</summary>
    Wishing = 1 << 9,

    /// <summary>A verb of saying, in any form.</summary>
    Saying = 1 << 10,

    /// <summary>What carries words: post, video, letter.</summary>
    Account = 1 << 11,

    /// <summary>Words themselves: quote, remark.</summary>
    Wording = 1 << 14,

    /// <summary>Not so: false, wrongly. What somebody says can be untrue and yet said.</summary>
    Untrue = 1 << 15,

    /// <summary>Takes back what was printed: retracted, withdrew.</summary>
    Retracting = 1 << 16,

    /// <summary>What shows that something was said: record, proof.</summary>
    Evidence = 1 << 12,

    /// <summary>What a test of facts ends with: verdict, rating.</summary>
    Verdict = 1 << 13,
}
