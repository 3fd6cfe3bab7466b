namespace NewsBot.Bot;

/// <summary>One thing that was looked at.</summary>
/// <param name="State">How it is.</param>
/// <param name="Text">In plain words, with what to do where something is to be done.</param>
internal sealed record Diagnosis(DiagnosisState State, string Text)
{
    public static Diagnosis Good(string text) => new(DiagnosisState.Good, text);

    public static Diagnosis Note(string text) => new(DiagnosisState.Note, text);

    public static Diagnosis Bad(string text) => new(DiagnosisState.Bad, text);
}
