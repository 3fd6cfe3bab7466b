using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>
/// What the articles of a reply say, to the letter. Words in marks of any form must stand there; marks that do not pair, or
/// whose words can't be told, hold nothing, unless they are apostrophes or primes.
/// </summary>
internal sealed class CitedWords(IEnumerable<Article> articles)
{
    // Words within words within words; whoever nests deeper does not want to be read.
    private const int MaxDepth = 3;

    private readonly Lazy<string[]> _texts = new(() =>
        [.. articles.Select(a => VerbatimText.Of(a.Text))]
    );

    /// <summary>Whether every string in quotation marks stands in one of the articles.</summary>
    public bool HoldAllQuotedIn(ReadOnlySpan<char> prose)
    {
        foreach (var line in prose.EnumerateLines())
        {
            if (!HoldsLine(line, 0))
            {
                return false;
            }
        }

        return true;
    }

    private bool HoldsLine(ReadOnlySpan<char> line, int depth)
    {
        var end = 0;
        foreach (var found in new QuotationScanner(line))
        {
            var isClosed = found.End == StretchEnd.Closed;
            if (
                isClosed
                    ? IsGlued(line, found) || !HoldsWords(found.Inner.Of(line), depth)
                    : !Apostrophes.IsAt(line, found.Open.Start)
            )
            {
                return false;
            }

            if (found.Open.Start >= end)
            {
                if (HasLoneMark(line, end, found.Open.Start))
                {
                    return false;
                }

                end = isClosed ? found.Close.End : found.Open.End;
            }
        }

        return !HasLoneMark(line, end, line.Length) && HoldsAllReadings(line);
    }

    // Where marks of several forms stand, any that closes may belong to any that opens before it.
    private bool HoldsAllReadings(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            foreach (var closing in QuotationMarks.ClosersOf(line[i]))
            {
                var end = NextCloser(line, i + 1, closing);
                if (end > i && !Stands(line[(i + 1)..end]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int NextCloser(ReadOnlySpan<char> line, int start, char closing)
    {
        for (var i = start; i < line.Length; i++)
        {
            var isInWord =
                i > 0
                && i + 1 < line.Length
                && char.IsLetterOrDigit(line[i - 1])
                && char.IsLetterOrDigit(line[i + 1]);
            if (line[i] == closing && !(isInWord && QuotationMarks.IsApostrophe(closing)))
            {
                return i;
            }
        }

        return -1;
    }

    // Marks within words must pair there: else they may belong to marks outside, and other words are quoted than these.
    private bool HoldsWords(ReadOnlySpan<char> words, int depth) =>
        depth < MaxDepth && HoldsLine(words, depth + 1) && Stands(words);

    // A mark that a word or another mark touches from outside may as well belong to that.
    private static bool IsGlued(ReadOnlySpan<char> line, QuotedStretch found) =>
        (found.Open.Start > 0 && Glues(line[found.Open.Start - 1]))
        || (found.Close.End < line.Length && Glues(line[found.Close.End]));

    private static bool Glues(char c) => char.IsLetterOrDigit(c) || QuotationMarks.IsMark(c);

    private bool Stands(ReadOnlySpan<char> words)
    {
        var verbatim = VerbatimText.Of(words);
        return verbatim.Any(char.IsLetterOrDigit)
            && Array.Exists(_texts.Value, t => t.Contains(verbatim, StringComparison.Ordinal));
    }

    private static bool HasLoneMark(ReadOnlySpan<char> line, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (line[i] != '`' && QuotationMarks.IsMark(line[i]) && !IsNone(line, i))
            {
                return true;
            }
        }

        return false;
    }

    // Inches are told from a closing mark where no other double mark stands in the line.
    private static bool IsNone(ReadOnlySpan<char> line, int mark) =>
        Apostrophes.IsAt(line, mark)
        && !(
            QuotationMarks.IsDouble(line[mark])
            && (
                QuotationMarks.IndexOfDouble(line) != mark
                || QuotationMarks.IndexOfDouble(line[(mark + 1)..]) >= 0
            )
        );
}
