namespace NewsBot.Core.Quotations;

/// <summary>A sentence with its mentions, as cues are sought in it.</summary>
/// <param name="TokenizedText">The text with its tokens.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Mentions">All mentions of the tokenized.</param>
/// <param name="MentionFirst">Index of the first mention of the sentence.</param>
/// <param name="MentionEnd">Behind its last mention.</param>
internal readonly record struct SentenceView(
    TokenizedText TokenizedText,
    Sentence Sentence,
    List<Mention> Mentions,
    int MentionFirst,
    int MentionEnd
)
{
    /// <summary>Index of the first mention that begins at a token or later; <see cref="MentionEnd"/> where none does.</summary>
    public int MentionFrom(int token)
    {
        var (low, high) = (MentionFirst, MentionEnd);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The mention that begins at the token, or <see langword="null"/>.</summary>
    public Mention? MentionAt(int token)
    {
        var index = MentionFrom(token);
        return index < MentionEnd && Mentions[index].First == token ? Mentions[index] : null;
    }
}
