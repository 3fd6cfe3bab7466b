using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsBot.Rendering;

/// <summary>Everything that is printed as JSON: one object a line, letters of all scripts as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never
)]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(PassagesJson))]
[JsonSerializable(typeof(SaidJson))]
[JsonSerializable(typeof(WhoSaidJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(DigestJson))]
[JsonSerializable(typeof(StoryJson))]
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(PageJson))]
[JsonSerializable(typeof(QuotesJson))]
[JsonSerializable(typeof(QuotationErrorJson))]
[JsonSerializable(typeof(IngestJson))]
[JsonSerializable(typeof(ErrorJson))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ReplyJson : JsonSerializerContext
{
    /// <summary>The serializers with an encoder that leaves quotation marks and accents readable.</summary>
    public static ReplyJson Readable { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );

    /// <summary>A reply as an object that more can be added to.</summary>
    public static JsonObject Node<T>(T reply) =>
        JsonSerializer
            .SerializeToNode(reply, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!)!
            .AsObject();

    /// <summary>The line for a reply.</summary>
    public static string Print<T>(T reply) =>
        JsonSerializer.Serialize(reply, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!);
}
