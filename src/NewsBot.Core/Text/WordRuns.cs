using System.Runtime.InteropServices;

namespace NewsBot.Core.Text;

/// <summary>
/// Runs of words, each with a number. Tells which of them stands in a text in time that does not grow with how many there are
/// of one length. Texts and runs are words with a space between.
/// </summary>
internal sealed class WordRuns
{
    private readonly SortedDictionary<int, Dictionary<string, int>> _byLength = [];

    /// <summary>Adds a run; of the same run again the first number stays. One without a word is in no text.</summary>
    public void Add(string run, int number)
    {
        if (run.Length == 0)
        {
            return;
        }

        var length = run.AsSpan().Count(' ') + 1;
        if (!_byLength.TryGetValue(length, out var runs))
        {
            _byLength[length] = runs = new Dictionary<string, int>(StringComparer.Ordinal);
        }

        runs.TryAdd(run, number);
    }

    /// <summary>The least number of a run that stands in the text, or <see langword="null"/>.</summary>
    public int? FirstIn(string text)
    {
        int? first = null;
        var starts = Starts(text);
        foreach (var (length, runs) in _byLength)
        {
            var lookup = runs.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var i = 0; i + length < starts.Length; i++)
            {
                var run = text.AsSpan(starts[i], starts[i + length] - 1 - starts[i]);
                if (lookup.TryGetValue(run, out var number))
                {
                    first = Math.Min(first ?? number, number);
                }
            }
        }

        return first;
    }

    // Where each word begins, and where one behind the last would.
    private static ReadOnlySpan<int> Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                starts.Add(i + 1);
            }
        }

        starts.Add(text.Length + 1);
        return CollectionsMarshal.AsSpan(starts);
    }
}
