using Microsoft.Extensions.Options;
using NewsBot.Core.Answering;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;

namespace NewsBot.Tests.Requests;

/// <summary>Desks over a corpus of the test's own.</summary>
internal static class Desks
{
    public static Desk Of(
        CorpusWriter corpus,
        IDrafter drafter,
        ResultCache cache,
        TimeProvider time
    )
    {
        var options = Options.Create(new AnsweringOptions());
        var clock = new RequestClock(options, time);
        var searcher = new Searcher(Options.Create(new RetrievalOptions()));
        return new Desk(
            new Answerer(corpus, new EvidenceGatherer(searcher, clock, options), drafter, options),
            new QuoteChecker(searcher),
            searcher,
            clock,
            corpus,
            cache,
            new ConversationMemory(Options.Create(new ConversationOptions()), time),
            new ExampleQuestions(),
            new StoryDesk(searcher, clock)
        );
    }
}
