using NewsBot.Core.Retrieval;
using NewsBot.Requests;

namespace NewsBot.Storage.State;

/// <summary>A request as it is stored: what a user can say in Discord.</summary>
internal sealed record StoredRequest
{
    /// <summary>Texts are cut to this, in UTF-16 code units; Discord's messages have no more either.</summary>
    public const int MaxText = 2_000;

    /// <summary>Arguments are cut to this, in UTF-16 code units.</summary>
    public const int MaxValue = 500;

    /// <summary>What is asked.</summary>
    public RequestKind Kind { get; init; }

    /// <summary>The question, words or name.</summary>
    public string Text { get; init; } = "";

    /// <summary>The topic of what somebody said.</summary>
    public string? About { get; init; }

    /// <summary>Who is said to have said it.</summary>
    public string? By { get; init; }

    /// <summary>The first day that counts.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day that counts.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The section that counts.</summary>
    public string? Section { get; init; }

    /// <summary>The outlet that counts.</summary>
    public string? Outlet { get; init; }

    /// <summary>The last day of a digest.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>So many days of a digest.</summary>
    public int? Days { get; init; }

    /// <summary>So many stories of a digest.</summary>
    public int? Count { get; init; }

    /// <summary>What a digest tells first.</summary>
    public StoredFollowed? Followed { get; init; }

    /// <summary>Of a request.</summary>
    public static StoredRequest Of(Request request) =>
        new()
        {
            Kind = request switch
            {
                Request.Said => RequestKind.Said,
                Request.WhoSaid => RequestKind.WhoSaid,
                Request.Check => RequestKind.Check,
                Request.Search => RequestKind.Search,
                Request.View => RequestKind.View,
                Request.Digest => RequestKind.Digest,
                Request.Story => RequestKind.Story,
                _ => RequestKind.Ask,
            },
            Text = StoredForms.Bounded(request.Text, MaxText),
            About = Bounded((request as Request.Said)?.About),
            By = Bounded((request as Request.Check)?.By),
            Since = request.Filter.Since,
            Until = request.Filter.Until,
            Section = Bounded(request.Filter.Section),
            Outlet = Bounded(request.Filter.Outlet),
            Day = (request as Request.Digest)?.Day,
            Days = (request as Request.Digest)?.Days,
            Count = (request as Request.Digest)?.Count,
            Followed = request is Request.Digest { Followed: var followed }
                ? StoredFollowed.Of(followed)
                : null,
        };

    /// <summary>The request again.</summary>
    public Request ToRequest()
    {
        Request request = Kind switch
        {
            RequestKind.Said => new Request.Said(Text) { About = About },
            RequestKind.WhoSaid => new Request.WhoSaid(Text),
            RequestKind.Check => new Request.Check(Text) { By = By },
            RequestKind.Search => new Request.Search(Text),
            RequestKind.View => new Request.View(new Core.Articles.ArticleId(Text)),
            RequestKind.Digest => new Request.Digest(Text)
            {
                Day = Day,
                Days = Math.Max(1, Days ?? 1),
                Count = Math.Max(1, Count ?? Request.Digest.DefaultCount),
                Followed = Followed?.ToFollowed() ?? Requests.Followed.Nothing,
            },
            RequestKind.Story => new Request.Story(Text),
            _ => new Request.Ask(Text),
        };
        return request with
        {
            Filter = new SearchFilter
            {
                Since = Since,
                Until = Until,
                Section = Section,
                Outlet = Outlet,
            },
        };
    }

    private static string? Bounded(string? value) =>
        string.IsNullOrEmpty(value) ? null : StoredForms.Bounded(value, MaxValue);
}
