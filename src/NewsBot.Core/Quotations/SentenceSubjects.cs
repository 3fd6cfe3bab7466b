using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Finds out whom each sentence is about.</summary>
/// <param name="tokenized">The text with its tokens.</param>
/// <param name="mentions">Its mentions.</param>
/// <param name="entities">Whom the article knows.</param>
/// <param name="resolver">Tells whom mentions stand for.</param>
/// <param name="subjects">Gets whom each sentence is about.</param>
internal sealed class SentenceSubjects(
    TokenizedText tokenized,
    List<Mention> mentions,
    EntityIndex entities,
    MentionResolver resolver,
    Entity?[] subjects
)
{
    /// <summary>Reads the mentions of a sentence: whom it is about, for pronouns and bare quotations beside it.</summary>
    public void Meet(int sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var mention = mentions[i];
            if (
                mention is { IsPossessive: true, Entity: null }
                || (
                    mention.Kind == MentionKind.Pronoun
                    && !OpensWith(sentence, mention)
                    && !IsBesideCue(mention)
                )
            )
            {
                continue;
            }

            resolver.Resolve(mention, sentence, IsNew(sentence, mention));
            if (mention.Entity is not { } entity)
            {
                continue;
            }

            if (mention.Kind == MentionKind.Name && mention.End - mention.NameFirst > 1)
            {
                entity.NamedIn = sentence;
            }

            var isSubject =
                subjects[sentence] is null && !mention.IsObject && !mention.IsPossessive;
            var isSure = mention.Kind != MentionKind.Nominal || mention.Confidence > 0.6;
            if (IsBesideCue(mention) || (isSubject && isSure && entity.Kind != SpeakerKind.Body))
            {
                subjects[sentence] = entity;
            }

            entity.MentionedAt = mention.First;
            entities.Touch(entity, isSubject ? sentence + 0.5 : sentence - 0.7);
        }
    }

    // Only "She denied …" goes on with somebody; elsewhere a pronoun may come before its name ("Asked if she …, Ms Orr").
    private bool OpensWith(int sentence, Mention pronoun) =>
        pronoun.Gender != Gender.Unknown && Opens(sentence, pronoun);

    private bool Opens(int sentence, Mention mention) =>
        mention.First <= tokenized.Sentences[sentence].First + 1;

    // "…, he says" at the end of a sentence tells more about what follows than how the sentence begins.
    private bool IsBesideCue(Mention mention) =>
        mention is { IsObject: false, IsPossessive: false }
        && mention.Kind is not MentionKind.Artefact
        && !tokenized.IsWord(mention.First, "it")
        && mention.End < tokenized.Tokens.Count
        && tokenized.Tokens[mention.End].Is(WordClass.Cue);

    // "One diplomat suggested that …", "Orr, the retired pilot, …": somebody new who may speak again as "the diplomat", "she".
    private bool IsNew(int sentence, Mention mention) =>
        mention is { IsObject: false, IsPossessive: false }
        && (
            mention.Kind == MentionKind.Name
                ? mention.Role.End > mention.Role.First && Opens(sentence, mention)
                : mention is { Kind: MentionKind.Nominal, IsDefinite: false }
                    && mention.End < tokenized.Tokens.Count
                    && tokenized.Tokens[mention.End].Is(WordClass.Cue)
        );
}
