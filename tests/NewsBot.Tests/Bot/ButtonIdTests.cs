using CsCheck;
using NewsBot.Bot.Sheets;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot;

public sealed class ButtonIdTests
{
    private static readonly Gen<string> _ids = Gen.Char["abcdefghijklmnopqrstuvwxyz234567"]
        .Array[12]
        .Select(c => new string(c));

    private static readonly Gen<ButtonId> _buttons = Gen.Select(
        Gen.OneOfConst(Enum.GetValues<ButtonVerb>()),
        Gen.OneOf(_ids, Gen.Const("")),
        Gen.Int[0, 999],
        (verb, id, number) => new ButtonId(verb, id, number)
    );

    [Fact]
    public void What_is_written_is_read() =>
        _buttons.Sample(button =>
        {
            ButtonId.TryRead(button.ToString(), out var read).ShouldBeTrue();
            read.ShouldBe(button);
            button
                .ToString()
                .Length.ShouldBeLessThanOrEqualTo(NewsBot.Discord.Messages.Button.MaxCustomId);
        });

    [Fact]
    public void An_id_of_an_answer_fits() =>
        ButtonId
            .TryRead(new ButtonId(ButtonVerb.Page, AnswerRecord.NewId(), 1).ToString(), out _)
            .ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("nb1:s")]
    [InlineData("nb2:s:abcdefghijkl:0")]
    [InlineData("nb1:q:abcdefghijkl:0")]
    [InlineData("nb1:s:abc:0")]
    [InlineData("nb1:s:abcdefghijk1:0")]
    [InlineData("nb1:s:ABCDEFGHIJKL:0")]
    [InlineData("nb1:s:abcdefghijkl:-1")]
    [InlineData("nb1:s:abcdefghijkl:1000")]
    [InlineData("nb1:s:abcdefghijkl: 1")]
    [InlineData("nb1:s:abcdefghijkl:0:0")]
    [InlineData("nb1:s:../../passwd:0")]
    public void What_nobody_wrote_is_not_read(string text) =>
        ButtonId.TryRead(text, out _).ShouldBeFalse();

    [Fact]
    public void What_is_read_from_a_forger_is_written_the_same() =>
        Gen.Select(
                _buttons,
                Gen.Int[0, 30],
                Gen.OneOf(Gen.Char[":nb1spx02az٣"], Gen.Char),
                Gen.Bool
            )
            .Sample(
                (button, at, c, isInserted) =>
                {
                    var text = button.ToString();
                    var index = Math.Min(at, text.Length);
                    var forged =
                        isInserted || index == text.Length
                            ? text.Insert(index, $"{c}")
                            : $"{text[..index]}{c}{text[(index + 1)..]}";
                    if (ButtonId.TryRead(forged, out var read))
                    {
                        $"{read}".ShouldBe(forged);
                    }
                },
                iter: 20_000
            );
}
