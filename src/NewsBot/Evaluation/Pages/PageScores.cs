using System.Collections.Immutable;
using System.Text.Json;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;

namespace NewsBot.Evaluation.Pages;

/// <summary>How well labelled pages are read: the kinds of their lines, and what they tell about themselves.</summary>
internal sealed class PageScores
{
    private const int Facts = 6;

    private static readonly string[] _factNames =
    [
        "title",
        "day",
        "instant",
        "precision",
        "byline",
        "section",
    ];

    private static readonly BlockKind[] _kinds = Enum.GetValues<BlockKind>();

    private readonly int[,] _lines = new int[_kinds.Length, _kinds.Length];
    private readonly int[] _right = new int[Facts];
    private int _pages;

    /// <summary>Counts a page.</summary>
    /// <param name="gold">The page with its labels.</param>
    /// <param name="read">How it was read; <see langword="null"/> where it was skipped.</param>
    public void Add(LabelledPage gold, Article? read)
    {
        _pages++;
        var lines = LineKinds.LinesOf(gold.Text);
        var (want, got) = (
            LineKinds.Of(lines, gold.Blocks),
            LineKinds.Of(lines, read?.Blocks ?? [])
        );
        for (var i = 0; i < want.Length; i++)
        {
            _lines[(int)want[i], (int)got[i]]++;
        }

        var found = read is null ? new PageFacts(null, default, null, null) : PageFacts.Of(read);
        bool[] right =
        [
            FactJudge.IsTitle(gold.Facts.Title, found.Title),
            FactJudge.IsDay(gold.Facts.Published, found.Published),
            FactJudge.IsInstant(gold.Facts.Published, found.Published),
            read is not null && gold.Facts.Published.Precision == found.Published.Precision,
            FactJudge.ArePeople(gold.Facts.Byline, found.Byline),
            FactJudge.AreSame(gold.Facts.Section, found.Section),
        ];
        for (var i = 0; i < Facts; i++)
        {
            _right[i] += right[i] ? 1 : 0;
        }
    }

    /// <summary>The figures; those of a kind of lines are called <c>kind_</c> and its name.</summary>
    public IReadOnlyList<ScoreRow> Rows()
    {
        var all = _kinds.Sum(LinesOf);
        List<ScoreRow> rows =
        [
            ScoreRow.Of(Figure.Count("pages", _pages)),
            ScoreRow.Of(Figure.Count("lines", all)),
            ScoreRow.Of(Figure.Exact("accuracy", _kinds.Sum(k => Lines(k, k)), all)),
            ScoreRow.Of(MacroF1()),
            ScoreRow.Of(
                Figure.Exact(
                    "paragraphs_lost",
                    _kinds.Where(k => !IsBody(k)).Sum(k => Lines(BlockKind.Paragraph, k)),
                    LinesOf(BlockKind.Paragraph)
                )
            ),
            ScoreRow.Of(
                Figure.Exact(
                    "furniture_admitted",
                    _kinds
                        .Where(k => !IsBody(k))
                        .Sum(g => _kinds.Where(IsBody).Sum(k => Lines(g, k))),
                    _kinds.Where(k => !IsBody(k)).Sum(LinesOf)
                )
            ),
        ];
        rows.AddRange(
            _factNames.Select((name, i) => ScoreRow.Of(Figure.Exact(name, _right[i], _pages)))
        );
        rows.AddRange(_kinds.Where(k => LinesOf(k) + ReadAs(k) > 0).Select(RowOf));
        return rows;
    }

    private ScoreRow RowOf(BlockKind kind) =>
        new(
            $"kind_{JsonNamingPolicy.CamelCase.ConvertName(kind.ToString())}",
            ImmutableArray.Create(
                Figure.Count("lines", LinesOf(kind)),
                Figure.Exact("precision", Lines(kind, kind), ReadAs(kind)),
                Figure.Exact("recall", Lines(kind, kind), LinesOf(kind))
            )
        );

    private Figure MacroF1()
    {
        var scores = _kinds
            .Where(k => LinesOf(k) > 0)
            .Select(k => 2.0 * Lines(k, k) / (LinesOf(k) + ReadAs(k)))
            .ToArray();
        return Figure.Exact("macro_f1", scores.Sum(), scores.Length);
    }

    private static bool IsBody(BlockKind kind) => new Block(kind, default).IsBody;

    private int Lines(BlockKind gold, BlockKind read) => _lines[(int)gold, (int)read];

    private int LinesOf(BlockKind gold) => _kinds.Sum(k => Lines(gold, k));

    private int ReadAs(BlockKind read) => _kinds.Sum(k => Lines(k, read));
}
