using Microsoft.Extensions.Options;

namespace NewsBot.Core.Answering;

/// <summary>Checks <see cref="AnsweringOptions"/> by its annotations, and that its time zone is known here.</summary>
[OptionsValidator]
public sealed partial class AnsweringOptionsValidator : IValidateOptions<AnsweringOptions>;
