using NewsBot.Fuzz.Readers;

namespace NewsBot.Fuzz;

/// <summary>Makes the input of a finding shorter while it stays the same finding.</summary>
internal static class Minimiser
{
    /// <summary>Enough is tried then.</summary>
    private const int MaxTrials = 2_000;

    /// <summary>A short input with the same problem.</summary>
    public static string Shorten(Reader reader, string input, string problem)
    {
        var trials = 0;
        for (var size = input.Length / 2; size > 0; size /= 2)
        {
            for (var from = 0; from < input.Length && trials < MaxTrials; )
            {
                var shorter = input.Remove(from, Math.Min(size, input.Length - from));
                trials++;
                if (Trial.AreSame(Trial.Of(reader, shorter), problem))
                {
                    input = shorter;
                }
                else
                {
                    from += size;
                }
            }
        }

        return input;
    }
}
