using Microsoft.Extensions.Options;

namespace NewsBot.Requests;

/// <summary>Checks <see cref="CacheOptions"/> by its annotations.</summary>
[OptionsValidator]
internal sealed partial class CacheOptionsValidator : IValidateOptions<CacheOptions>;
