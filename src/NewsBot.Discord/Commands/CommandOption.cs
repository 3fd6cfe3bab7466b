namespace NewsBot.Discord.Commands;

/// <summary>An option of a command, or a sub-command with options of its own.</summary>
public sealed record CommandOption
{
    /// <summary>1 to 32 characters in lower case.</summary>
    public required string Name { get; init; }

    /// <summary>What can be typed.</summary>
    public OptionKind Kind { get; init; } = OptionKind.Text;

    /// <summary>1 to 100 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Names by language.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Descriptions by language.</summary>
    public IReadOnlyDictionary<string, string> Descriptions { get; init; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether it may not be left out.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether values are offered while it is typed.</summary>
    public bool HasSuggestions { get; init; }

    /// <summary>The longest text, 1 to 6000; <see langword="null"/>: Discord's own limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The least whole number; <see langword="null"/>: any.</summary>
    public int? MinValue { get; init; }

    /// <summary>The largest whole number; <see langword="null"/>: any.</summary>
    public int? MaxValue { get; init; }

    /// <summary>Options of a sub-command, sub-commands of a group.</summary>
    public IReadOnlyList<CommandOption> Options { get; init; } = [];
}
