using System.Globalization;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Stories.Telling;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Bot.Answers;

/// <summary>A told story as parts of a reply: our heads, and under them what the articles say. A sentence has one number.</summary>
internal sealed class StoryParts
{
    private readonly List<ReplyPart> _parts = [];
    private readonly Dictionary<Citation, int> _numbers = [];

    private StoryParts() { }

    /// <summary>The draft of a story.</summary>
    public static Draft Of(ToldStory story)
    {
        var parts = new StoryParts();
        parts.Add(story.Summary);
        parts.Say("Who said what:", story.Quotations.Select(StoryCitations.Of));
        parts.Say("What is new:", StoryCitations.Added(story));
        foreach (var difference in story.Differs)
        {
            parts.Say($"Outlets differ ({ReplyWords.Name(difference.About)}):", difference.Sides);
        }

        parts.Say("Corrections:", story.Corrections);
        foreach (var day in story.Timeline)
        {
            parts.Say(
                day.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + ":",
                [day.Citation]
            );
        }

        if (!story.People.IsEmpty)
        {
            parts._parts.Add(new ReplyPart.Prose(People(story)));
        }

        return new Draft(parts._parts);
    }

    /// <summary>The draft of what is new in a story: what happened, and who spoke.</summary>
    public static Draft OfAdded(ToldStory story)
    {
        var parts = new StoryParts();
        parts.Add(story.Changed);
        parts.Say("Who said what:", story.Quotations.Select(StoryCitations.Of));
        parts.Say("Corrections:", story.Corrections);
        return new Draft(parts._parts);
    }

    /// <summary>The draft of what a digest shows: what a record of it keeps.</summary>
    public static Draft Of(Digest digest)
    {
        var parts = new StoryParts();
        foreach (var story in digest.Stories)
        {
            parts.Add(DigestLine.Of(story).Citations);
        }

        return new Draft(parts._parts);
    }

    private static string People(ToldStory story) =>
        $"Who speaks: {string.Join("; ", story.People.Select(p => ReplyWords.Name(p.Role is null ? p.Name : $"{p.Name}, {p.Role}")))}.";

    private void Say(string head, IEnumerable<Citation> citations) =>
        Say(head, citations.Select(c => new ReplyPart.Quoted(c, 0)));

    private void Say(string head, IEnumerable<ReplyPart.Quoted> quoted)
    {
        ReplyPart.Quoted[] all = [.. quoted];
        if (all.Length > 0)
        {
            _parts.Add(new ReplyPart.Prose(head));
            Add(all);
        }
    }

    private void Add(IEnumerable<Citation> citations) =>
        Add(citations.Select(c => new ReplyPart.Quoted(c, 0)));

    private void Add(IEnumerable<ReplyPart.Quoted> quoted)
    {
        foreach (var part in quoted)
        {
            if (!_numbers.TryGetValue(part.Citation, out var number))
            {
                _numbers[part.Citation] = number = _numbers.Count + 1;
            }

            _parts.Add(part with { Number = number });
        }
    }
}
