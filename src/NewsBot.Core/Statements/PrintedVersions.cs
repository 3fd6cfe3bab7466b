using System.Collections.Immutable;

namespace NewsBot.Core.Statements;

/// <summary>Puts what outlets print differently of one utterance side by side.</summary>
internal static class PrintedVersions
{
    private const int WordsOfShingle = 2;

    /// <summary>Each utterance once, where it stood first; versions of other outlets are folded into it.</summary>
    /// <param name="told">Statements of one person, each once, oldest first.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static ImmutableArray<ToldStatement> Fold(
        ImmutableArray<ToldStatement> told,
        CancellationToken cancellationToken = default
    )
    {
        var printings = told.Select(t => Printing.Of(t.First)).ToArray();
        var leads = Enumerable.Range(0, told.Length).ToArray();
        var pairs = Pairs(printings, cancellationToken);
        for (var i = 0; i < told.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            leads[i] = pairs[i]
                .Select(earlier => leads[earlier])
                .Distinct()
                .Where(lead => IsVersionOf(told[lead], printings[lead]!, printings[i]!))
                .DefaultIfEmpty(i)
                .First();
        }

        return
        [
            .. Enumerable
                .Range(0, told.Length)
                .GroupBy(i => leads[i], i => told[i])
                .OrderBy(group => group.Key)
                .Select(group => Of(told[group.Key], group.Skip(1).SelectMany(t => t.Carried))),
        ];
    }

    /// <summary>A statement with its versions; that of the outlet which was spoken to comes first.</summary>
    /// <param name="told">The statement with who else carries it, in nearly the same words.</param>
    /// <param name="others">Statements of the same utterance in other words.</param>
    public static ToldStatement Of(ToldStatement told, IEnumerable<Statement> others)
    {
        // What is nearly the same is told once, but another word makes another version.
        var first = Printing.Of(told.First);
        var differing = told.Also.Where(s => Differs(first, Printing.Of(s))).ToArray();
        List<ToldStatement> versions =
        [
            new(told.First, [.. told.Also.Except(differing)]),
            .. Versions(differing.Concat(others)),
        ];
        if (versions.Count == 1)
        {
            return told;
        }

        if (SpokenTo.OutletOf(versions.SelectMany(v => v.Carried)) is { } outlet)
        {
            var spoken = versions.FindIndex(v => v.Carried.Any(s => s.Article.Outlet == outlet));
            var version = LedBy(versions[spoken], outlet) with { IsSpokenTo = true };
            versions.RemoveAt(spoken);
            versions.Insert(0, version);
        }

        return versions[0] with
        {
            Otherwise = [.. versions.Skip(1)],
        };
    }

    private static bool Differs(Printing? left, Printing? right) =>
        left is not null && right is not null && SameUtterance.IsPrintedOtherwise(left, right);

    // Whoever prints both tells of two utterances.
    private static bool IsVersionOf(ToldStatement lead, Printing first, Printing later) =>
        !lead.Also.Any(s => SameUtterance.IsOfOneOutlet(s.Article, later.Article))
        && SameUtterance.IsPrintedOtherwise(first, later);

    // Those with the same words are one version.
    private static List<ToldStatement> Versions(IEnumerable<Statement> statements)
    {
        var versions = new List<ToldStatement>();
        foreach (
            var statement in statements
                .OrderBy(StatementRepeats.PublishedOf)
                .ThenBy(s => s.Article.Id)
                .ThenBy(s => s.Span.Start)
        )
        {
            var words = statement.Wording();
            var same = versions.FindIndex(v =>
                SameUtterance.HasSameWords(v.First.Wording(), words)
            );
            if (same < 0)
            {
                versions.Add(new ToldStatement(statement, []));
            }
            else if (versions[same].Carried.All(s => s.Article.Id != statement.Article.Id))
            {
                versions[same] = versions[same] with { Also = versions[same].Also.Add(statement) };
            }
        }

        return versions;
    }

    private static ToldStatement LedBy(ToldStatement version, string outlet)
    {
        var lead = version.Carried.First(s => s.Article.Outlet == outlet);
        return version with { First = lead, Also = [.. version.Carried.Where(s => s != lead)] };
    }

    // For each statement earlier ones that have two words in a row in common: of each two words the last that had them.
    private static HashSet<int>[] Pairs(Printing?[] printings, CancellationToken cancellationToken)
    {
        var last = new Dictionary<(string, string), int>();
        var pairs = new HashSet<int>[printings.Length];
        for (var i = 0; i < printings.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pairs[i] = [];
            var words = printings[i]?.Words.Words ?? [];
            for (var from = 0; from + WordsOfShingle <= words.Length; from++)
            {
                var shingle = (words[from], words[from + 1]);
                if (last.TryGetValue(shingle, out var other) && other != i)
                {
                    pairs[i].Add(other);
                }

                last[shingle] = i;
            }
        }

        return pairs;
    }
}
