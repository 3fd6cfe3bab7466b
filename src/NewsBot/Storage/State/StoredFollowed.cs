using System.Collections.Immutable;
using NewsBot.Requests;

namespace NewsBot.Storage.State;

/// <summary>What somebody follows in the news, as it is stored.</summary>
internal sealed record StoredFollowed
{
    /// <summary>More topics or names are dropped.</summary>
    public const int MaxItems = 10;

    /// <summary>A topic or name is cut to this, in UTF-16 code units.</summary>
    public const int MaxText = 100;

    /// <summary>In words.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Of people.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Of the outlets.</summary>
    public string? Section { get; init; }

    /// <summary>The stored form.</summary>
    public static StoredFollowed? Of(Followed followed) =>
        followed is { Topics: [], Names: [], Section: null }
            ? null
            : new()
            {
                Topics = Bounded(followed.Topics),
                Names = Bounded(followed.Names),
                Section = followed.Section is { } section
                    ? StoredForms.Bounded(section, MaxText)
                    : null,
            };

    /// <summary>What is followed.</summary>
    public Followed ToFollowed() => new(All(Topics), All(Names), Section);

    private static ImmutableArray<string> Bounded(ImmutableArray<string> texts) =>
        [.. texts.Take(MaxItems).Select(t => StoredForms.Bounded(t, MaxText))];

    private static ImmutableArray<string> All(ImmutableArray<string> texts) =>
        texts.IsDefault ? [] : texts;
}
