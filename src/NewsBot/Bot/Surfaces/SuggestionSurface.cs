using NewsBot.Bot.Digests;
using NewsBot.Core.Snapshots;
using NewsBot.Discord.Interactions;

namespace NewsBot.Bot.Surfaces;

/// <summary>Values while somebody types: speakers, sections and outlets of the corpus.</summary>
internal sealed class SuggestionSurface(CorpusWriter corpus)
{
    private static readonly NameIndex _days = NameIndex.Of(Weekdays.Offered);

    private static readonly Lazy<NameIndex> _zones = new(() =>
        NameIndex.Of(TimeZones.Ids.Select(i => i.Replace('_', ' ')))
    );

    private readonly Lock _lock = new();
    private SuggestionLists? _lists;
    private StoryTitles? _titles;

    /// <summary>Offers values.</summary>
    public Task AnswerAsync(AutocompleteInteraction typing, CancellationToken cancellationToken)
    {
        var names = typing.Focused switch
        {
            "speaker" or "by" => Lists().Speakers,
            "section" => Lists().Sections,
            "outlet" => Lists().Outlets,
            "timezone" => _zones.Value,
            "days" => _days,
            _ => NameIndex.Empty,
        };
        return typing.Reply.SuggestAsync(
            typing.Focused == "story"
                ? [.. Titles()?.Find(typing.Typed) ?? []]
                : [.. names.Find(typing.Typed, Choice.MaxCount).Select(n => new Choice(n, n))],
            cancellationToken
        );
    }

    /// <summary>Makes the lists of this generation before anybody waits for them.</summary>
    public void Prepare() => Lists();

    private SuggestionLists Lists()
    {
        var current = corpus.Current;
        lock (_lock)
        {
            return _lists?.Corpus == current ? _lists : _lists = SuggestionLists.Of(current);
        }
    }

    // Of stories that are there: nobody who types waits until they are made.
    private StoryTitles? Titles()
    {
        if (corpus.Current.LatestStories is not { } stories)
        {
            return null;
        }

        lock (_lock)
        {
            return _titles?.Stories == stories ? _titles : _titles = new StoryTitles(stories);
        }
    }
}
