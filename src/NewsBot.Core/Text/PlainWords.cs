namespace NewsBot.Core.Text;

/// <summary>Words without marks, case and accents, to compare what two texts say.</summary>
public static class PlainWords
{
    /// <summary>The folded words alone, a space between.</summary>
    public static string Of(string words)
    {
        var plain = new List<string>();
        foreach (var word in new WordTokenizer(words))
        {
            plain.Add(FoldedText.Of(words.AsSpan(word.Start, word.Length)).Text);
        }

        return string.Join(' ', plain);
    }
}
