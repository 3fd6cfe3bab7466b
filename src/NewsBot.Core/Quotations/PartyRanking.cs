using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Chooses between parties that a mention may stand for.</summary>
internal static class PartyRanking
{
    private const double Close = 1.5;

    /// <summary>Whether nothing that is known of the party speaks against a gender.</summary>
    public static bool Fits(Party party, Gender gender) =>
        gender == Gender.Unknown || party.Gender == Gender.Unknown || party.Gender == gender;

    /// <summary>Whom the article was about last, and how sure that is: 0.4 if another comes close.</summary>
    public static (Party?, double) MostSalient(List<Party> parties)
    {
        var best = parties[0];
        var second = double.MinValue;
        for (var i = 1; i < parties.Count; i++)
        {
            var isBetter = parties[i].Salience > best.Salience;
            second = Math.Max(second, isBetter ? best.Salience : parties[i].Salience);
            best = isBetter ? parties[i] : best;
        }

        var confidence =
            parties.Count == 1 ? 0.95
            : best.Salience - second >= Close ? 0.7
            : 0.4;
        return (best, confidence);
    }
}
