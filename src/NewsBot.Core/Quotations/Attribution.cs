namespace NewsBot.Core.Quotations;

/// <summary>The cue of a stretch in marks, and who is its subject.</summary>
/// <param name="Fit">How near the cue is.</param>
/// <param name="Mention">The subject, or <see langword="null"/>: the sentence leaves it open.</param>
/// <param name="CueFirst">First token of the cue; -1 for a colon alone.</param>
/// <param name="CueEnd">Behind its last token.</param>
internal readonly record struct Attribution(CueFit Fit, Mention? Mention, int CueFirst, int CueEnd);
