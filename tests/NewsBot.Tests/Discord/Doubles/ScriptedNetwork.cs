using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>The network of a client: answers in the order that a test gives them, then "200" with an id.</summary>
internal sealed class ScriptedNetwork : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    /// <summary>The calls, in order.</summary>
    public Happenings<SentCall> Calls { get; } = new("a call");

    /// <summary>What answers when nothing else is planned.</summary>
    public string Usual { get; set; } = """{"id":"1"}""";

    /// <summary>The next call is answered so.</summary>
    public void Next(
        int status,
        string body = "{}",
        params (string Name, string Value)[] headers
    ) => Plan(_ => Task.FromResult(Answer(status, body, headers)));

    /// <summary>The next call breaks.</summary>
    public void NextBreaks() =>
        Plan(_ => Task.FromException<HttpResponseMessage>(new HttpRequestException("reset")));

    /// <summary>The next call is answered when the test says so.</summary>
    public TaskCompletionSource NextWaits(
        int status = 200,
        string body = """{"id":"1"}""",
        params (string Name, string Value)[] headers
    )
    {
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Plan(async token =>
        {
            await release.Task.WaitAsync(token);
            return Answer(status, body, headers);
        });
        return release;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var text = request.Content is { } content
            ? await content.ReadAsStringAsync(cancellationToken)
            : "";
        Func<CancellationToken, Task<HttpResponseMessage>>? answer;
        lock (_lock)
        {
            _answers.TryDequeue(out answer);
            Calls.Add(
                new SentCall(
                    request.Method.Method,
                    request.RequestUri!.AbsolutePath,
                    request.Headers.Authorization?.ToString(),
                    text.Length == 0 ? null : JsonNode.Parse(text)
                )
            );
        }

        return answer is null ? Answer(200, Usual, []) : await answer(cancellationToken);
    }

    private void Plan(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        lock (_lock)
        {
            _answers.Enqueue(answer);
        }
    }

    private static HttpResponseMessage Answer(
        int status,
        string body,
        IEnumerable<(string Name, string Value)> headers
    )
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(body, Encoding.UTF8),
        };
        foreach (var (name, value) in headers)
        {
            answer.Headers.TryAddWithoutValidation(name, value);
        }

        return answer;
    }
}
