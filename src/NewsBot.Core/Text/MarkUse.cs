namespace NewsBot.Core.Text;

/// <summary>What a quotation mark may be where it stands.</summary>
[Flags]
internal enum MarkUse
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary>Opens wherever it does not close.</summary>
    Opens = 1,

    /// <summary>Opens before a word, and only where its pair closes behind one.</summary>
    MayOpen = 2,

    /// <summary>Closes.</summary>
    Closes = 4,

    /// <summary>Is an apostrophe as well.</summary>
    Apostrophe = 8,
}
