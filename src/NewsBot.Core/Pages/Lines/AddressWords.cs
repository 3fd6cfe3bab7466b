using System.Collections.Frozen;

namespace NewsBot.Core.Pages.Lines;

/// <summary>Words with which a page speaks to its reader or of itself.</summary>
internal static class AddressWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = (
        "you your yours youre youll our us we please click here sie ihr ihre ihren ihrer wir uns unser unsere unseren vous votre vos nous notre usted su sus nuestro nuestra "
        + "voi vostro nostro nostra seu sua nosso nossa u uw onze du din ditt vores copyright reserved"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether one of them is in the line.</summary>
    public static bool AreIn(in LineWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (_words.Contains(words.Slice(i, 1)))
            {
                return true;
            }
        }

        return false;
    }
}
