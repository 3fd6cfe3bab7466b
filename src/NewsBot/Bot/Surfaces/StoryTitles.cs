using System.Collections.Frozen;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Stories;
using NewsBot.Discord.Interactions;

namespace NewsBot.Bot.Surfaces;

/// <summary>The stories that can be offered while somebody types: headlines, the newest first, each with the story's id.</summary>
internal sealed class StoryTitles
{
    private readonly NameIndex _titles;
    private readonly FrozenDictionary<string, string> _ids;

    public StoryTitles(StorySet stories)
    {
        Stories = stories;
        (string Title, string Id)[] all =
        [
            .. stories
                .Stories.OrderByDescending(s => s.Articles[^1].Published.Day)
                .ThenByDescending(s => s.Articles.Length)
                .Select(s => (Title: TitleOf(s), s.Id))
                .Where(s => s.Title.Length > 0)
                .DistinctBy(s => s.Title, StringComparer.Ordinal),
        ];
        _titles = NameIndex.InOrder(all.Select(s => s.Title));
        _ids = all.ToFrozenDictionary(s => s.Title, s => s.Id, StringComparer.Ordinal);
    }

    /// <summary>Of these.</summary>
    public StorySet Stories { get; }

    /// <summary>What fits what was typed.</summary>
    public IEnumerable<Choice> Find(string typed) =>
        _titles
            .Find(typed, Choice.MaxCount)
            .Select(title => new Choice(
                title,
                _ids.GetValueOrDefault(title) is { Length: <= Choice.MaxLength } id ? id : title
            ));

    private static string TitleOf(Story story) =>
        Markup.Line(
            Markup.Cut(
                story.Articles.FirstOrDefault(a => a.Title.Length > 0)?.Title ?? "",
                Choice.MaxLength
            )
        );
}
