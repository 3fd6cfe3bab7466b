namespace NewsBot.Testing.Findings;

/// <summary>One breach of a rule: which, how, and on which route template or "gateway".</summary>
public sealed record Finding(FindingKind Kind, string Detail, string Route);
