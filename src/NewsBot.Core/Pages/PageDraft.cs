using NewsBot.Core.Pages.Blocks;
using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages;

/// <summary>A page while it is read: its lines, and what the rules have made of them so far.</summary>
/// <param name="text">The page.</param>
/// <param name="lines">Its lines that are not blank.</param>
internal sealed class PageDraft(string text, IReadOnlyList<Line> lines)
{
    private const int MaxLead = 30;

    private readonly BlockKind?[] _kinds = new BlockKind?[lines.Count];
    private readonly bool[] _settled = new bool[lines.Count];
    private readonly int[] _runEnds = RunEnds(lines);

    /// <summary>The page.</summary>
    public string Text { get; } = text;

    /// <summary>Its lines that are not blank.</summary>
    public IReadOnlyList<Line> Lines { get; } = lines;

    /// <summary>Number of lines.</summary>
    public int Count => Lines.Count;

    /// <summary>Whether each line is a turn of an interview.</summary>
    public bool[] Turns { get; } = TurnLines.Of(lines);

    /// <summary>What the lines of live entries are, <see langword="null"/> for all others.</summary>
    public BlockKind?[] Entries { get; } = LiveEntries.Of(lines);

    /// <summary>First line of the body.</summary>
    public int BodyFirst { get; set; }

    /// <summary>Behind the last line of the body; the same as the first where there is none.</summary>
    public int BodyEnd { get; set; }

    /// <summary>The line of the headline of another article, 0 where there is none.</summary>
    public int Next { get; set; }

    /// <summary>The line of the headline, -1 where there is none.</summary>
    public int Title { get; set; } = -1;

    /// <summary>First line below the headline, or of the body where the headline is far or unknown.</summary>
    public int LeadFirst =>
        Title >= 0 && Title < BodyFirst && BodyFirst - Title <= MaxLead ? Title + 1 : BodyFirst;

    /// <summary>When the page says it was published.</summary>
    public PublicationDate Published { get; set; }

    /// <summary>Names of who wrote it.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>What a line is, or <see langword="null"/> while no rule has said so.</summary>
    public BlockKind? this[int line] => _kinds[line];

    /// <summary>The text of a line.</summary>
    public ReadOnlySpan<char> TextOf(int line) => Lines[line].Span.Of(Text);

    /// <summary>Says what a line is, if no rule has.</summary>
    public void Mark(int line, BlockKind kind) => _kinds[line] ??= kind;

    /// <summary>Says what a line is after all.</summary>
    public void Turn(int line, BlockKind kind) => _kinds[line] = kind;

    /// <summary>Lets all lines that have a kind by now keep it, whatever the weights say in the end.</summary>
    public void Settle()
    {
        for (var i = 0; i < _kinds.Length; i++)
        {
            _settled[i] = _kinds[i] is not null;
        }
    }

    /// <summary>Whether a line keeps the kind that the rules gave it.</summary>
    public bool IsSettled(int line) => _settled[line];

    /// <summary>Whether a blank line stands behind the line, or nothing.</summary>
    public bool ClosesRun(int line) => line + 1 >= Count || Lines[line + 1].OpensRun;

    /// <summary>Behind the last line of the run of lines without a blank one that the line stands in.</summary>
    public int EndOfRun(int line) => _runEnds[line];

    private static int[] RunEnds(IReadOnlyList<Line> lines)
    {
        var ends = new int[lines.Count];
        var end = lines.Count;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            ends[i] = end;
            end = lines[i].OpensRun ? i : end;
        }

        return ends;
    }
}
