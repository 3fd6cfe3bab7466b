using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Somebody's words in a story.</summary>
/// <param name="Citation">The words.</param>
/// <param name="Told">The statement, and who else carries it.</param>
public sealed record ToldWords(Citation Citation, ToldStatement Told)
{
    /// <summary>Who said them.</summary>
    public Quotation Quotation => Told.First.Parts[0];
}
