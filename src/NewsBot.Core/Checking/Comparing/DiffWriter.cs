using System.Collections.Immutable;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>Writes a claim against what was said, word by word.</summary>
internal sealed class DiffWriter(Claim claim, SpokenWords spoken)
{
    private readonly List<DiffPart> _parts = [];

    /// <summary>Of a claim that stands there to the letter but for editing marks.</summary>
    /// <param name="places">Where its runs stand.</param>
    /// <param name="shown">The words that are shown; those that no run has are left out.</param>
    public ImmutableArray<DiffPart> Write(ImmutableArray<PlacedRun> places, Range shown)
    {
        var at = shown.Start.Value;
        for (var i = 0; i < places.Length; i++)
        {
            var (run, words) = places[i];
            Said(DiffOp.Delete, at..words.Start);
            if (i > 0 && run != places[i - 1].Run)
            {
                Added(claim.Runs[run].Editor);
            }

            Said(DiffOp.Equal, words);
            at = words.End.Value;
        }

        Said(DiffOp.Delete, at..shown.End);
        return Parts();
    }

    /// <summary>Of words that are laid over each other.</summary>
    /// <param name="alignment">The alignment.</param>
    /// <param name="shown">The words that are shown.</param>
    public ImmutableArray<DiffPart> Write(WordAlignment alignment, Range shown)
    {
        var at = shown.Start.Value;
        var runs = alignment.Runs;
        for (var i = 0; i < runs.Length; i++)
        {
            var run = runs[i];
            if (run.Side == WordSide.Asked)
            {
                // What was said comes first, then what stands in its place.
                var next =
                    i + 1 == runs.Length ? shown.End
                    : runs[i + 1].Side == WordSide.Found ? runs[++i].Found.End
                    : runs[i + 1].Found.Start;
                Said(DiffOp.Delete, at..next);
                Claimed(run.Asked);
                at = next.Value;
            }
            else
            {
                Said(DiffOp.Delete, at..run.Found.Start);
                Said(run.Side == WordSide.Both ? DiffOp.Equal : DiffOp.Delete, run.Found);
                at = run.Found.End.Value;
            }
        }

        Said(DiffOp.Delete, at..shown.End);
        return Parts();
    }

    private void Said(DiffOp op, Range words)
    {
        if (!words.Start.Equals(words.End))
        {
            Add(op, spoken.Text(words));
        }
    }

    private void Claimed(Range words)
    {
        var spans = claim.Words.Spans[words];
        Added(new TextSpan(spans[0].Start, spans[^1].End));
    }

    private void Added(TextSpan words)
    {
        if (!words.IsEmpty)
        {
            Add(DiffOp.Insert, words.Of(claim.Text).ToString() + " ");
        }
    }

    private void Add(DiffOp op, string text)
    {
        if (_parts is [.., var last] && last.Op == op)
        {
            _parts[^1] = last with { Text = last.Text + text };
        }
        else
        {
            _parts.Add(new DiffPart(op, text));
        }
    }

    private ImmutableArray<DiffPart> Parts()
    {
        if (_parts is [.., var last])
        {
            _parts[^1] = last with { Text = last.Text.TrimEnd() };
        }

        return [.. _parts];
    }
}
