using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;

namespace NewsBot.Core.Statements;

/// <summary>A speaker as one article makes them known, with all they say in it.</summary>
/// <param name="Speaker">Name, role and kind.</param>
/// <param name="Statements">In the order of the text; at least one.</param>
internal sealed record Sighting(Speaker Speaker, Statement[] Statements)
{
    /// <summary>A longer name is a run of capitals on a page that means no good, in code units.</summary>
    private const int MaxNameLength = 80;

    private PersonName? _name;
    private SpeakerRole? _role;

    /// <summary>The article.</summary>
    public Article Article => Statements[0].Article;

    /// <summary>The name, read.</summary>
    public PersonName Name => _name ??= PersonName.Parse(Speaker.Name);

    /// <summary>The role, read.</summary>
    public SpeakerRole Role => _role ??= SpeakerRole.Of(Speaker.Role);

    /// <summary>The speakers of one article; those whom it does not name are nobody's.</summary>
    public static IEnumerable<Sighting> In(IEnumerable<Statement> statements) =>
        statements
            .SelectMany(s => SpeakersOf(s).Select(speaker => (Speaker: speaker, Statement: s)))
            .Where(pair =>
                pair.Speaker is { Kind: not SpeakerKind.Unnamed, Name.Length: <= MaxNameLength }
            )
            .GroupBy(pair => pair.Speaker!, pair => pair.Statement)
            .Select(group => new Sighting(group.Key, [.. group]));

    // Words of two are each one's.
    private static Speaker?[] SpeakersOf(Statement statement) =>
        statement.With is { } with ? [statement.Speaker, with] : [statement.Speaker];
}
