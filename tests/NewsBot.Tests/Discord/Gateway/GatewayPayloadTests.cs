using System.Text;
using System.Text.Json;
using CsCheck;
using NewsBot.Discord.Gateway;

namespace NewsBot.Tests.Discord.Gateway;

public sealed class GatewayPayloadTests
{
    [Fact]
    public void The_outer_object_is_read_and_the_inner_one_stays_as_it_came()
    {
        var read = Read(
            """{"t":"MESSAGE_CREATE","new":[{"op":5}],"s":7,"op":0,"d":{"content":"x","op":9}}"""
        );

        read.Op.ShouldBe(0);
        read.Sequence.ShouldBe(7);
        read.EventName.ShouldBe("MESSAGE_CREATE");
        Encoding.UTF8.GetString(read.Data.Span).ShouldBe("""{"content":"x","op":9}""");
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"op":"one"}""")]
    [InlineData("""{"op":null,"s":"7","t":4}""")]
    [InlineData("""{"op":99999999999999999999}""")]
    public void What_has_not_its_usual_shape_reads_as_absent(string json)
    {
        var read = Read(json);

        read.Op.ShouldBe(-1);
        read.Sequence.ShouldBeNull();
        read.EventName.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"op\":0,\"d\":{")]
    [InlineData("{\"op\":0}}")]
    [InlineData("not JSON")]
    [InlineData("""{"op":0,"t":"\ud800"}""")]
    public void What_is_no_object_is_said_to_be_none(string text) =>
        Should.Throw<JsonException>(() => Read(text));

    [Fact]
    public void Half_a_frame_or_a_spoilt_one_is_read_or_refused_and_never_breaks_anything_else() =>
        Gen.Select(Gen.Int[0, 80], Gen.Byte, Gen.Int[0, 80])
            .Sample(
                (at, value, length) =>
                {
                    var frame =
                        """{"t":"MESSAGE_CREATE","s":7,"op":0,"d":{"content":"\u00e4 \"x\""}}"""u8.ToArray();
                    frame[at % frame.Length] = value;
                    try
                    {
                        GatewayPayload.Read(frame.AsMemory(0, Math.Min(length, frame.Length)));
                    }
                    catch (JsonException)
                    {
                        // That is the one way to refuse it.
                    }
                }
            );

    private static GatewayPayload Read(string json) =>
        GatewayPayload.Read(Encoding.UTF8.GetBytes(json));
}
