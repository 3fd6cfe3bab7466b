using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace NewsBot.Bot;

/// <summary>
/// Whether a request comes from Discord: Ed25519 over the time stamp and the body as it came (Discord's documentation, "Validating
/// Security Request Headers"). A request that is minutes old is one that somebody kept. Thread-safe.
/// </summary>
internal sealed class InteractionSignature
{
    private static readonly TimeSpan _oldest = TimeSpan.FromMinutes(5);

    private readonly PublicKey _key;
    private readonly TimeProvider _time;

    /// <summary>With the application's public key.</summary>
    /// <param name="publicKey">64 hexadecimal digits.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="FormatException">It is no key.</exception>
    public InteractionSignature(string publicKey, TimeProvider time)
    {
        _key = PublicKey.Import(
            SignatureAlgorithm.Ed25519,
            Convert.FromHexString(publicKey),
            KeyBlobFormat.RawPublicKey
        );
        _time = time;
    }

    /// <summary>Whether there is a signature of now that could hold; the body is not worth reading without one.</summary>
    public bool IsPossible(
        [NotNullWhen(true)] string? signature,
        [NotNullWhen(true)] string? timestamp
    )
    {
        const int hexDigits = 128;
        const int longestTimestamp = 20;
        return signature is { Length: hexDigits }
            && timestamp is { Length: > 0 and <= longestTimestamp }
            && signature.All(char.IsAsciiHexDigit)
            && IsFresh(timestamp);
    }

    /// <summary>Whether the signature holds.</summary>
    public bool Holds(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (!IsPossible(signature, timestamp))
        {
            return false;
        }

        var prefix = Encoding.UTF8.GetBytes(timestamp);
        var signed = new byte[prefix.Length + body.Length];
        prefix.CopyTo(signed, 0);
        body.CopyTo(signed.AsSpan(prefix.Length));
        return SignatureAlgorithm.Ed25519.Verify(_key, signed, Convert.FromHexString(signature));
    }

    private bool IsFresh(string timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(_time.GetUtcNow().ToUnixTimeSeconds() - seconds) <= _oldest.TotalSeconds;
}
