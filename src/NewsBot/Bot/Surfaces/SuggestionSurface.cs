using NewsBot.Core.Snapshots;
using NewsBot.Discord.Interactions;

namespace NewsBot.Bot.Surfaces;

/// <summary>Values while somebody types: speakers, sections and outlets of the corpus.</summary>
internal sealed class SuggestionSurface(CorpusWriter corpus)
{
    private readonly Lock _lock = new();
    private SuggestionLists? _lists;

    /// <summary>Offers values.</summary>
    public Task AnswerAsync(AutocompleteInteraction typing, CancellationToken cancellationToken)
    {
        var names = typing.Focused switch
        {
            "speaker" or "by" => Lists().Speakers,
            "section" => Lists().Sections,
            "outlet" => Lists().Outlets,
            _ => NameIndex.Empty,
        };
        return typing.Reply.SuggestAsync(
            [.. names.Find(typing.Typed, Choice.MaxCount).Select(n => new Choice(n, n))],
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
}
