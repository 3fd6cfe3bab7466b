using System.Text.Json;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.Interactions;

public sealed class InteractionReaderTests
{
    [Fact]
    public void A_command_comes_with_its_options_as_text_and_who_used_it_where()
    {
        var read = Read<CommandInteraction>(
            """
            "type":2,"guild_id":"10","channel":{"id":"11","type":11,"parent_id":"12","owner_id":"13"},
            "member":{"user":{"id":"14","username":"alice","global_name":"Alice"},"permissions":"8"},
            "app_permissions":"2048","locale":"de","future":{},
            "data":{"id":"15","name":"ask","type":1,"options":[
              {"name":"question","type":3,"value":"who \"said\" it?"},{"name":"days","type":4,"value":12},
              {"name":"private","type":5,"value":true},{"name":"new","type":99,"value":{"x":1}},null]}
            """
        );

        read.Name.ShouldBe("ask");
        read.Kind.ShouldBe(CommandKind.Slash);
        read.Path.ShouldBe("");
        read.Options["question"].ShouldBe("who \"said\" it?");
        read.Options["days"].ShouldBe("12");
        read.Options["private"].ShouldBe("true");
        read.Options["new"].ShouldBe("");
        read.User.ShouldBe(new DiscordUser(14, "Alice", IsBot: false));
        read.Channel.ShouldBe(new ChannelPlace(11, ChannelKind.Thread, 12, 13));
        read.GuildId.ShouldBe(10UL);
        ((ulong)read.UserPermissions).ShouldBe(8UL);
        ((ulong)read.BotPermissions).ShouldBe(2048UL);
        read.Locale.ShouldBe("de");
    }

    [Fact]
    public void In_a_direct_conversation_the_user_stands_elsewhere()
    {
        var read = Read<CommandInteraction>(
            """ "type":2,"channel_id":"11","user":{"id":"14","username":"alice"},"data":{"name":"ask","type":1} """
        );

        read.User.Id.ShouldBe(14UL);
        read.GuildId.ShouldBeNull();
        read.Channel.ShouldBe(new ChannelPlace(11, ChannelKind.Direct));
        read.Options.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        """{"name":"digest","type":1,"options":[{"name":"topic","type":3,"value":"x"}]}""",
        "digest"
    )]
    [InlineData(
        """{"name":"set","type":2,"options":[{"name":"digest","type":1,"options":[{"name":"topic","type":3,"value":"x"}]}]}""",
        "set digest"
    )]
    public void Groups_and_sub_commands_are_the_path_and_their_options_the_options(
        string option,
        string path
    )
    {
        var read = Read<CommandInteraction>(
            $$""" "type":2,"data":{"name":"newsbot","type":1,"options":[{{option}}]} """
        );

        read.Path.ShouldBe(path);
        read.Options.ShouldBe(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["topic"] = "x" }
        );
    }

    [Fact]
    public void A_message_command_comes_with_its_message()
    {
        var read = Read<CommandInteraction>(
            """
            "type":2,"guild_id":"10","channel_id":"11","data":{"name":"Check","type":3,"target_id":"20","resolved":{"messages":{
              "19":{"id":"19","content":"another"},"20":{"id":"20","content":"this","author":{"id":"7","username":"bob"},
              "embeds":[{"title":"T","description":"D","url":"https://x.test"}]}}}}
            """
        );

        read.Kind.ShouldBe(CommandKind.Message);
        var target = read.Target.ShouldNotBeNull();
        target.Content.ShouldBe("this");
        target.GuildId.ShouldBe(10UL);
        target.Channel.Id.ShouldBe(11UL);
        target.Embeds.ShouldBe([new QuotedText("T\nD", "https://x.test")]);
    }

    [Fact]
    public void Somebody_who_types_is_read_to_the_option_where_the_cursor_stands()
    {
        var read = Read<AutocompleteInteraction>(
            """
            "type":4,"data":{"name":"newsbot","type":1,"options":[{"name":"set","type":1,"options":[
              {"name":"topic","type":3,"value":"done"},{"name":"outlet","type":3,"value":"The Da","focused":true}]}]}
            """
        );

        read.Path.ShouldBe("set");
        read.Focused.ShouldBe("outlet");
        read.Typed.ShouldBe("The Da");
    }

    [Fact]
    public void Somebody_who_types_nowhere_is_nobody() =>
        Read(""" "type":4,"data":{"name":"ask","options":[{"name":"q","value":"x"}]} """)
            .ShouldBeNull();

    [Fact]
    public void A_button_comes_with_its_id_and_message()
    {
        var read = Read<ButtonInteraction>(
            """ "type":3,"message":{"id":"30"},"data":{"custom_id":"more:1","component_type":2} """
        );

        read.CustomId.ShouldBe("more:1");
        read.MessageId.ShouldBe(30UL);
        read.IsMessagePrivate.ShouldBeFalse();
    }

    [Fact]
    public void A_button_of_a_message_that_only_one_user_sees_is_known_as_such() =>
        Read<ButtonInteraction>(
            """ "type":3,"message":{"id":"30","flags":68},"data":{"custom_id":"more:1"} """
        )
            .IsMessagePrivate.ShouldBeTrue();

    [Theory]
    [InlineData(
        """[{"type":1,"components":[{"type":4,"custom_id":"why","value":"because"}]}]""",
        "in a row"
    )]
    [InlineData(
        """[{"type":18,"component":{"type":4,"custom_id":"why","value":"because"}}]""",
        "in a label"
    )]
    [InlineData(
        """[{"type":99,"components":[{"type":18,"component":{"custom_id":"why","value":"because"}},null,7]}]""",
        "in something new"
    )]
    public void What_was_typed_in_a_form_is_found_wherever_it_stands(
        string components,
        string where
    ) =>
        Read<ModalSubmitInteraction>(
            $$""" "type":5,"data":{"custom_id":"report","components":{{components}}} """
        )
            .Values["why"]
            .ShouldBe("because", where);

    [Fact]
    public void A_form_without_end_is_read_as_far_as_forms_go()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"component":""", 50));
        var read = Read<ModalSubmitInteraction>(
            $$""" "type":5,"data":{"custom_id":"report","components":[{{deep}}1{{new string('}', 50)}}]} """
        );

        read.Values.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(""" "type":2 """)]
    [InlineData(""" "type":77,"data":{"name":"x"} """)]
    [InlineData(""" "type":1,"data":{} """)]
    public void What_is_no_interaction_that_it_knows_is_none(string members) =>
        Read(members).ShouldBeNull();

    [Theory]
    [InlineData("""{"id":"1","application_id":"2","type":2,"data":{"name":"ask"}}""")]
    [InlineData("""{"id":"1","token":"t","type":2,"data":{"name":"ask"}}""")]
    [InlineData("""{"application_id":"2","token":"t","type":2,"data":{"name":"ask"}}""")]
    public void What_can_not_be_answered_is_none(string json) => Parse(json).ShouldBeNull();

    private static T Read<T>(string members) => Read(members).ShouldBeOfType<T>();

    private static Interaction? Read(string members) =>
        Parse($$"""{"id":"1","application_id":"2","token":"t",{{members}}}""");

    private static Interaction? Parse(string json) =>
        InteractionReader.Read(
            JsonSerializer.Deserialize(json, WireJson.Default.WireInteraction)!,
            _ => new RecordingReply()
        );
}
