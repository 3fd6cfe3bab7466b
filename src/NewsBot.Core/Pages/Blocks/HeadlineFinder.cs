using System.Runtime.InteropServices;
using NewsBot.Core.Language;
using NewsBot.Core.Pages.Lines;
using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>
/// Finds the headline: of the lines above the body, the one that shares most words with its beginning, stands near it and
/// alone, and is followed by a date or a name.
/// </summary>
internal sealed class HeadlineFinder
{
    private const int MaxDistance = 80;
    private const int MaxWords = 35;
    private const int MaxLeadChars = 4_000;
    private const int ReachOfStandfirst = 2;
    private const float MinShared = 0.4f;
    private const float MaxLead = 1f;
    private const int MoreWords = 6;
    private const float MenuCost = 2.5f;
    private const float BylineCost = 2f;
    private const int MaxRunOfLinks = 4;
    private const float UnderDateline = 1.5f;
    private const float PairCost = 1f;

    private readonly PageDraft _page;
    private readonly HashSet<int> _lead = [];
    private readonly Dictionary<int, int> _copies = [];

    private HeadlineFinder(PageDraft page) => _page = page;

    /// <summary>The line of the headline, -1 where no line could be one.</summary>
    /// <param name="page">A page whose body is known.</param>
    /// <param name="facts">Dates and names around its body.</param>
    public static int Find(PageDraft page, FrontMatter facts)
    {
        var finder = new HeadlineFinder(page);
        finder.ReadLead();
        var first = Math.Max(0, page.BodyFirst - MaxDistance);
        var end = Math.Min(page.Count, Math.Min(page.BodyFirst + 3, page.BodyEnd));
        finder.CountCopies(first, end);
        var (best, title) = (0f, -1);
        for (var i = first; i < end; i++)
        {
            if (finder.CanBe(i, facts) && finder.Score(i, facts) is var score && score > best)
            {
                (best, title) = (score, i);
            }
        }

        return finder.AboveStandfirst(title, best, first, facts);
    }

    // A standfirst shares as many words with the body as the headline does; the headline is the one above.
    private int AboveStandfirst(int title, float best, int first, FrontMatter facts)
    {
        var standfirst = title < 0 ? default : _page.Lines[title];
        var reach = ReachOfStandfirst;
        for (var i = title - 1; i >= Math.Max(first, title - reach); i--)
        {
            var line = _page.Lines[i];
            // Tools and dates between them do not count.
            reach += facts.IsDateline(i) || IsTool(line) ? 1 : 0;
            if (
                (standfirst.IsText || standfirst.Words > line.Words + MoreWords)
                && line is { Words: >= 4, IsProse: false }
                && ((line.OpensRun && _page.ClosesRun(i)) || facts.IsDateline(i + 1))
                && CanBe(i, facts)
                && Shared(i) >= MinShared
                && Score(i, facts) >= best - MaxLead
            )
            {
                return AboveStandfirst(i, best, first, facts);
            }
        }

        return title;
    }

    private static bool IsTool(Line line) =>
        line.Cues.Label == LineLabel.Tool
        || line is { IsText: false, Words: <= 3, OpensRun: false };

    private void ReadLead()
    {
        var chars = 0;
        for (var i = _page.BodyFirst; i < _page.BodyEnd && chars < MaxLeadChars; i++)
        {
            if (_page.Lines[i].IsProse)
            {
                var line = _page.TextOf(i);
                line = line[..Math.Min(line.Length, MaxLeadChars)];
                chars += line.Length;
                foreach (var word in new WordTokenizer(line))
                {
                    _lead.Add(Key(line[word.Start..word.End]));
                }
            }
        }
    }

    private void CountCopies(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(
                _copies,
                string.GetHashCode(_page.TextOf(i), StringComparison.Ordinal),
                out _
            )++;
        }
    }

    private bool CanBe(int i, FrontMatter facts)
    {
        var line = _page.Lines[i];
        return line.Words is >= 1 and <= MaxWords
            && (i < _page.BodyFirst || !line.IsProse)
            && line.Span.Length >= 4
            && !_page.Turns[i]
            && !LeadClassifier.IsFact(_page, i)
            && !TurnLabel.IsStamped(_page.TextOf(i))
            && line.Cues.Label == LineLabel.None
            && line.Cues.Weight < 3
            && line.Shape.Separators < 2
            && !line.Shape.HasAddress
            && line.Shape.Numbers < Math.Max(1, line.Words)
            && !facts.IsDateline(i)
            && !CreditVocabulary.HasCredit(_page.TextOf(i))
            && (_page.ClosesRun(i) || !CreditVocabulary.HasCredit(_page.TextOf(i + 1)))
            && !facts.IsByline(i);
    }

    private float Score(int i, FrontMatter facts)
    {
        var line = _page.Lines[i];
        var distance = Math.Abs(_page.BodyFirst - i);
        var score = (6 * Shared(i)) - (0.1f * Math.Min(distance, 25)) - (0.02f * distance);
        score += line.Words switch
        {
            <= 2 => 0.5f,
            <= 4 => 2f,
            <= 18 => 3.5f,
            <= 25 => 2.5f,
            _ => 1.0f,
        };
        score -= line.Shape.End switch
        {
            LineEnd.Stop when line.IsProse => 3.0f,
            LineEnd.Stop => 0.5f,
            LineEnd.Colon or LineEnd.Pause or LineEnd.Ellipsis => 2.5f,
            _ => 0,
        };
        score -= line.Cues.Weight + line.Shape.Separators;
        score += line.OpensRun && _page.ClosesRun(i) ? 1 : 0;
        score += _copies[string.GetHashCode(_page.TextOf(i), StringComparison.Ordinal)] > 1 ? 1 : 0;
        score += facts.HasFactBehind(i) ? 2 : 0;
        score += IsUnderDateline(i, facts) ? UnderDateline : 0;
        score -= OpensPair(i) ? PairCost : 0;
        score -= facts.HasBylineBefore(i) ? BylineCost : 0;
        score -= !line.OpensRun && !facts.IsDateline(i - 1) ? 1.5f : 0;
        score -= line.Shape is { LowerCase: 0, Numbers: > 0 } ? 3f : 0;
        score -= line.Shape is { LowerCase: 0, FunctionWords: 0, Words: > 4 } ? MenuCost : 0;
        return score - (InListOfLinks(i) ? 2 : 0);
    }

    // Alone, right below a date that opens the page.
    private bool IsUnderDateline(int i, FrontMatter facts) =>
        i > 0 && facts.IsDateline(i - 1) && _page.Lines[i].OpensRun && _page.ClosesRun(i);

    // The first of two lines that are no sentences, as captions are.
    private bool OpensPair(int i) =>
        _page.Lines[i].OpensRun
        && !_page.ClosesRun(i)
        && _page.ClosesRun(i + 1)
        && !_page.Lines[i + 1].IsProse;

    private float Shared(int i)
    {
        var line = _page.TextOf(i);
        var (shared, words) = (0, 0);
        foreach (var word in new WordTokenizer(line))
        {
            var text = line[word.Start..word.End];
            if (text.Length > 2 && !ProseWords.Contains(text))
            {
                words++;
                shared += _lead.Contains(Key(text)) ? 1 : 0;
            }
        }

        return words == 0 ? 0 : shared / (words + 1f);
    }

    private bool InListOfLinks(int i)
    {
        var (first, last) = (i, i);
        while (first > 0 && !_page.Lines[first].OpensRun && i - first < MaxRunOfLinks)
        {
            first--;
        }

        while (!_page.ClosesRun(last) && last - i < MaxRunOfLinks)
        {
            last++;
        }

        return last - first >= MaxRunOfLinks - 1;
    }

    // The first letters of a word, folded: "shut" and "shuts", "ministers" and "minister" count as the same.
    private static int Key(ReadOnlySpan<char> word)
    {
        Span<char> stem = stackalloc char[6];
        var length = Math.Min(word.Length, stem.Length);
        for (var i = 0; i < length; i++)
        {
            stem[i] = CharFolding.Fold(word[i]);
        }

        if (length is 4 or 5 && stem[length - 1] == 's')
        {
            length--;
        }

        return string.GetHashCode(stem[..length], StringComparison.Ordinal);
    }
}
