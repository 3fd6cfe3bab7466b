using Microsoft.Extensions.Options;

namespace NewsBot.Storage;

/// <summary>Checks <see cref="CorpusOptions"/> by its annotations.</summary>
[OptionsValidator]
internal sealed partial class CorpusOptionsValidator : IValidateOptions<CorpusOptions>;
