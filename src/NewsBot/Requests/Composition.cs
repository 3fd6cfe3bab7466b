using System.Security.Cryptography;

namespace NewsBot.Requests;

/// <summary>What composes answers, as far as it tells one answer from another.</summary>
/// <param name="Fingerprint">Name of the provider and a hash of the prompts.</param>
internal sealed record Composition(string Fingerprint)
{
    /// <summary>Of a provider and the prompts in a folder; files in ordinal order of their paths.</summary>
    public static Composition Of(string provider, string promptFolder)
    {
        if (!Directory.Exists(promptFolder))
        {
            // Whoever needs a prompt says that it is missing.
            return new Composition(provider);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (
            var file in Directory
                .EnumerateFiles(promptFolder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return new Composition($"{provider}:{Convert.ToHexStringLower(hash.GetHashAndReset())}");
    }
}
