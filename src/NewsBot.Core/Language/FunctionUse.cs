namespace NewsBot.Core.Language;

/// <summary>What a small word of English is read for.</summary>
[Flags]
internal enum FunctionUse
{
    None = 0,

    /// <summary>Tells nothing about a passage, so that it is not searched for.</summary>
    Stop = 1,

    /// <summary>Usually opens a sentence behind an abbreviation.</summary>
    Opening = 1 << 1,

    /// <summary>Behind a number, is not what the number counts.</summary>
    Uncounted = 1 << 2,

    /// <summary>With a capital, is no part of a name.</summary>
    Nameless = 1 << 3,

    /// <summary>Running text is full of it, menus and lists of links are not.</summary>
    Prose = 1 << 4,

    /// <summary>In a question, leans on the question before.</summary>
    Leaning = 1 << 5,

    /// <summary>Says that something is not so.</summary>
    Negating = 1 << 6,
}
