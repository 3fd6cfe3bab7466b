using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Turns the strength of what led to a speaker into a probability. The points of the first curve are the shares of right speakers at
/// each strength on the development half of PolNeAR and on labelled pages; docs/quotations.md has what the second one gives.
/// </summary>
internal static class SpeakerConfidence
{
    /// <summary>What the sentences beside a quotation tell is right little more often than not.</summary>
    private const double OfNeighbours = 0.55;

    /// <summary>The subject of reported content is read from more words than that of an utterance in marks.</summary>
    private const double IndirectShare = 0.95;

    private const double MixedShare = 0.97;

    /// <summary>"A statement said": of whoever spoke last.</summary>
    private const double OfArtefacts = 0.55;

    /// <summary>"They", "it".</summary>
    private const double OfMany = 0.6;

    /// <summary>"The official": described, and perhaps named elsewhere.</summary>
    private const double OfRoles = 0.82;

    private static readonly (double Strength, double Right)[] _curve =
    [
        (0, 0.3),
        (0.3, 0.6),
        (0.4, 0.75),
        (0.5, 0.83),
        (0.6, 0.9),
        (0.7, 0.92),
        (0.9, 0.96),
        (1, 0.98),
    ];

    /// <summary>
    /// The share of right names on 60 articles that nobody had read when the program read them (docs/quotations.md), at each product
    /// of the curve and the shares above, which were counted where rules had been made.
    /// </summary>
    private static readonly (double Read, double Unread)[] _unread =
    [
        (0, 0.3),
        (0.6, 0.55),
        (0.7, 0.61),
        (0.8, 0.65),
        (0.87, 0.79),
        (0.93, 0.88),
        (0.98, 0.93),
        (1, 0.95),
    ];

    /// <summary>
    /// How much less often than elsewhere the speaker is right whom such words lead to: the shares of right names on labelled pages
    /// (docs/quotations.md), for PolNeAR tells only where the words stand.
    /// </summary>
    public static double EvidenceOf(Mention mention) =>
        mention switch
        {
            { Kind: MentionKind.Artefact, Entity.Kind: not SpeakerKind.Unnamed } => OfArtefacts,
            { Kind: MentionKind.Pronoun, Gender: Gender.Unknown } => OfMany,
            { IsDefinite: true, Entity.Kind: SpeakerKind.Unnamed } => OfRoles,
            _ => 1,
        };

    /// <summary>The probability that the speaker is right, 0 to 1.</summary>
    /// <param name="strength">What the rules give for the way to the speaker, 0 to 1.</param>
    /// <param name="method">What led there.</param>
    /// <param name="kind">How the words are given.</param>
    /// <param name="evidence">What <see cref="EvidenceOf"/> gives for the words that stand for the speaker.</param>
    public static double Of(
        double strength,
        AttributionMethod method,
        QuotationKind kind,
        double evidence
    )
    {
        var right = On(_curve, Math.Clamp(strength, 0, 1)) * evidence;
        right *= kind switch
        {
            QuotationKind.Indirect => IndirectShare,
            QuotationKind.Mixed => MixedShare,
            _ => 1,
        };
        right =
            method == AttributionMethod.NeighbouringSentence
                ? Math.Min(right, OfNeighbours)
                : right;
        return On(_unread, right);
    }

    private static double On((double X, double Y)[] curve, double x)
    {
        var i = 1;
        while (i < curve.Length - 1 && curve[i].X < x)
        {
            i++;
        }

        var (low, high) = (curve[i - 1], curve[i]);
        return low.Y + ((x - low.X) / (high.X - low.X) * (high.Y - low.Y));
    }
}
