using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace NewsBot.Tests.Generation;

/// <summary>A chat service that keeps what it was sent and answers with fixed words.</summary>
internal sealed class RecordingChatService(string reply) : IChatCompletionService
{
    public ChatHistory? Received { get; private set; }

    public IReadOnlyDictionary<string, object?> Attributes { get; } =
        new Dictionary<string, object?>();

    public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
        ChatHistory chatHistory,
        PromptExecutionSettings? executionSettings = null,
        Kernel? kernel = null,
        CancellationToken cancellationToken = default
    )
    {
        Received = chatHistory;
        return Task.FromResult<IReadOnlyList<ChatMessageContent>>([
            new ChatMessageContent(AuthorRole.Assistant, reply),
        ]);
    }

    public async IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
        ChatHistory chatHistory,
        PromptExecutionSettings? executionSettings = null,
        Kernel? kernel = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        Received = chatHistory;
        await Task.CompletedTask;
        yield return new StreamingChatMessageContent(AuthorRole.Assistant, reply);
    }
}
