using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Requests;
using NewsBot.Storage;

namespace NewsBot.Settings;

/// <summary>
/// Which options of the command line may be shown again: settings that an answer depends on, and of those none that could hold a
/// secret, by its name or by what stands in it.
/// </summary>
internal static partial class SecretSettings
{
    private static readonly FrozenSet<string> _shown = FrozenSet.ToFrozenSet(
        [
            CorpusOptions.SectionName,
            AnsweringOptions.SectionName,
            CacheOptions.SectionName,
            RetrievalOptions.SectionName,
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether <c>--set</c> with this may be shown; one that is no setting may not.</summary>
    /// <param name="setting">KEY=VALUE as it was given.</param>
    public static bool MayShow(string setting) =>
        setting.Split('=', 2) is [var key, var value]
        && _shown.Contains(key.Split(ConfigurationPath.KeyDelimiter)[0].Trim())
        && MayShow(key, value);

    /// <summary>Whether a value may be shown that stands under this key.</summary>
    public static bool MayShow(string key, string? value) =>
        !SecretNames().IsMatch(key) && !HoldsSecret(value ?? "");

    /// <summary>Whether a value looks as if it held a secret: an address with a password, a connection string.</summary>
    public static bool HoldsSecret(string value) =>
        UserInfo().IsMatch(value) || SecretParts().IsMatch(value);

    [GeneratedRegex(
        "token|secret|password|passwd|pwd|passphrase|credential|connection|auth|signature|sas|(?<!public)key",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1_000
    )]
    private static partial Regex SecretNames();

    [GeneratedRegex("//[^/?#]*@", RegexOptions.None, 1_000)]
    private static partial Regex UserInfo();

    [GeneratedRegex(
        "(?:token|secret|password|passwd|pwd|(?:api|account|access|shared|signature|_)[ _-]?key|sig)[ ]*[=:]|bearer ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1_000
    )]
    private static partial Regex SecretParts();
}
