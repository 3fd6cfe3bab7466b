using System.Text;

namespace NewsBot.Evaluation.Quotations;

/// <summary>Tells how the labels let the text speak of a speaker.</summary>
internal static class MentionForms
{
    private static readonly char[] _punctuation = ['.', ',', ';', ':'];

    /// <summary>The form of a labelled quotation's mention.</summary>
    public static MentionForm Of(LabelledArticle article, LabelledQuotation gold)
    {
        if (!article.IsByMention && gold.Speaker is null)
        {
            return MentionForm.NoSpeaker;
        }

        if (gold.Mention.IsEmpty)
        {
            return MentionForm.None;
        }

        var words = gold.MentionIn(article.Text).Trim();
        return SpeakerName.IsPronoun(words.ToLowerInvariant().Trim(_punctuation))
                ? MentionForm.Pronoun
            : IsName(words, gold.Speaker) ? MentionForm.Name
            : MentionForm.Nominal;
    }

    // Where the speaker is not known, any capital that is no title makes a name.
    private static bool IsName(string words, string? speaker) =>
        speaker is null
            ? RuneWords
                .Of(words, RuneWords.IsLetter, GoesOn)
                .Exists(w => Rune.IsUpper(Rune.GetRuneAt(w, 0)) && !IsTitle(w))
            : SpeakerName.KeyWords(speaker).Overlaps(SpeakerName.KeyWords(words));

    private static bool IsTitle(string word) =>
        SpeakerName.IsTitle(word.ToLowerInvariant().Trim('.'));

    private static bool GoesOn(Rune character) =>
        RuneWords.IsLetterOrNumber(character)
        || character.Value is '_' or '\'' or '\u2019' or '.' or '-';
}
