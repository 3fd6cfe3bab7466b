namespace NewsBot.Core.Quotations;

/// <summary>What a token of a line is.</summary>
internal enum TokenKind
{
    Word,

    /// <summary>A whole stretch in marks, with everything inside it.</summary>
    Quote,
    Comma,

    /// <summary>A full stop, question or exclamation mark that ends a sentence.</summary>
    Stop,
    Colon,

    /// <summary>A dash, semicolon, bracket or other mark.</summary>
    Break,
}
