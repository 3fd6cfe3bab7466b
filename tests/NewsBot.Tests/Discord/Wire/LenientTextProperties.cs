using System.Globalization;
using System.Text.Json;
using CsCheck;
using NewsBot.Discord.Wire;

namespace NewsBot.Tests.Discord.Wire;

public sealed class LenientTextProperties
{
    // Halves of pairs, letters, and what JSON escapes.
    private static readonly Gen<string> _text = Gen.OneOf(
            Gen.Char['\ud7fe', '\ue001'],
            Gen.OneOfConst('\\', '"', 'u', 'd', '8', '\n'),
            Gen.Char['a', 'z']
        )
        .Array[0, 12]
        .Select(letters => new string(letters));

    [Fact]
    public void Whatever_halves_of_pairs_somebody_types_the_rest_of_the_text_is_read() =>
        _text.Sample(text =>
        {
            var message = Message($$"""{"id":"5","content":"{{Escape(text)}}","type":19}""");

            message.Content.ShouldBe(WireText.Clean(text));
            message.Id.ShouldBe(5UL);
            message.Type.ShouldBe(19);
        });

    [Fact]
    public void The_same_holds_for_values_that_are_read_later() =>
        _text.Sample(text =>
        {
            using var json = JsonDocument.Parse($"\"{Escape(text)}\"");

            LenientText.Read(json.RootElement).ShouldBe(WireText.Clean(text));
        });

    private static WireMessage Message(string json) =>
        JsonSerializer.Deserialize(json, WireJson.Default.WireMessage).ShouldNotBeNull();

    private static string Escape(string text) =>
        string.Concat(
            text.Select(c =>
                c is '\\' or '"' ? $"\\{c}"
                : char.IsAsciiLetterOrDigit(c) ? $"{c}"
                : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
            )
        );
}
