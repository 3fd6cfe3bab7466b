namespace NewsBot.Core.Pages.Dates;

/// <summary>What a <see cref="DateToken"/> is.</summary>
internal enum DateTokenKind
{
    /// <summary>Behind the last one.</summary>
    None,

    /// <summary>A run of digits.</summary>
    Number,

    /// <summary>A run of letters that names a month.</summary>
    Month,

    /// <summary>Any other run of letters.</summary>
    Word,

    /// <summary>One character of neither.</summary>
    Mark,
}
