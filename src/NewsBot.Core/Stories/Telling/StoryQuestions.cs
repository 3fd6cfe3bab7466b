using NewsBot.Core.Language;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories.Telling;

/// <summary>
/// Makes questions of what a story tells: how many there are of what is counted, who somebody is, what somebody said about something. They
/// are guesses; whoever offers them tries them first.
/// </summary>
public static class StoryQuestions
{
    private const int MostPeople = 3;

    /// <summary>The questions, one of each kind after the other.</summary>
    /// <param name="story">The story.</param>
    public static IEnumerable<StoryQuestion> Of(ToldStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var kinds = new[] { HowMany(story), WhatTheySaid(story), WhoTheyAre(story) };
        for (var place = 0; kinds.Any(k => place < k.Length); place++)
        {
            foreach (var kind in kinds.Where(k => place < k.Length))
            {
                yield return kind[place];
            }
        }
    }

    // "14 workers were hurt" tells how many workers were hurt.
    private static StoryQuestion[] HowMany(ToldStory story) =>
        [
            .. story
                .Summary.SelectMany(c =>
                    Figure
                        .In(c.Article.Text, c.Span)
                        .Where(f => f.Counted is not null)
                        .Select(f => (f, Befell: Befell(c.Article.Text, f.Span.End, c.Span.End)))
                        .Where(f => f.Befell is not null)
                        .Select(f => new StoryQuestion(
                            $"How many {f.f.Counted} {f.Befell}?",
                            f.f.Span.Of(c.Article.Text).ToString()
                        ))
                )
                .DistinctBy(q => q.Text, StringComparer.Ordinal),
        ];

    // An auxiliary, and the word that follows it: "were hurt", "have died".
    private static string? Befell(string text, int from, int to)
    {
        var words = new List<string>();
        foreach (var token in new WordTokenizer(text.AsSpan(from, to - from)))
        {
            words.Add(text[(from + token.Start)..(from + token.End)]);
            if (words.Count == 2)
            {
                break;
            }
        }

        return
            words is [var first, var second]
            && Lexicon.Of(first).HasFlag(WordClass.Auxiliary)
            && Lexicon.Of(second) == WordClass.None
            && char.IsLower(second[0])
            && text.AsSpan(from, to - from).TrimStart().StartsWith($"{first} {second}")
            ? $"{first} {second}"
            : null;
    }

    private static StoryQuestion[] WhatTheySaid(ToldStory story)
    {
        var centre = TermVector.Of(
            string.Join(' ', story.Articles.Select(a => a.Title).Prepend(story.Title))
        );
        return
        [
            .. story
                .Quotations.Where(q => q.Quotation.Speaker is not null)
                .Select(q => (q.Quotation.Speaker!.Name, Thing: ThingIn(q.Citation.Text, centre)))
                .Where(q => q.Thing is not null && story.People.Any(p => p.Name == q.Name))
                .DistinctBy(q => q.Name, StringComparer.Ordinal)
                .Take(MostPeople)
                .Select(q => new StoryQuestion(
                    $"What did {q.Name} say about the {q.Thing}?",
                    PersonName.Parse(q.Name).Surname
                )),
        ];
    }

    // "the pump": the one that has most to do with the headlines. "a crown" is any.
    private static string? ThingIn(string words, TermVector centre)
    {
        string? best = null;
        var most = 0f;
        var isNext = false;
        Span<char> room = stackalloc char[64];
        foreach (var token in new WordTokenizer(words))
        {
            var word = words[token.Start..token.End];
            if (
                isNext
                && char.IsLower(word[0])
                && (Lexicon.Of(word) & ~WordClass.Body) == WordClass.None
                && !Apostrophes.HasPossessive(word)
            )
            {
                var weight = centre.WeightOf(TermCounts.Stem(word, room).ToString());
                (best, most) = weight > most ? (word, weight) : (best, most);
            }

            isNext = string.Equals(word, "the", StringComparison.OrdinalIgnoreCase);
        }

        return best;
    }

    private static StoryQuestion[] WhoTheyAre(ToldStory story) =>
        [
            .. story
                .People.Where(p => p.Role is not null)
                .Take(MostPeople)
                .Select(p => new StoryQuestion($"Who is {p.Name}?", p.Role!)),
        ];
}
