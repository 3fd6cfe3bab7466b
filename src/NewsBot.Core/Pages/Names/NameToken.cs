namespace NewsBot.Core.Pages.Names;

/// <summary>A word of a line that may be a byline.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last one, the full stop of an initial included.</param>
/// <param name="Mark">The mark between it and the next word, a space where there is none.</param>
/// <param name="IsCapitalised">Whether it begins with a capital.</param>
internal readonly record struct NameToken(int Start, int End, char Mark, bool IsCapitalised)
{
    /// <summary>Whether a mark ends the name behind it.</summary>
    public bool Closes => Mark != ' ';

    /// <summary>The word.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> line) => line[Start..End];
}
