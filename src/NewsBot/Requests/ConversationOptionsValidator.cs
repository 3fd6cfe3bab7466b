using Microsoft.Extensions.Options;

namespace NewsBot.Requests;

/// <summary>Checks <see cref="ConversationOptions"/> by its annotations.</summary>
[OptionsValidator]
internal sealed partial class ConversationOptionsValidator : IValidateOptions<ConversationOptions>;
