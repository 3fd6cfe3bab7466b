using System.Text;
using CsCheck;
using NewsBot.Discord.Wire;

namespace NewsBot.Tests.Discord.Wire;

public sealed class WireTextProperties
{
    private static readonly Encoding _strict = new UTF8Encoding(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    // Many halves of pairs and NULs.
    private static readonly Gen<string> _text = Gen.OneOf(
            Gen.Char,
            Gen.Char['\ud7fe', '\ue001'],
            Gen.Const('\0'),
            Gen.Char['a', 'z']
        )
        .Array[0, 12]
        .Select(letters => new string(letters));

    [Fact]
    public void What_comes_out_can_always_be_encoded() =>
        _text.Sample(text =>
        {
            var clean = WireText.Clean(text);
            _strict.GetString(_strict.GetBytes(clean)).ShouldBe(clean);
            clean.ShouldNotContain('\0');
        });

    [Fact]
    public void Clean_text_stays_the_same_instance() =>
        _text.Sample(text =>
        {
            var clean = WireText.Clean(text);
            WireText.Clean(clean).ShouldBeSameAs(clean);
        });

    [Fact]
    public void Nothing_but_the_bad_units_goes() =>
        _text.Sample(text =>
            WireText
                .Clean(text)
                .EnumerateRunes()
                .ShouldBe(
                    text.EnumerateRunes().Where(r => r.Value != 0 && r != Rune.ReplacementChar),
                    "order and count of the others"
                )
        );
}
