namespace NewsBot.Core.Retrieval;

/// <summary>
/// Lists of (id, frequency) for every term, one behind the other in two dense arrays; ids ascend within a list.
/// </summary>
/// <param name="Starts">Where the list of each term starts; one more entry ends the last.</param>
/// <param name="Ids">Passages or articles of the segment.</param>
/// <param name="Frequencies">How often the term stands there, 255 at most.</param>
internal sealed record Postings(int[] Starts, int[] Ids, byte[] Frequencies)
{
    /// <summary>In how many entries the term stands.</summary>
    public int Count(int term) => Starts[term + 1] - Starts[term];

    /// <summary>Where the term stands.</summary>
    public ReadOnlySpan<int> IdsOf(int term) => Ids.AsSpan(Starts[term], Count(term));

    /// <summary>How often, entry by entry.</summary>
    public ReadOnlySpan<byte> FrequenciesOf(int term) =>
        Frequencies.AsSpan(Starts[term], Count(term));
}
