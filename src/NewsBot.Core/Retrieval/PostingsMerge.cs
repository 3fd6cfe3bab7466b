using System.Buffers;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// Where a word of two forms stands: the union of two lists, with the higher frequency where both have an entry. A word
/// of one form is read in place.
/// </summary>
internal ref struct PostingsMerge : IDisposable
{
    private int[]? _ids;
    private byte[]? _frequencies;

    public PostingsMerge(Postings postings, int first, int second)
    {
        if (first < 0 || second < 0)
        {
            var only = Math.Max(first, second);
            Ids = only < 0 ? [] : postings.IdsOf(only);
            Frequencies = only < 0 ? [] : postings.FrequenciesOf(only);
            return;
        }

        var capacity = postings.Count(first) + postings.Count(second);
        _ids = ArrayPool<int>.Shared.Rent(capacity);
        _frequencies = ArrayPool<byte>.Shared.Rent(capacity);
        var count = Union(
            postings.IdsOf(first),
            postings.FrequenciesOf(first),
            postings.IdsOf(second),
            postings.FrequenciesOf(second),
            _ids,
            _frequencies
        );
        Ids = _ids.AsSpan(0, count);
        Frequencies = _frequencies.AsSpan(0, count);
    }

    public ReadOnlySpan<int> Ids { get; }

    public ReadOnlySpan<byte> Frequencies { get; }

    public void Dispose()
    {
        if (_ids is not null && _frequencies is not null)
        {
            ArrayPool<int>.Shared.Return(_ids);
            ArrayPool<byte>.Shared.Return(_frequencies);
            (_ids, _frequencies) = (null, null);
        }
    }

    private static int Union(
        ReadOnlySpan<int> ids1,
        ReadOnlySpan<byte> counts1,
        ReadOnlySpan<int> ids2,
        ReadOnlySpan<byte> counts2,
        Span<int> ids,
        Span<byte> counts
    )
    {
        var (i, j, n) = (0, 0, 0);
        while (i < ids1.Length || j < ids2.Length)
        {
            var left = i < ids1.Length ? ids1[i] : int.MaxValue;
            var right = j < ids2.Length ? ids2[j] : int.MaxValue;
            ids[n] = Math.Min(left, right);
            counts[n++] = Math.Max(
                left <= right ? counts1[i] : (byte)0,
                right <= left ? counts2[j] : (byte)0
            );
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return n;
    }
}
