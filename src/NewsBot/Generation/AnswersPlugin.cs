using System.Text.Json;
using Microsoft.SemanticKernel;
using NewsBot.Core.Answering;

namespace NewsBot.Generation;

/// <summary>The kernel functions that compose answers: one in code, one as a prompt.</summary>
internal static class AnswersPlugin
{
    /// <summary>Name of the plugin, and of its folder below <c>prompts</c>.</summary>
    public const string Name = "Answers";

    /// <summary>Composes from the evidence alone, without a model.</summary>
    public const string Extract = "extract";

    /// <summary>Lets a model choose evidence and write the joining words.</summary>
    public const string Ground = "ground";

    /// <summary>Name of the argument that holds the <see cref="GateDecision"/>: the evidence, and how it is to answer.</summary>
    public const string DecisionArgument = "decision";

    /// <summary>The plugin with its prompts read from <paramref name="promptFolder"/>.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    /// <exception cref="InvalidDataException">A prompt is missing or broken.</exception>
    public static KernelPlugin Create(ExtractiveComposer composer, string promptFolder)
    {
        var folder = Path.Combine(promptFolder, Name);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException(
                $"{folder} is missing: the prompts belong beside the program."
            );
        }

        var extract = KernelFunctionFactory.CreateFromMethod(
            // The kernel would describe an argument of our type to models, at every start, with all that hangs on it.
            object (KernelArguments arguments, CancellationToken cancellationToken) =>
                composer.Compose((GateDecision)arguments[DecisionArgument]!, cancellationToken),
            Extract,
            "Composes an answer of the best passages, each in its own words."
        );
        var prompts = ReadPrompts(folder);

        // A folder without skprompt.txt is passed over in silence by the kernel.
        if (!prompts.Contains(Ground))
        {
            throw new InvalidDataException(
                $"{Path.Combine(folder, Ground, "skprompt.txt")} is missing."
            );
        }

        return KernelPluginFactory.CreateFromFunctions(
            Name,
            "Composes answers.",
            [extract, .. prompts]
        );
    }

    private static KernelPlugin ReadPrompts(string folder)
    {
        try
        {
            return new Kernel().CreatePluginFromPromptDirectory(folder, Name);
        }
        catch (Exception e) when (e is ArgumentException or JsonException or KernelException)
        {
            throw new InvalidDataException(
                $"A prompt in {folder} is broken; look at its config.json: {e.GetBaseException().Message}",
                e
            );
        }
    }
}
