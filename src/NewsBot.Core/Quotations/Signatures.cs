using NewsBot.Core.Language;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Reads a line that signs the one above it: <c>— Ann Orr, pilot</c> · <c>(Ann Orr)</c> below words in marks, and <c>— Ann Orr (@annorr) May 2</c>
/// below a post, which has none.
/// </summary>
internal sealed class Signatures(
    TokenizedText tokenized,
    List<Mention> mentions,
    MentionResolver resolver
)
{
    /// <summary>So long is a signature at most, in tokens.</summary>
    private const int Longest = 16;

    private const double Strength = 0.9;

    /// <summary>Gives the quotations above signatures their speakers, in place of whoever stands near by.</summary>
    public void Read(List<QuotationDraft> drafts)
    {
        for (var line = 1; line < tokenized.Lines.Count; line++)
        {
            if (Signer(line) is { } signer)
            {
                Sign(line - 1, line, signer, drafts);
            }
        }
    }

    private void Sign(int line, int at, Mention signer, List<QuotationDraft> drafts)
    {
        var signed = drafts.FindAll(d => d.Line == line);
        if (signed.Count == 0 && IsPost(at))
        {
            signed.Add(Post(line));
            drafts.Add(signed[0]);
        }

        resolver.Resolve(signer, tokenized.Lines[at].FirstSentence, speaks: true);
        foreach (var draft in signed.Where(d => d is { Kind: QuotationKind.Direct, Cue: null }))
        {
            draft.Entity = signer.Entity;
            draft.Mention = tokenized.Span(signer.First, signer.End);
            draft.Strength = Strength;
            draft.Method = AttributionMethod.NextToCue;
        }

        drafts.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    private QuotationDraft Post(int line) =>
        new()
        {
            Span = tokenized.Lines[line].Block.Span.Trim(tokenized.Text),
            Sentence = tokenized.Lines[line].FirstSentence,
            Line = line,
        };

    private Mention? Signer(int line)
    {
        var (first, end) = (FirstOf(line), EndOf(line));
        var span = tokenized.Lines[line].Block.Span.Of(tokenized.Text);
        if (
            end - first > Longest
            || span is not (['\u2014' or '\u2013' or '-', ..] or ['(', .., ')'])
        )
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (
                tokenized.Tokens[i].Is(WordClass.Auxiliary | WordClass.Cue)
                || tokenized.Tokens[i].Kind == TokenKind.Quote
            )
            {
                return null;
            }
        }

        return mentions.Find(m =>
            m.First >= first
            && m.First <= first + 1
            && m.End <= end
            && m is { Kind: MentionKind.Name, IsPossessive: false }
        );
    }

    private bool IsPost(int line) =>
        tokenized
            .Lines[line]
            .Block.Span.Of(tokenized.Text)
            .Contains("(@", StringComparison.Ordinal);

    private int FirstOf(int line) =>
        tokenized.Lines[line].FirstSentence < tokenized.Lines[line].SentenceEnd
            ? tokenized.Sentences[tokenized.Lines[line].FirstSentence].First
            : tokenized.Tokens.Count;

    private int EndOf(int line) =>
        tokenized.Lines[line].FirstSentence < tokenized.Lines[line].SentenceEnd
            ? tokenized.Sentences[tokenized.Lines[line].SentenceEnd - 1].End
            : tokenized.Tokens.Count;
}
