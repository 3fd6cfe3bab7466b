namespace NewsBot.Core.Text;

/// <summary>
/// How many slips lie between two words: letters too many, missing, wrong or exchanged with a neighbour (Damerau, "A technique
/// for computer detection and correction of spelling errors", 1964).
/// </summary>
internal static class EditDistance
{
    /// <summary>The number of slips, or <paramref name="limit"/> + 1 for everything beyond the limit. Words, not texts.</summary>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(
                    Math.Min(current[j - 1], previous[j]) + 1,
                    previous[j - 1] + cost
                );
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            previous.CopyTo(before);
            current.CopyTo(previous);
        }

        return Math.Min(previous[right.Length], limit + 1);
    }
}
