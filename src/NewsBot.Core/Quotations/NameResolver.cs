using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Tells whom a name stands for, and keeps people of one surname apart.</summary>
internal sealed class NameResolver(
    TokenizedText tokenized,
    EntityIndex entities,
    EntityReader reader
)
{
    private readonly List<Token> _tokens = tokenized.Tokens;

    /// <summary>The entity and its confidence; nobody where the name is new and no speaker, or fits nobody.</summary>
    public (Entity?, double) Resolve(Mention mention, bool speaks)
    {
        if (entities.Find(reader.NameOf(mention)) is { } known)
        {
            return (known, 1);
        }

        var bearers = entities.WithWord(tokenized.Word(mention.End - 1));
        if (bearers.Count > 0 && !IsAcronymOf(mention, bearers))
        {
            var fitting = Fitting(bearers, mention);
            return fitting.Count > 0 ? EntityRanking.MostSalient(fitting) : (null, 0);
        }

        if (!speaks)
        {
            return (null, 0);
        }

        var isBody = mention.Kind == MentionKind.Body;
        return isBody
            ? (reader.AddBody(mention), 0.9)
            : (reader.AddPerson(mention), mention.Head >= 0 ? 0.9 : 0.7);
    }

    // "the KFA": nobody whose name begins with it: "KFA Meat Line".
    private bool IsAcronymOf(Mention mention, IReadOnlyList<Entity> bearers)
    {
        var word = tokenized.Word(mention.End - 1).ToString();
        return mention.End - mention.NameFirst == 1
            && word.Length > 1
            && !word.AsSpan().ContainsAnyExceptInRange('A', 'Z')
            && bearers.All(b => !b.Name.EndsWith(word, StringComparison.Ordinal));
    }

    private List<Entity> Fitting(IReadOnlyList<Entity> bearers, Mention mention)
    {
        var fitting = AsSurname(
            bearers.Where(p => EntityRanking.Fits(p, mention.Gender)).ToList(),
            tokenized.Word(mention.End - 1)
        );
        if (fitting.Count > 1 && mention.Head >= 0 && _tokens[mention.Head].Is(WordClass.Role))
        {
            var withRole = entities.WithNoun(reader.NounOf(mention.Head));
            var both = fitting.Where(withRole.Contains).ToList();
            fitting = both.Count > 0 ? both : fitting;
        }

        // Somebody whose title is known comes before somebody of whom nothing is known.
        if (fitting.Count < 2 || mention.Gender == Gender.Unknown)
        {
            return fitting;
        }

        var sure = fitting.Where(p => p.IsGenderTold && p.Gender == mention.Gender).ToList();
        return sure.Count > 0 ? sure : LastNamed(fitting);
    }

    // Of Ann Orr and the Orr Curve "Orr" is the first, unless it is a given name.
    private static List<Entity> AsSurname(List<Entity> fitting, ReadOnlySpan<char> word)
    {
        if (fitting.Count < 2 || FirstNames.Contains(word))
        {
            return fitting;
        }

        var bearers = new List<Entity>(fitting.Count);
        foreach (var entity in fitting)
        {
            var name = entity.Name.AsSpan();
            if (
                name[(name.LastIndexOf(' ') + 1)..].Equals(word, StringComparison.OrdinalIgnoreCase)
            )
            {
                bearers.Add(entity);
            }
        }

        return bearers.Count > 0 ? bearers : fitting;
    }

    // A title before a surname follows the full name it is short for.
    private static List<Entity> LastNamed(List<Entity> fitting)
    {
        var last = fitting.Max(p => p.NamedIn);
        return last < 0 ? fitting : fitting.Where(p => p.NamedIn == last).ToList();
    }
}
