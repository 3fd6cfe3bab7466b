namespace NewsBot.Storage;

/// <summary>Where an article was read.</summary>
/// <param name="Source">Number of the source, in the order given: a folder with all that is in it is one.</param>
/// <param name="File">The full path of the page, the file of records or the snapshot.</param>
/// <param name="Line">The line of a record, from 1; 0 for the others.</param>
internal readonly record struct Origin(int Source, string File, int Line)
{
    /// <summary>
    /// Whether the one may say what the other holds: the same file, or records of one source. A record speaks for no page.
    /// </summary>
    public bool SpeaksFor(Origin other) =>
        File == other.File || (Source == other.Source && Line > 0 && other.Line > 0);

    /// <summary>The file, with the line of a record.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}
