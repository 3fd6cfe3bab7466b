using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using NewsBot.Bot.Digests;

namespace NewsBot.Bot;

/// <summary>Checks <see cref="DiscordOptions"/> and the groups in it. No message holds the token.</summary>
internal sealed class DiscordOptionsValidator : IValidateOptions<DiscordOptions>
{
    public ValidateOptionsResult Validate(string? name, DiscordOptions options)
    {
        var problems = Problems(options, "")
            .Concat(Problems(options.Interactions, $"{nameof(options.Interactions)}:"))
            .Concat(Problems(options.Limits, $"{nameof(options.Limits)}:"))
            .Concat(Problems(options.Digests, $"{nameof(options.Digests)}:"))
            .Concat(Together(options))
            .ToList();
        return problems.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(object options, string prefix)
    {
        var found = new List<ValidationResult>();
        Validator.TryValidateObject(
            options,
            new ValidationContext(options),
            found,
            validateAllProperties: true
        );
        return found.Select(f => $"{prefix}{f.MemberNames.First()}: {f.ErrorMessage}");
    }

    private static IEnumerable<string> Together(DiscordOptions options)
    {
        // The tz database is not read at every start for the one zone that needs none.
        if (
            options.Digests.TimeZone != DigestOptions.Utc
            && TimeZones.Find(options.Digests.TimeZone) is null
        )
        {
            yield return $"{nameof(options.Digests)}:{nameof(DigestOptions.TimeZone)}: there is no such time zone; write one such as Europe/Berlin.";
        }

        if (options.Token.Any(char.IsWhiteSpace) && !IsPrefixed(options.Token))
        {
            yield return $"{nameof(options.Token)}: there is a space in it; copy it again from the Developer Portal.";
        }

        if (options.Interactions.Url.Length > 0 && options.PublicKey.Length == 0)
        {
            yield return $"{nameof(options.PublicKey)}: it is needed for interactions over HTTP; the Developer Portal shows it under General Information.";
        }
    }

    private static bool IsPrefixed(string token) =>
        token.StartsWith("Bot ", StringComparison.Ordinal) && !token[4..].Any(char.IsWhiteSpace);
}
