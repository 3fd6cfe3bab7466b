using NewsBot.Core.Articles;

namespace NewsBot.Core.People;

/// <summary>Whose words some in an article are.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">The words, or a part of them.</param>
/// <param name="By">Who said them; <see langword="null"/>: nobody knows.</param>
public sealed record DecidedWords(ArticleId Article, string Words, string? By);
