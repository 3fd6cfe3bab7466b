using Microsoft.SemanticKernel;
using NewsBot.Core.Answering;

namespace NewsBot.Generation;

/// <summary>Lets no draft out of the kernel that was not verified against the corpus it was made from.</summary>
internal sealed class VerificationFilter : IFunctionInvocationFilter
{
    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context,
        Func<FunctionInvocationContext, Task> next
    )
    {
        await next(context);
        if (
            context.Result.GetValue<object>() is Draft draft
            && context.Arguments.TryGetValue(AnswersPlugin.DecisionArgument, out var argument)
            && argument is GateDecision decision
        )
        {
            context.Result = new FunctionResult(
                context.Result,
                Verifier.Verify(draft, decision.Evidence.Corpus, context.CancellationToken)
            );
        }
    }
}
