using System.Text.Json;
using System.Text.Json.Nodes;
using NewsBot.Acceptance.Discord;

namespace NewsBot.Acceptance;

/// <summary>
/// The same words get the same answer from the verbs, in the chat and in Discord, follow-ups after <c>/said</c>, <c>/whosaid</c> and
/// <c>/check</c> among them.
/// </summary>
public sealed class SameEverywhereSpecs(SharedBot shared) : IClassFixture<SharedBot>
{
    private const int Remembered = 5;

    private static readonly string[] _lists = ["citations", "nearest", "quotes", "matches"];

    private static readonly Line[] _lines =
    [
        new("ask", "Who called the offer an insult to patience?"),
        new("ask", "What else did he say about the strike?"),
        new("said", "Beatriz Lindgren", "the stake")
        {
            Plain = "What did Beatriz Lindgren say about the stake?",
        },
        new("ask", "What did she say about the rate?"),
        new("ask", "Did she say \"I will raise the rate\"?"),
        new("check", "\"Not a rivet\"", "Lindgren") { Plain = "What did Beatriz Lindgren say?" },
        new("ask", "And what did she say about the trams?"),
        new("whosaid", "I will not drown one man's farm")
        {
            Plain = "What did Idris Calloway say?",
        },
        new("ask", "Did he really say that he had offered to go?"),
        new("ask", "hi"),
        new("ask", "what can you do?"),
        new("ask", "whats 17 times 23?"),
        new("ask", "Is it true that Calloway said that the sluice stays open?"),
        new("ask", "Who said that owls dislike brass bands?"),
        new("said", "Halloran") { Plain = "What did Halloran say?" },
        new("ask", "What did Emmanuel Macron say about the tariff?"),
        new("check", "\"The sluice stays open\"", "Calloway")
        {
            Plain = "What did Idris Calloway say?",
        },
        new("ask", "What did he say about resigning?"),
        new("ask", "Where does the summit take place?"),
        new("ask", "thanks!"),
    ];

    [Fact]
    public async Task Twenty_lines_are_answered_alike_by_verbs_in_the_chat_and_in_Discord()
    {
        _lines.Length.ShouldBe(20);
        var verbs = await VerbsAsync();
        var chat = await ChatAsync();
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = _lines[i];
            var discord = BotInDiscord.TextOf(
                await (await shared.Bot.Discord.AskAsync(line.Verb, line.Options)).Finished
            );
            var said = Said(verbs[i]);
            said.ShouldNotBeEmpty(line.Text);
            foreach (var words in said)
            {
                Letters(chat[i]).ShouldContain(words, customMessage: $"chat: {line.Text}");
            }

            // The next ones may stand on a page of their own.
            Letters(discord).ShouldContain(said[0], customMessage: $"Discord: {line.Text}");
        }
    }

    private static async Task<JsonObject[]> VerbsAsync()
    {
        var answers = new JsonObject[_lines.Length];
        foreach (var verb in _lines.Index().GroupBy(l => l.Item.Verb))
        {
            var batch = string.Join('\n', verb.Select(l => Member(l.Index).ToJsonString()));
            var run = await NewsBotProcess.RunAsync(
                batch,
                environment: null,
                folder: null,
                [
                    verb.Key,
                    "--batch",
                    "-",
                    "--json",
                    // As many as the chat shows.
                    .. verb.Key == "whosaid" ? ["--top", "5"] : Array.Empty<string>(),
                ]
            );
            run.ShouldBeDone();
            foreach (var line in run.Lines.Where(l => l.StartsWith('{')))
            {
                var answer = JsonNode.Parse(line)!.AsObject();
                answers[(int)answer["id"]!] = answer;
            }
        }

        return answers;
    }

    // A verb has no conversation, so a line brings what was asked before.
    private static JsonObject Member(int index)
    {
        var line = _lines[index];
        var member = JsonSerializer.SerializeToNode(line.Options)!.AsObject();
        member["id"] = index;
        if (line.Verb == "ask")
        {
            member["history"] = new JsonArray([
                .. _lines
                    .Take(index)
                    .Where(l => !l.IsSmallTalk)
                    .TakeLast(Remembered)
                    .Select(l => (JsonNode)new JsonObject { ["question"] = l.Plain }),
            ]);
        }

        return member;
    }

    private static async Task<string[]> ChatAsync()
    {
        var input = _lines.Select((l, i) => $"{l.Typed}\n/mark{i}\n");
        var run = await NewsBotProcess.RunAsync(string.Concat(input), environment: null);
        run.ShouldBeDone();
        var answers = new string[_lines.Length];
        var rest = run.Output;
        for (var i = 0; i < answers.Length; i++)
        {
            var end = rest.IndexOf($"Unknown command /mark{i}.", StringComparison.Ordinal);
            answers[i] = rest[..end];
            rest = rest[end..];
        }

        return answers;
    }

    // The words that are cited, or where there are none, what is said first.
    private static List<string> Said(JsonObject answer)
    {
        var cited = _lists
            .SelectMany(name => answer[name]?.AsArray() ?? [])
            .Select(c => Letters((string)c!["text"]!))
            .ToList();
        if (cited.Count > 0)
        {
            return cited;
        }

        return
        [
            answer["answer"] is { } words
                ? Letters(((string)words!).Split('\n')[0].Split(". ")[0])
                : Letters((string)(answer["candidates"]?[0]?["name"] ?? "Nobody")!),
        ];
    }

    private static string Letters(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private sealed record Line(string Verb, string Text, string? Other = null)
    {
        public string Plain { get; init; } = Text;

        public bool IsSmallTalk => Text is "hi" or "what can you do?" or "whats 17 times 23?";

        public string Typed =>
            (Verb, Other) switch
            {
                ("ask", _) => Text,
                ("said", { } about) => $"/said {Text} about {about}",
                ("check", { } by) => $"/check {Text} by {by}",
                _ => $"/{Verb} {Text}",
            };

        public object Options =>
            (Verb, Other) switch
            {
                ("ask", _) => new { question = Text },
                ("said", { } about) => new { speaker = Text, about },
                ("said", _) => new { speaker = Text },
                ("check", { } by) => new { quote = Text, by },
                _ => new { text = Text },
            };
    }
}
