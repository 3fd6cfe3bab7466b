using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using NewsBot.Core.Answering;

namespace NewsBot.Generation;

/// <summary>Composes by invoking a kernel function, so that the same filters guard whatever composes.</summary>
/// <remarks>A kernel is mutable and registered as transient; each request gets its own.</remarks>
internal sealed class KernelDrafter(IServiceProvider services) : IDrafter
{
    /// <summary>Name of what composes.</summary>
    public const string Provider = "extractive";

    public async Task<(VerifiedReply Reply, string Provider)> DraftAsync(
        GateDecision decision,
        CancellationToken cancellationToken
    )
    {
        var kernel = services.GetRequiredService<Kernel>();
        var arguments = new KernelArguments { [AnswersPlugin.DecisionArgument] = decision };
        var result = await kernel.InvokeAsync(
            AnswersPlugin.Name,
            AnswersPlugin.Extract,
            arguments,
            cancellationToken
        );
        var reply =
            result.GetValue<VerifiedReply>()
            ?? throw new InvalidOperationException(
                $"{AnswersPlugin.Extract} came back without a verified reply."
            );
        return (reply, Provider);
    }
}
