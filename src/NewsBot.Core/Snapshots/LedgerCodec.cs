using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Snapshots;

/// <summary>
/// Writes a segment of the ledger and reads it back: articles by their number in the index, quotations record by record.
/// Nothing is extracted again.
/// </summary>
internal static class LedgerCodec
{
    /// <summary>The fewest bytes of a speaker: a name, no role, a kind.</summary>
    private const int LeastSpeakerBytes = ArticleCodec.LeastTextBytes + 2;

    /// <summary>The fewest bytes of a quotation: speaker, three stretches, confidence, six marks.</summary>
    private const int LeastQuotationBytes = 2 + (3 * 2) + sizeof(double) + 6;

    private const int Nobody = 0;

    /// <summary>Writes.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="ledger">Its articles are all in the index.</param>
    /// <param name="index">The segment of the index, written before.</param>
    public static void Write(BinaryWriter writer, LedgerSegment ledger, Segment index)
    {
        var words = ledger.Words.Segment;
        SegmentCodec.WriteArray<int>(writer, [.. words.Articles.Select(a => index.Find(a.Id))]);
        SegmentCodec.WriteArrays(writer, words);
        foreach (var quotations in ledger.Quotations)
        {
            Write(writer, quotations);
        }
    }

    /// <summary>Reads.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="index">The segment of the index, read before.</param>
    public static LedgerSegment Read(SnapshotReader reader, Segment index)
    {
        var articles = ReadArticles(reader, index);
        var words = SegmentCodec.ReadArrays(reader, articles);
        var quotations = new ImmutableArray<Quotation>[articles.Length];
        for (var i = 0; i < quotations.Length; i++)
        {
            quotations[i] = ReadAll(reader, articles[i].Text);
        }

        var ledger = new LedgerSegment(words, quotations);
        SnapshotReader.Want(
            ledger.Statements.Length == words.PassageCount,
            "its statements do not fit"
        );
        for (var i = 0; i < ledger.Statements.Length; i++)
        {
            var article = words.Articles[words.Table.Article[i]];
            SnapshotReader.Want(
                ledger.Statements[i].Article == article
                    && ledger.Statements[i].Span == words.Table.Span(i),
                "a statement stands elsewhere than its words"
            );
        }

        return ledger;
    }

    private static Article[] ReadArticles(SnapshotReader reader, Segment index)
    {
        var ordinals = reader.Array<int>();
        var taken = new bool[index.Articles.Length];
        foreach (var ordinal in ordinals)
        {
            SnapshotReader.Want(
                (uint)ordinal < (uint)taken.Length && !taken[ordinal],
                "a statement is of no article"
            );
            taken[ordinal] = true;
        }

        return [.. ordinals.Select(ordinal => index.Articles[ordinal])];
    }

    // Each speaker of an article once; quotations name them by number, 0 for nobody.
    private static void Write(BinaryWriter writer, ImmutableArray<Quotation> quotations)
    {
        var speakers = quotations
            .SelectMany<Quotation, Speaker?>(q => [q.Speaker, q.With])
            .OfType<Speaker>()
            .Distinct()
            .ToArray();
        writer.Write7BitEncodedInt(speakers.Length);
        foreach (var speaker in speakers)
        {
            ArticleCodec.WriteText(writer, speaker.Name);
            ArticleCodec.WriteOptional(writer, speaker.Role);
            writer.Write((byte)speaker.Kind);
        }

        var numbers = speakers.Index().ToDictionary(s => s.Item, s => s.Index + 1);
        writer.Write7BitEncodedInt(quotations.Length);
        foreach (var quotation in quotations)
        {
            writer.Write7BitEncodedInt(NumberOf(quotation.Speaker));
            writer.Write7BitEncodedInt(NumberOf(quotation.With));
            Write(writer, quotation);
        }

        int NumberOf(Speaker? speaker) => speaker is null ? Nobody : numbers[speaker];
    }

    private static ImmutableArray<Quotation> ReadAll(SnapshotReader reader, string text)
    {
        var speakers = new Speaker[reader.Count(reader.Number(), LeastSpeakerBytes)];
        for (var i = 0; i < speakers.Length; i++)
        {
            var (name, role) = (reader.Text(), reader.Optional());
            SnapshotReader.Want(!string.IsNullOrWhiteSpace(name), "a speaker has no name");
            speakers[i] = new Speaker(name, role, SnapshotReader.Known((SpeakerKind)reader.Byte()));
        }

        var quotations = new Quotation[reader.Count(reader.Number(), LeastQuotationBytes)];
        var end = 0;
        for (var i = 0; i < quotations.Length; i++)
        {
            var (speaker, with) = (Speaker(), Speaker());
            quotations[i] = Read(reader, text) with { Speaker = speaker, With = with };
            SnapshotReader.Want(
                end <= quotations[i].Span.Start && (quotations[i].Same ?? 0) < quotations.Length,
                "its quotations are out of order"
            );
            end = quotations[i].Span.End;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(quotations);

        Speaker? Speaker()
        {
            var number = reader.Number() - 1;
            SnapshotReader.Want(number < speakers.Length, "a quotation is of no speaker");
            return number < 0 ? null : speakers[number];
        }
    }

    private static void Write(BinaryWriter writer, Quotation quotation)
    {
        WriteSpan(writer, quotation.Span);
        WriteSpan(writer, quotation.Mention ?? default);
        WriteSpan(writer, quotation.Cue ?? default);
        writer.Write((byte)quotation.Kind);
        writer.Write7BitEncodedInt(quotation.Group ?? 0);
        writer.Write(quotation.IsPull);
        writer.Write7BitEncodedInt(quotation.Same + 1 ?? 0);
        writer.Write(quotation.Confidence);
        writer.Write((byte)quotation.Method);
        writer.Write((byte)quotation.Stance);
    }

    private static Quotation Read(SnapshotReader reader, string text)
    {
        var (span, mention, cue) = (
            reader.Span(0, text),
            reader.Span(0, text),
            reader.Span(0, text)
        );
        var quotation = new Quotation
        {
            Span = span,
            Mention = mention.IsEmpty ? null : mention,
            Cue = cue.IsEmpty ? null : cue,
            Kind = SnapshotReader.Known((QuotationKind)reader.Byte()),
            Group = reader.Number() is > 0 and var group ? group : null,
            IsPull = reader.Flag(),
            Same = reader.Number() is > 0 and var same ? same - 1 : null,
            Confidence = reader.Double(),
            Method = SnapshotReader.Known((AttributionMethod)reader.Byte()),
            Stance = SnapshotReader.Known((Stance)reader.Byte()),
        };
        SnapshotReader.Want(
            !span.IsEmpty
                && span.Of(text).IndexOfAny('\n', '\r') < 0
                && quotation.Confidence is >= 0 and <= 1,
            "a quotation is none"
        );
        return quotation;
    }

    private static void WriteSpan(BinaryWriter writer, TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }
}
