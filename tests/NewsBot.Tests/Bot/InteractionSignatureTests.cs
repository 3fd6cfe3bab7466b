using System.Globalization;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Bot;
using NSec.Cryptography;

namespace NewsBot.Tests.Bot;

public sealed class InteractionSignatureTests : IDisposable
{
    // RFC 8032, section 7.1, TEST 1.
    private const string Seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    private const string PublicKeyOfSeed =
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private static readonly byte[] _body = Encoding.UTF8.GetBytes("{\"type\":1,\"é\":\"😀\"}");
    private readonly FakeTimeProvider _time = new(
        new DateTimeOffset(2026, 9, 16, 10, 0, 0, TimeSpan.Zero)
    );
    private readonly Key _key = Key.Import(
        SignatureAlgorithm.Ed25519,
        Convert.FromHexString(Seed),
        KeyBlobFormat.RawPrivateKey
    );

    public void Dispose() => _key.Dispose();

    [Fact]
    public void What_discord_signed_holds() => Holds(Sign(Now, _body), Now, _body).ShouldBeTrue();

    [Fact]
    public void Digits_may_be_capital() =>
        Holds(Sign(Now, _body).ToUpperInvariant(), Now, _body).ShouldBeTrue();

    [Fact]
    public void A_changed_body_does_not()
    {
        for (var i = 0; i < _body.Length; i++)
        {
            var changed = _body.ToArray();
            changed[i] ^= 1;
            Holds(Sign(Now, _body), Now, changed).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_changed_time_does_not()
    {
        var later = Text(_time.GetUtcNow().AddSeconds(1));

        Holds(Sign(Now, _body), later, _body).ShouldBeFalse();
    }

    [Fact]
    public void Another_key_does_not()
    {
        using var other = Key.Create(SignatureAlgorithm.Ed25519);
        var signature = Convert.ToHexStringLower(
            SignatureAlgorithm.Ed25519.Sign(other, [.. Encoding.UTF8.GetBytes(Now), .. _body])
        );

        Holds(signature, Now, _body).ShouldBeFalse();
    }

    [Theory]
    [InlineData(-301, false)]
    [InlineData(-299, true)]
    [InlineData(299, true)]
    [InlineData(301, false)]
    public void A_request_that_somebody_kept_does_not(int seconds, bool holds)
    {
        var then = Text(_time.GetUtcNow().AddSeconds(seconds));

        Holds(Sign(then, _body), then, _body).ShouldBe(holds);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("zz")]
    public void What_is_no_signature_does_not(string? signature)
    {
        Holds(signature, Now, _body).ShouldBeFalse();
        Holds(signature?.PadRight(128, 'z'), Now, _body).ShouldBeFalse();
        Holds(signature?.PadRight(128, '٣'), Now, _body).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999999999999999")]
    public void What_is_no_time_does_not(string? timestamp) =>
        Holds(Sign(timestamp ?? "", _body), timestamp, _body).ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("d75a98")]
    [InlineData("zz5a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")]
    public void What_is_no_key_is_said_at_once(string key) =>
        Should.Throw<FormatException>(() => new InteractionSignature(key, _time));

    private string Now => Text(_time.GetUtcNow());

    private bool Holds(string? signature, string? timestamp, byte[] body) =>
        new InteractionSignature(PublicKeyOfSeed, _time).Holds(signature, timestamp, body);

    private string Sign(string timestamp, byte[] body) =>
        Convert.ToHexStringLower(
            SignatureAlgorithm.Ed25519.Sign(_key, [.. Encoding.UTF8.GetBytes(timestamp), .. body])
        );

    private static string Text(DateTimeOffset moment) =>
        moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
