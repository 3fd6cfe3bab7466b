using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsBot.Bot.Sheets;

/// <summary>
/// The id of a button or form: what it does, for which answer, and with which number. It comes back from the user's client, where
/// anything can be made of it, so it only names a record that is looked up, and rights are checked there.
/// </summary>
/// <param name="Verb">What it does.</param>
/// <param name="AnswerId">The answer; empty where there is none.</param>
/// <param name="Number">A page, a citation, a choice; 0 or more.</param>
internal readonly record struct ButtonId(ButtonVerb Verb, string AnswerId, int Number)
{
    private const string Prefix = "nb1";
    private const int IdLength = 12;
    private const int MaxNumber = 999;

    /// <summary>Reads what came back.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out ButtonId? id)
    {
        id = null;
        if (
            text.Split(':') is not [Prefix, [var letter], var answer, var number]
            || !Enum.IsDefined((ButtonVerb)letter)
            || !(answer.Length == 0 || (answer.Length == IdLength && answer.All(IsIdLetter)))
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            || value > MaxNumber
            || (number.Length > 1 && number[0] == '0')
        )
        {
            return false;
        }

        id = new ButtonId((ButtonVerb)letter, answer, value);
        return true;
    }

    /// <summary>As it stands in the button.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{(char)Verb}:{AnswerId}:{Number}");

    private static bool IsIdLetter(char c) => c is >= 'a' and <= 'z' or >= '2' and <= '7';
}
