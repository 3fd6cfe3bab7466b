using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>Somebody or some body of the article, with what reading on adds to them.</summary>
/// <param name="kind">Person, body or somebody unnamed.</param>
/// <param name="name">The name as first given in full.</param>
internal sealed class Entity(SpeakerKind kind, string name)
{
    private Speaker? _speaker;
    private Gender _told;
    private Gender _guessed;

    public SpeakerKind Kind { get; private set; } = kind;

    public string Name { get; } = name;

    public string? Role { get; private set; }

    /// <summary>What titles, nouns and pronouns tell; else what the first name lets guess.</summary>
    public Gender Gender
    {
        get => _told == Gender.Unknown ? _guessed : _told;
        set => _told = value;
    }

    /// <summary>Whether more than the first name tells the gender.</summary>
    public bool IsGenderTold => _told != Gender.Unknown;

    public bool IsPlural { get; set; }

    public bool HasSpoken { get; set; }

    /// <summary>Number of the last sentence with the full name; -1 for none.</summary>
    public int NamedIn { get; set; } = -1;

    /// <summary>First token of the last mention that was read; -1 for none.</summary>
    public int MentionedAt { get; set; } = -1;

    /// <summary>Number of the sentence in which the article was about them; far below zero for never.</summary>
    public double Salience { get; set; } = double.MinValue;

    /// <summary>The same object for the same entity.</summary>
    public Speaker ToSpeaker() => _speaker ??= new Speaker(Name, Role, Kind);

    /// <summary>Turns out to be a body: "the Democratic Left" of somebody taken for a person.</summary>
    public void BecomeBody()
    {
        Kind = Role is null && Gender == Gender.Unknown ? SpeakerKind.Body : Kind;
        _speaker = null;
    }

    /// <summary>Takes the gender of the first name until more is told.</summary>
    public void Guess(Gender gender) => _guessed = gender;

    /// <summary>Takes the first role that is told, or one that says all of it and more: "a spokesman for the Guild".</summary>
    public void Learn(string role)
    {
        var saysMore =
            Role is null
            || (
                role.Length > Role.Length && role.EndsWith(Role, StringComparison.OrdinalIgnoreCase)
            );
        Role = saysMore ? role : Role;
        _speaker = null;
    }
}
