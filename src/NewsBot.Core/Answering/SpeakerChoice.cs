using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>One of several people whom a question may mean.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Role">What an article says they are, or <see langword="null"/>.</param>
/// <param name="Quotations">How many of their utterances stand in the articles that were looked at.</param>
public sealed record SpeakerChoice(string Name, string? Role, int Quotations)
{
    /// <summary>The question with the full name in place of the last name; as it was where it does not say that.</summary>
    public string Put(string question)
    {
        var last = Name[(Name.LastIndexOf(' ') + 1)..];
        foreach (var word in new WordTokenizer(question))
        {
            if (
                CharFolding.Fold(question.AsSpan(word.Start, word.Length))
                == FoldedText.Of(last).Text
            )
            {
                return $"{question[..word.Start]}{Name}{question[word.End..]}";
            }
        }

        return question;
    }
}
