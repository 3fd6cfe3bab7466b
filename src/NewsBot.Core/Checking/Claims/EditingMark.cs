namespace NewsBot.Core.Checking.Claims;

/// <summary>What an editor put where words were left out or changed.</summary>
internal enum EditingMark
{
    /// <summary>Nothing: the words go on.</summary>
    None,

    /// <summary>Three dots, bare or in brackets: any words may be missing.</summary>
    Ellipsis,

    /// <summary>Words of the editor in square brackets, in the place of a few others or of none.</summary>
    Brackets,
}
