using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.People;

/// <summary>
/// What an operator decides about people and single attributions. It goes before all that was read: nothing overrules it, and a
/// quotation that it changes has the method <see cref="AttributionMethod.Operator"/>. Immutable.
/// </summary>
public sealed class Decisions
{
    private static readonly FrozenSet<string> _pronouns = new[] { "he", "she", "they" }.ToFrozenSet(
        StringComparer.Ordinal
    );

    private readonly ImmutableArray<DecidedPerson> _people;
    private readonly Dictionary<string, DecidedPerson> _byName = new(StringComparer.Ordinal);
    private readonly ILookup<ArticleId, DecidedWords> _words;

    /// <param name="people">People; of several with one name the first counts.</param>
    /// <param name="words">Single attributions.</param>
    public Decisions(IEnumerable<DecidedPerson> people, IEnumerable<DecidedWords> words)
    {
        _people = [.. people];
        _words = words.ToLookup(w => w.Article);
        foreach (var person in _people)
        {
            foreach (var name in person.OtherNames.Prepend(person.Name))
            {
                _byName.TryAdd(Plain(name), person);
            }
        }
    }

    /// <summary>No decision.</summary>
    public static Decisions None { get; } = new([], []);

    /// <summary>Whether nothing is decided.</summary>
    public bool IsEmpty => _people.IsEmpty && _words.Count == 0;

    /// <summary>The full name of whoever is called so; the same name where nothing is decided about it.</summary>
    public string NameOf(string asked) =>
        _byName.TryGetValue(Plain(asked), out var person) ? person.Name : asked;

    /// <summary>The quotations of an article as they are by what was decided.</summary>
    public ImmutableArray<Quotation> Apply(Article article, ImmutableArray<Quotation> quotations) =>
        IsEmpty ? quotations : [.. quotations.Select(q => Apply(article, q))];

    private Quotation Apply(Article article, Quotation quotation)
    {
        var said = Plain(quotation.Span.Of(article.Text).ToString());
        foreach (var decided in _words[article.Id])
        {
            var words = Plain(decided.Words);
            if (words.Length > 0 && (Has(said, words) || (said.Length > 0 && Has(words, said))))
            {
                return With(quotation, decided.By is { } by ? Named(by, article) : null);
            }
        }

        return quotation.Speaker is not { } speaker ? quotation
            : Contradicts(article, quotation, speaker) ? With(quotation, null)
            : PersonOf(speaker, article.Published.Day) is { } person
            && Named(person, speaker, article) is var named
            && named != speaker
                ? With(quotation, named, quotation.Confidence)
            : quotation;
    }

    private DecidedPerson? PersonOf(Speaker speaker, DateOnly? day)
    {
        if (speaker.Kind != SpeakerKind.Unnamed)
        {
            return speaker.Kind == SpeakerKind.Person
                ? _byName.GetValueOrDefault(Plain(speaker.Name))
                : null;
        }

        var role = Plain(speaker.Name);
        var holders = _people
            .Where(p => p.Roles.Any(r => r.HoldsOn(day) && Plain(r.Role) == role))
            .Take(2)
            .ToArray();
        return holders is [var only] ? only : null;
    }

    // "She said" is nobody's who is "he".
    private bool Contradicts(Article article, Quotation quotation, Speaker speaker) =>
        quotation is { Method: AttributionMethod.Pronoun, Mention: { } mention }
        && Plain(mention.Of(article.Text).ToString()) is var pronoun
        && _pronouns.Contains(pronoun)
        && _byName.GetValueOrDefault(Plain(speaker.Name))?.Pronoun is { } known
        && known != pronoun;

    private Speaker Named(string name, Article article) =>
        _byName.TryGetValue(Plain(name), out var person)
            ? new Speaker(person.Name, RoleOn(person, article.Published.Day), SpeakerKind.Person)
            : new Speaker(name.Trim(), null, SpeakerKind.Person);

    private static Speaker Named(DecidedPerson person, Speaker speaker, Article article) =>
        new(person.Name, RoleOn(person, article.Published.Day) ?? speaker.Role, SpeakerKind.Person);

    private static string? RoleOn(DecidedPerson person, DateOnly? day) =>
        person.Roles.FirstOrDefault(r => r.HoldsOn(day))?.Role;

    private static Quotation With(Quotation quotation, Speaker? speaker, double confidence = 1) =>
        quotation with
        {
            Speaker = speaker,
            Confidence = speaker is null ? 0 : confidence,
            Method = AttributionMethod.Operator,
        };

    private static bool Has(string words, string part) =>
        $" {words} ".Contains($" {part} ", StringComparison.Ordinal);

    private static string Plain(string text) => PlainWords.Of(text);
}
