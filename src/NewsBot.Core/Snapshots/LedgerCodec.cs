using System.Collections.Immutable;
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
    public static LedgerSegment Read(BinaryReader reader, Segment index)
    {
        var articles = SegmentCodec.ReadArray<int>(reader);
        var words = SegmentCodec.ReadArrays(
            reader,
            [.. articles.Select(ordinal => index.Articles[ordinal])]
        );
        var quotations = new ImmutableArray<Quotation>[articles.Length];
        for (var i = 0; i < quotations.Length; i++)
        {
            quotations[i] = ReadAll(reader);
        }

        return new LedgerSegment(words, quotations);
    }

    // Each speaker of an article once; quotations name them by number, 0 for nobody.
    private static void Write(BinaryWriter writer, ImmutableArray<Quotation> quotations)
    {
        var speakers = quotations.Select(q => q.Speaker).OfType<Speaker>().Distinct().ToArray();
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
            writer.Write7BitEncodedInt(
                quotation.Speaker is { } speaker ? numbers[speaker] : Nobody
            );
            Write(writer, quotation);
        }
    }

    private static ImmutableArray<Quotation> ReadAll(BinaryReader reader)
    {
        var speakers = new Speaker[reader.Read7BitEncodedInt()];
        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i] = new Speaker(
                ArticleCodec.ReadText(reader),
                ArticleCodec.ReadOptional(reader),
                (SpeakerKind)reader.ReadByte()
            );
        }

        var quotations = ImmutableArray.CreateBuilder<Quotation>(reader.Read7BitEncodedInt());
        while (quotations.Count < quotations.Capacity)
        {
            var speaker = reader.Read7BitEncodedInt() - 1;
            quotations.Add(Read(reader, speaker < 0 ? null : speakers[speaker]));
        }

        return quotations.MoveToImmutable();
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
    }

    private static Quotation Read(BinaryReader reader, Speaker? speaker)
    {
        var (span, mention, cue) = (ReadSpan(reader), ReadSpan(reader), ReadSpan(reader));
        return new Quotation
        {
            Span = span,
            Speaker = speaker,
            Mention = mention.IsEmpty ? null : mention,
            Cue = cue.IsEmpty ? null : cue,
            Kind = (QuotationKind)reader.ReadByte(),
            Group = reader.Read7BitEncodedInt() is > 0 and var group ? group : null,
            IsPull = reader.ReadBoolean(),
            Same = reader.Read7BitEncodedInt() is > 0 and var same ? same - 1 : null,
            Confidence = reader.ReadDouble(),
            Method = (AttributionMethod)reader.ReadByte(),
        };
    }

    private static void WriteSpan(BinaryWriter writer, TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    private static TextSpan ReadSpan(BinaryReader reader)
    {
        var start = reader.Read7BitEncodedInt();
        return new TextSpan(start, start + reader.Read7BitEncodedInt());
    }
}
