using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using NewsBot.Testing;

namespace NewsBot.Tests.Testing;

/// <summary>Defers and answers everything, tries again until it is done, and resumes when the gateway drops.</summary>
internal sealed class PatientClient(ScriptedDiscord discord) : IDisposable
{
    private readonly RawClient _client = new(discord);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Task> _answers = [];

    public Task IdentifyAsync() => _client.IdentifyAsync();

    /// <summary>Runs until a connection ends after this was cancelled.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        await UntilDroppedAsync(resumes: false, stopping);
        while (!stopping.IsCancellationRequested)
        {
            await UntilDroppedAsync(resumes: true, stopping);
        }

        await Task.WhenAll(_answers);
    }

    public void Dispose() => _client.Dispose();

    private async Task UntilDroppedAsync(bool resumes, CancellationToken stopping)
    {
        try
        {
            if (resumes)
            {
                await _client.ResumeAsync();
            }

            while (true)
            {
                Take(await _client.ReadAsync(), stopping);
            }
        }
        catch (WebSocketException)
        {
            // Dropped, perhaps while it was resuming.
        }
    }

    private void Take(JsonObject frame, CancellationToken stopping)
    {
        if ((string?)frame["t"] == "INTERACTION_CREATE" && _seen.Add((string)frame["d"]!["id"]!))
        {
            _answers.Add(AnswerAsync(frame["d"]!, stopping));
        }
    }

    private async Task AnswerAsync(JsonNode interaction, CancellationToken stopping)
    {
        var token = (string)interaction["token"]!;
        await TryAsync(
            HttpMethod.Post,
            $"/interactions/{interaction["id"]}/{token}/callback",
            new JsonObject { ["type"] = 5 },
            stopping
        );
        await TryAsync(
            HttpMethod.Patch,
            $"/webhooks/{discord.ApplicationId}/{token}/messages/@original",
            RawClient.Message("An answer"),
            stopping
        );
    }

    // What was cut behind the server's back is tried until nobody listens any more.
    private async Task TryAsync(
        HttpMethod method,
        string path,
        JsonNode body,
        CancellationToken stopping
    )
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                using var answer = await _client.SendAsync(method, path, body);
                if (answer.StatusCode < HttpStatusCode.TooManyRequests)
                {
                    return;
                }

                if (answer.StatusCode == HttpStatusCode.TooManyRequests)
                {
                    var text = await answer.Content.ReadAsStringAsync(stopping);
                    var seconds = (double)JsonNode.Parse(text)!["retry_after"]!;
                    await Task.Delay(TimeSpan.FromSeconds(seconds), stopping);
                }
            }
            catch (HttpRequestException)
            {
                // Cut: once more.
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
