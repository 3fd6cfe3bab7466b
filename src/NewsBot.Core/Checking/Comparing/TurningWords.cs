using System.Collections.Frozen;
using NewsBot.Core.Quotations.Reported;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>Words that turn the sense of those beside them, from <c>turning-words.txt</c>; folded, without apostrophes.</summary>
internal static class TurningWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _classes = DataLines
        .Read("Checking.Comparing.turning-words.txt")
        .Select(line => line.Split(':'))
        .GroupBy(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
        .ToFrozenDictionary(
            lines => lines.Key,
            lines =>
                lines
                    .SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    .ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    private static readonly FrozenSet<string> _negations = _classes["negation"];
    private static readonly FrozenSet<string> _conditions = _classes["condition"];
    private static readonly FrozenSet<string> _turns = _classes["turn"];
    private static readonly FrozenSet<string> _denials = _classes["denial"];
    private static readonly FrozenSet<string> _copulas = _classes["copula"];
    private static readonly FrozenSet<string> _openers = _classes["opener"];
    private static readonly FrozenSet<string> _conjunctions = _classes["conjunction"];
    private static readonly FrozenSet<string> _thoughts = _classes["thought"];
    private static readonly FrozenSet<string> _firstPersons = _classes["first"];
    private static readonly FrozenSet<string> _modals = _classes["modal"];

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
}
