using Microsoft.Extensions.Options;

namespace NewsBot.Core.Retrieval;

/// <summary>Checks <see cref="RetrievalOptions"/> by its annotations.</summary>
[OptionsValidator]
public sealed partial class RetrievalOptionsValidator : IValidateOptions<RetrievalOptions>;
