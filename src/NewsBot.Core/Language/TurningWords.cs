using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>Words that turn the sense of those beside them, from <c>turning-words.txt</c>; folded, without apostrophes.</summary>
internal static class TurningWords
{
    private static readonly FrozenDictionary<string, WordSet> _classes = new WordTable(
        "turning-words"
    ).ByHead();

    private static readonly WordSet _negations = _classes["negation"];
    private static readonly WordSet _conditions = _classes["condition"];
    private static readonly WordSet _turns = _classes["turn"];
    private static readonly WordSet _denials = _classes["denial"];
    private static readonly WordSet _copulas = _classes["copula"];
    private static readonly WordSet _openers = _classes["opener"];
    private static readonly WordSet _conjunctions = _classes["conjunction"];
    private static readonly WordSet _thoughts = _classes["thought"];
    private static readonly WordSet _firstPersons = _classes["first"];
    private static readonly WordSet _modals = _classes["modal"];
    private static readonly WordSet _hopes = _classes["hope"];
    private static readonly WordSet _hedges = _classes["hedge"];
    private static readonly WordSet _parts = _classes["part"];

    /// <summary>Whether the word denies what it stands with.</summary>
    public static bool IsNegation(string word) => _negations.Contains(word);

    /// <summary>Whether it makes what follows a condition.</summary>
    public static bool IsCondition(string word) => _conditions.Contains(word);

    /// <summary>Whether it narrows or takes back what stands before it.</summary>
    public static bool IsTurn(string word) => _turns.Contains(word);

    /// <summary>Whether it says that something is not so, was not done, or is madness to do.</summary>
    public static bool IsDenial(string word) => _denials.Contains(word);

    /// <summary>Whether it can tell something of the words before it.</summary>
    public static bool IsCopula(string word) => _copulas.Contains(word);

    /// <summary>Whether a clause can begin with it.</summary>
    public static bool OpensClause(string word) => _openers.Contains(word);

    /// <summary>Whether it joins two clauses.</summary>
    public static bool IsConjunction(string word) => _conjunctions.Contains(word);

    /// <summary>Whether words behind it are said or thought by its subject: says, believe.</summary>
    public static bool IsSaying(string word) =>
        _thoughts.Contains(word)
        || (
            ReportingCues.Find(word) is { } cue
            && (cue.Frames & (ReportFrames.Clause | ReportFrames.That)) != ReportFrames.None
        );

    /// <summary>Whether it stands for the one who speaks.</summary>
    public static bool IsFirstPerson(string word) => _firstPersons.Contains(word);

    /// <summary>Whether it leaves open whether something is done, or puts it into the future.</summary>
    public static bool IsModal(string word) => _modals.Contains(word);

    /// <summary>Whether what is said behind it is hoped or imagined, not held to be so.</summary>
    public static bool IsHope(string word) => _hopes.Contains(word);

    /// <summary>Whether it leaves open whether its clause is so.</summary>
    public static bool IsHedge(string word) => _hedges.Contains(word);

    /// <summary>Whether it leaves only some of those behind it, or hardly any.</summary>
    public static bool IsPart(string word) => _parts.Contains(word);
}
