using System.Collections.Frozen;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>Words that turn the sense of those beside them; folded, without apostrophes.</summary>
internal static class TurningWords
{
    private static readonly FrozenSet<string> _negations = Set(
        "not never no nobody none nothing neither nor nowhere without hardly scarcely barely cannot cant dont doesnt didnt wont wouldnt "
            + "couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt mustnt neednt aint mightnt shant"
    );

    private static readonly FrozenSet<string> _conditions = Set(
        "if unless whether provided supposing suppose imagine lest"
    );

    private static readonly FrozenSet<string> _turns = Set(
        "but unless if except although though however provided only"
    );

    private static readonly FrozenSet<string> _denials = Set(
        "deny denies denied denying doubt doubts doubted refuse refuses refused refusing false untrue wrong lie lies lied lying myth nonsense "
            + "rubbish pretend pretends pretended mistake mistaken absurd ridiculous hoax rumour rumours rumor rumors fake"
    );

    private static readonly FrozenSet<string> _copulas = Set(
        "is was are were would isnt wasnt arent werent has had will"
    );

    private static readonly FrozenSet<string> _clauseOpeners = Set(
        "i you he she it we they there this that these those the a an my our his her their who which nobody everybody one"
    );

    private static readonly FrozenSet<string> _conjunctions = Set(
        "and but so because while or yet"
    );

    /// <summary>Whether the word denies what it stands with.</summary>
    public static bool IsNegation(string word) => _negations.Contains(word);

    /// <summary>Whether it makes what follows a condition.</summary>
    public static bool IsCondition(string word) => _conditions.Contains(word);

    /// <summary>Whether it narrows or takes back what stands before it.</summary>
    public static bool IsTurn(string word) => _turns.Contains(word);

    /// <summary>Whether it says that something is not so.</summary>
    public static bool IsDenial(string word) => _denials.Contains(word);

    /// <summary>Whether it can tell something of the words before it.</summary>
    public static bool IsCopula(string word) => _copulas.Contains(word);

    /// <summary>Whether a clause can begin with it.</summary>
    public static bool OpensClause(string word) => _clauseOpeners.Contains(word);

    /// <summary>Whether it joins two clauses.</summary>
    public static bool IsConjunction(string word) => _conjunctions.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
