using System.Text.Json.Serialization;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Stories.Telling;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>A story as the command line prints it.</summary>
internal sealed record StoryJson(
    string Id,
    string Title,
    string TitleOf,
    IReadOnlyList<string> Articles,
    IReadOnlyList<string> Outlets,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<CopiesJson>? Copies,
    bool New,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<CitationJson>? Changed,
    IReadOnlyList<CitationJson> Summary,
    IReadOnlyList<CitationJson> Quotes,
    IReadOnlyList<KeyPersonJson> Speakers,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<StoryDayJson>? Timeline,
    IReadOnlyList<DifferenceJson> Differs,
    IReadOnlyList<CitationJson> Corrections,
    IReadOnlyList<string> Why
)
{
    public static StoryJson Of(ToldStory story) =>
        new(
            story.Story.Id,
            story.Title,
            story.TitleOf.Id.Value,
            [.. story.Articles.Select(a => a.Id.Value)],
            story.Outlets,
            story.Copies.IsEmpty ? null : [.. story.Copies.Select(CopiesJson.Of)],
            story.IsNew,
            story.Changed.IsEmpty ? null : [.. story.Changed.Select(Cited)],
            [.. story.Summary.Select(Cited)],
            [
                .. story.Quotations.Select(
                    (q, i) => CitationJson.OfStatement(StoryCitations.Of(q) with { Number = i + 1 })
                ),
            ],
            [.. story.People.Select(p => new KeyPersonJson(p.Name, p.Role))],
            story.Timeline.IsEmpty
                ? null
                :
                [
                    .. story.Timeline.Select(
                        (d, i) => new StoryDayJson(d.Day.ToString("O"), Cited(d.Citation, i))
                    ),
                ],
            [.. story.Differs.Select(d => new DifferenceJson(d.About, [.. d.Sides.Select(Cited)]))],
            [.. story.Corrections.Select(Cited)],
            story.Why
        );

    private static CitationJson Cited(Citation citation, int place) =>
        CitationJson.Of(new ReplyPart.Quoted(citation, place + 1));
}
