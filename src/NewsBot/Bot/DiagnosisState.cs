namespace NewsBot.Bot;

/// <summary>How something is that was looked at.</summary>
internal enum DiagnosisState
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>It works, but somebody should know.</summary>
    Note,

    /// <summary>It does not work.</summary>
    Bad,
}
