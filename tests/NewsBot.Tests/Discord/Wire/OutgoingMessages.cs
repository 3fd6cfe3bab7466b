using CsCheck;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Discord.Wire;

/// <summary>Any message that code can make, with mentions, halves of pairs and quotes in every text.</summary>
internal static class OutgoingMessages
{
    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.String,
        Gen.OneOfConst("", "@everyone", "<@1> <@&2>", "\ud83d half", "\"quoted\" \\ \0", "ä ✔ 😀")
    );

    private static readonly Gen<Button> _button = Gen.Select(
        _text,
        _text.Null(),
        _text.Null(),
        (label, id, url) =>
            new Button
            {
                Label = label,
                CustomId = id,
                Url = url,
                Emoji = "📰",
            }
    );

    private static readonly Gen<Embed> _embed = Gen.Select(
        _text.Null(),
        _text.Null(),
        (title, description) =>
            new Embed
            {
                Title = title,
                Description = description,
                Footer = title,
                Color = 0xFF,
            }
    );

    /// <summary>They.</summary>
    public static Gen<OutgoingMessage> Any { get; } =
        Gen.Select(
            _text,
            _embed.Array[0, 3],
            _button.Array[0, 3].Array[0, 2],
            Gen.Bool,
            Gen.ULong.Nullable(),
            Gen.String[Gen.Char.AlphaNumeric, 1, 25].Null(),
            (content, embeds, rows, isPrivate, replyTo, nonce) =>
                new OutgoingMessage
                {
                    Content = content,
                    Embeds = embeds,
                    Rows = rows,
                    IsPrivate = isPrivate,
                    ReplyTo = replyTo,
                    Nonce = nonce,
                }
        );
}
