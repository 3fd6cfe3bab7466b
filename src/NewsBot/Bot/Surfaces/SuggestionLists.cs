using NewsBot.Core.Snapshots;

namespace NewsBot.Bot.Surfaces;

/// <summary>Names of one generation of the corpus that can be offered.</summary>
internal sealed record SuggestionLists(
    CorpusSnapshot Corpus,
    NameIndex Speakers,
    NameIndex Sections,
    NameIndex Outlets
)
{
    public static SuggestionLists Of(CorpusSnapshot corpus) =>
        new(
            corpus,
            NameIndex.Of(corpus.Ledger.Statements.Select(s => s.Speaker?.Name)),
            NameIndex.Of(corpus.Index.Articles.Select(a => a.Section)),
            NameIndex.Of(corpus.Index.Articles.Select(a => a.Outlet))
        );
}
