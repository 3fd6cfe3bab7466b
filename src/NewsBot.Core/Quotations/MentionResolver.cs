using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Tells whom a mention stands for, reading sentence by sentence.</summary>
internal sealed class MentionResolver(
    TokenizedText tokenized,
    EntityIndex entities,
    EntityReader reader
)
{
    // Sentences that a pronoun or a description reaches back.
    private const int Reach = 12;

    private readonly NameResolver _names = new(tokenized, entities, reader);
    private readonly NounResolver _nouns = new(tokenized, entities, reader);

    private readonly JointSpeakers _joint = new(tokenized);

    private Entity? _lastSpeaker;

    /// <summary>Finds the entity of a mention and its confidence; leaves them out where nobody fits.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="sentence">Number of its sentence.</param>
    /// <param name="speaks">Whether it stands for a speaker: then somebody new may be added to the entities.</param>
    public void Resolve(Mention mention, int sentence, bool speaks)
    {
        if (mention.Entity is null)
        {
            (mention.Entity, mention.Confidence) = mention.Kind switch
            {
                MentionKind.Name or MentionKind.Body => _names.Resolve(mention, speaks),
                _ when speaks && IsOfSubject(mention) && OwnerIn(sentence) is { } owner => (
                    owner,
                    0.7
                ),
                MentionKind.Nominal => _nouns.Resolve(mention, sentence, speaks),
                MentionKind.Pronoun => ByPronoun(mention, sentence),
                _ => ByArtefact(mention, speaks),
            };
        }
        else
        {
            mention.Confidence = mention.Confidence > 0 ? mention.Confidence : 1;
        }

        if (
            mention.Entity is { } entity
            && mention.Kind is not (MentionKind.Artefact or MentionKind.Pronoun)
        )
        {
            reader.LearnRole(mention, entity);
        }
    }

    /// <summary>Gives a draft its speaker, and whoever speaks together with them: the first who is named before the other.</summary>
    public void Give(QuotationDraft draft, SentenceView view, Mention speaker, int sentence)
    {
        Resolve(speaker, sentence, speaks: true);
        draft.Mention = tokenized.Span(speaker.First, speaker.End);
        draft.Entity = speaker.Entity;
        draft.Evidence = SpeakerConfidence.EvidenceOf(speaker);
        if (speaker.Entity is null || _joint.Beside(view, speaker) is not { } other)
        {
            return;
        }

        Resolve(other, sentence, speaks: true);
        if (other.Entity is null || other.Entity == speaker.Entity)
        {
            return;
        }

        var (first, second) = other.First < speaker.First ? (other, speaker) : (speaker, other);
        (draft.Entity, draft.With) = (first.Entity, second.Entity);
        draft.Mention = tokenized.Span(first.First, second.End);
    }

    /// <summary>Notes who spoke last.</summary>
    public void Spoke(Entity entity, int sentence)
    {
        _lastSpeaker = entity;
        entity.HasSpoken = true;
        entities.Touch(entity, sentence + 0.6);
    }

    // "its website"
    private bool IsOfSubject(Mention mention) =>
        mention is { Kind: MentionKind.Nominal or MentionKind.Artefact, Head: >= 0 }
        && tokenized.IsWord(mention.First, "its")
        && tokenized.Tokens[mention.Head].Is(WordClass.Artefact | WordClass.Outlet);

    // "The Agency is late, according to its site": the body that the sentence is about.
    private Entity? OwnerIn(int sentence) =>
        entities.Recent.LastOrDefault(e =>
            e.Kind == SpeakerKind.Body && e.Salience >= sentence && !IsPlace(e.Name)
        );

    private (Entity?, double) ByPronoun(Mention mention, int sentence)
    {
        var fitting = entities
            .Recent.Where(p => CanBe(p, mention) && p.Salience > sentence - Reach)
            .ToList();
        if (fitting.Count == 0)
        {
            return (null, 0);
        }

        var sure = fitting
            .Where(p => p.Gender != Gender.Unknown || p.Role is not null || p.HasSpoken)
            .ToList();
        var (entity, confidence) = EntityRanking.MostSalient(
            sure.Count > 0 && sure.Max(p => p.Salience) > sentence - 2.5 ? sure : fitting
        );
        if (entity!.Gender == Gender.Unknown && fitting.Count == 1)
        {
            entity.Gender = mention.Gender;
        }

        return (entity, Math.Max(0.5, confidence - 0.1));
    }

    private static bool CanBe(Entity entity, Mention pronoun) =>
        pronoun.Gender != Gender.Unknown
            ? entity.Kind != SpeakerKind.Body
                && !entity.IsPlural
                && EntityRanking.Fits(entity, pronoun.Gender)
            : pronoun.IsPlural
                == (entity.IsPlural || (pronoun.IsPlural && entity.Kind == SpeakerKind.Body))
                && (entity.IsPlural || (entity.Kind == SpeakerKind.Body && !IsPlace(entity.Name)));

    // Nothing is said by a country or a river that the text only passes through.
    private static bool IsPlace(string name) =>
        PlaceNames.Contains(CharFolding.Fold(name))
        || Lexicon.Of(name.AsSpan(name.LastIndexOf(' ') + 1)).HasFlag(WordClass.Place);

    // A message speaks for whoever spoke last; a study, a lawsuit, a report speaks for itself.
    private (Entity?, double) ByArtefact(Mention mention, bool speaks)
    {
        if (!speaks)
        {
            return (null, 0);
        }

        if (_nouns.SameOutlet(mention) is { } outlet)
        {
            return (outlet, 0.8);
        }

        if (NamedBefore(mention) is { } name)
        {
            return _names.Resolve(name, speaks);
        }

        if (IsMessage(mention) && _lastSpeaker is { } last)
        {
            return (last, 0.6);
        }

        return (_nouns.Describe(mention, isPerson: false), 0.5);
    }

    // "a KFA statement", "a Kell Bank survey", "an Orr letter": whoever the words before the noun name.
    private Mention? NamedBefore(Mention mention)
    {
        for (var i = mention.NameFirst; i < mention.Head; i++)
        {
            if (!tokenized.Tokens[i].IsName)
            {
                return null;
            }
        }

        return mention.Head > mention.NameFirst
            ? new Mention(MentionKind.Body, mention.NameFirst, mention.Head)
            : null;
    }

    // "A second message read": by whoever wrote the first. A study, a report, a notice speaks for itself.
    private bool IsMessage(Mention mention) =>
        tokenized.IsWord(mention.Head, "message")
        || tokenized.IsWord(mention.Head, "statement")
        || tokenized.IsWord(mention.Head, "tweet")
        || tokenized.IsWord(mention.Head, "post")
        || tokenized.IsWord(mention.Head, "email")
        || tokenized.IsWord(mention.Head, "text");
}
