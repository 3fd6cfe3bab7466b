using NewsBot.Bot;

namespace NewsBot.Tests.Bot;

public sealed class LooksTests(SampleSheets news) : IClassFixture<SampleSheets>
{
    [Fact]
    public async Task Look()
    {
        var s = new System.Text.StringBuilder();
        foreach (
            var q in new[]
            {
                "What did Idris Calloway say about the sluice?",
                "Who called the offer an insult to patience?",
                "What did Halloran say?",
                "How many people were evacuated from Brannock?",
                "Who won the mayor's race in Dunmarrow?",
                "What did Penhale say?",
                "When did the trams stop?",
                "What did Sandhu say about Calloway?",
            }
        )
            Dump(await news.AskAsync(q), q);
        Dump(news.Check("The sluice stays open", "Calloway"), "check");
        Dump(news.Check("The sluice stays shut", "Joost Penhale"), "check mis");
        Dump(news.Check("I should have opened the sluice ... on Wednesday"), "check");
        Dump(news.Check("Bananas are blue today"), "check");
        Dump(news.Said("Calloway"), "said");
        Dump(news.Said("Halloran"), "said");
        Dump(news.WhoSaid("goose is not a cushion"), "whosaid");
        await File.WriteAllTextAsync("/tmp/nb/looks.txt", s.ToString());
        void Dump(Finding f, string q)
        {
            s.Append($"######## {q}\n");
            foreach (var m in DiscordLimits.Messages(f, news.Details, news.Phrases))
            {
                s.Append($"---- content: {m.Content}\n");
                foreach (var e in m.Embeds)
                    s.Append($"[{e.Title}]\n{e.Description}\n~~ {e.Footer}\n");
                foreach (var r in m.Rows)
                    s.Append("   " + string.Join(" | ", r.Select(b => b.Emoji + b.Label)) + "\n");
            }
        }
    }
}
