using System.Text.Json;
using NewsBot.Discord.Wire;

namespace NewsBot.Tests.Discord.Wire;

public sealed class WireJsonTests
{
    [Fact]
    public void Unknown_fields_and_kinds_and_nulls_leave_the_rest_readable()
    {
        var message = Message(
            """
            {"id":"5","channel_id":"6","type":977,"flags":null,"content":"hello","future":{"a":[1]},
             "author":{"id":"7","username":"alice","global_name":null,"bot":null,"clan":{}},
             "mentions":[null,{"id":"8"}],"embeds":[null,{"title":null,"fields":[null]}],
             "message_snapshots":[null,{"message":null}],"referenced_message":null}
            """
        );

        message.Id.ShouldBe(5UL);
        message.Type.ShouldBe(977);
        message.Content.ShouldBe("hello");
        message.Mentions!.Count.ShouldBe(2);
    }

    [Fact]
    public void Numbers_and_texts_of_another_shape_read_as_none()
    {
        var message = Message(
            """{"id":{"new":1},"type":"text","flags":[1],"content":{"rich":"text"},"channel_id":6}"""
        );

        message.Id.ShouldBe(0UL);
        message.Type.ShouldBe(0);
        message.Content.ShouldBeNull();
        message.ChannelId.ShouldBe(6UL);
    }

    [Theory]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    [InlineData("18446744073709551616", 0)]
    [InlineData("-1", 0)]
    [InlineData(" 1", 0)]
    [InlineData("", 0)]
    public void Ids_are_decimal_texts_of_64_bits(string text, ulong id) =>
        Message($$"""{"id":"{{text}}"}""").Id.ShouldBe(id);

    private static WireMessage Message(string json) =>
        JsonSerializer.Deserialize(json, WireJson.Default.WireMessage).ShouldNotBeNull();
}
