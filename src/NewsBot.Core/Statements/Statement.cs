using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>One utterance as one article gives it: a quotation, or all quotations of one group.</summary>
public sealed class Statement
{
    /// <summary>Words behind that many are not compared: a speech of an hour would take seconds.</summary>
    private const int MaxCompared = 8_000;

    internal Statement(Article article, ImmutableArray<Quotation> parts) =>
        (Article, Parts, Span) = (
            article,
            parts,
            new TextSpan(parts[0].Span.Start, parts[^1].Span.End)
        );

    /// <summary>Where it stands.</summary>
    public Article Article { get; }

    /// <summary>Its records in the order of the text; at least one.</summary>
    public ImmutableArray<Quotation> Parts { get; }

    /// <summary>From the first record to the last, with what the reporter says between them.</summary>
    public TextSpan Span { get; }

    /// <summary>Who said it as the article makes them known, or <see langword="null"/> where it does not tell.</summary>
    public Speaker? Speaker => Parts[0].Speaker;

    /// <summary>Who said it together with the speaker, or <see langword="null"/>.</summary>
    public Speaker? With => Parts[0].With;

    /// <summary>How sure the speaker is; see <see cref="Quotation.Confidence"/>.</summary>
    public double Confidence => Parts[0].Confidence;

    /// <summary>How the article stands to whether they were said; of several records the one that claims least.</summary>
    public Stance Stance =>
        Parts.Any(p => p.Stance == Stance.Denied) ? Stance.Denied
        : Parts.Any(p => p.Stance == Stance.Alleged) ? Stance.Alleged
        : Stance.Said;

    /// <summary>How the words are given; records of several kinds are mixed.</summary>
    public QuotationKind Kind =>
        Parts.All(p => p.Kind == Parts[0].Kind) ? Parts[0].Kind : QuotationKind.Mixed;

    /// <summary>Its words alone, without what the reporter says between them.</summary>
    public Wording Wording()
    {
        var stretches = new List<TextSpan>(Parts.Length);
        var left = MaxCompared;
        foreach (var part in Parts)
        {
            var length = Math.Min(left, part.Span.Length);
            stretches.Add(part.Span with { End = part.Span.Start + length });
            left -= length;
        }

        return Statements.Wording.Of(Article.Clear, [.. stretches]);
    }
}
