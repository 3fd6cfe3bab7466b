namespace NewsBot.Fuzz.Growth;

/// <summary>A stage of the work.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Prepare">Makes of a page, unmeasured, what is measured; <see langword="null"/> where the page has nothing for it.</param>
internal sealed record Stage(string Name, Func<Subject, Action?> Prepare);
