namespace NewsBot.Core.People;

/// <summary>A role of a person on some days.</summary>
/// <param name="Role">The role (<c>flood commissioner</c>).</param>
/// <param name="From">The first day; <see langword="null"/>: always before.</param>
/// <param name="Until">The last day; <see langword="null"/>: to this day.</param>
public sealed record DecidedRole(string Role, DateOnly? From, DateOnly? Until)
{
    /// <summary>Whether it is theirs on a day; one that is not known is any.</summary>
    public bool HoldsOn(DateOnly? day) =>
        day is not { } known
        || ((From is null || From <= known) && (Until is null || known <= Until));
}
