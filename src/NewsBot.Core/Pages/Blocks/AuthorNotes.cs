using NewsBot.Core.Pages.Names;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>Tells the note about the writer that stands below many an article.</summary>
internal static class AuthorNotes
{
    private const int Reach = 4;
    private const int MaxWords = 20;
    private const int WordsToVerb = 6;
    private const int WordsToProfession = 14;

    /// <summary>Marks such notes among the last lines of the body as furniture.</summary>
    public static void Apply(PageDraft page, IReadOnlyList<string> authors)
    {
        for (var i = Math.Max(page.BodyFirst + 1, page.BodyEnd - Reach); i < page.BodyEnd; i++)
        {
            if (
                page.Lines[i].Shape is { Capitalised: >= 2, OpensQuote: false }
                && IsNote(page.TextOf(i), authors)
            )
            {
                page.Mark(i, BlockKind.Furniture);
            }
        }
    }

    // "Ann Ode is a columnist for …", "Ann Ode, a reporter in Tarrow, covers …"
    private static bool IsNote(ReadOnlySpan<char> line, IReadOnlyList<string> authors)
    {
        Span<NameToken> buffer = stackalloc NameToken[MaxWords];
        var words = NameTokens.Cut(line, buffer);
        var verb = 1;
        while (
            verb < words.Length
            && verb < WordsToVerb
            && !BylineWords.IsNoteVerb(words[verb].Of(line))
        )
        {
            verb++;
        }

        if (verb >= Math.Min(words.Length, WordsToVerb) || !words[0].IsCapitalised)
        {
            return false;
        }

        foreach (var author in authors)
        {
            if (line.StartsWith(author, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        for (
            var i = verb;
            words[1].IsCapitalised && i < words.Length && i < verb + WordsToProfession;
            i++
        )
        {
            if (BylineWords.IsProfession(words[i].Of(line)))
            {
                return true;
            }
        }

        return false;
    }
}
