using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Chooses between entities that a mention may stand for.</summary>
internal static class EntityRanking
{
    private const double Close = 1.5;

    /// <summary>Whether nothing that is known of the entity speaks against a gender.</summary>
    public static bool Fits(Entity entity, Gender gender) =>
        gender == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == gender;

    /// <summary>Whom the article was about last, and how sure that is: 0.4 if another comes close.</summary>
    public static (Entity?, double) MostSalient(List<Entity> bearers)
    {
        var best = bearers[0];
        var second = double.MinValue;
        for (var i = 1; i < bearers.Count; i++)
        {
            var isBetter = bearers[i].Salience > best.Salience;
            second = Math.Max(second, isBetter ? best.Salience : bearers[i].Salience);
            best = isBetter ? bearers[i] : best;
        }

        var confidence =
            bearers.Count == 1 ? 0.95
            : best.Salience - second >= Close ? 0.7
            : 0.4;
        return (best, confidence);
    }
}
