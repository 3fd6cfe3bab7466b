namespace NewsBot.Bot.Sheets;

/// <summary>A piece of an answer.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="Source">Markdown: where its words stand; <see langword="null"/> for joining words.</param>
internal readonly record struct SheetPiece(string Text, string? Source = null);
