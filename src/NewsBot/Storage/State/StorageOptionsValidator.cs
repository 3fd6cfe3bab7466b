using Microsoft.Extensions.Options;

namespace NewsBot.Storage.State;

/// <summary>Checks <see cref="StorageOptions"/> by its annotations.</summary>
[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
