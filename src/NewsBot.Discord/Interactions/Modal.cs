namespace NewsBot.Discord.Interactions;

/// <summary>A form that pops up, with one field.</summary>
/// <param name="CustomId">Comes back with the modal, and from forgers too; at most 100 characters.</param>
/// <param name="Title">At most 45 characters.</param>
/// <param name="Field">The field's id.</param>
/// <param name="Label">The field's label, at most 45 characters.</param>
/// <param name="Placeholder">Grey text in the empty field, at most 100 characters.</param>
/// <param name="MaxLength">The most characters that can be typed, up to 4000.</param>
/// <param name="IsLong">Whether the field has several lines.</param>
/// <param name="IsRequired">Whether it may not be left empty.</param>
public sealed record Modal(
    string CustomId,
    string Title,
    string Field,
    string Label,
    string Placeholder,
    int MaxLength,
    bool IsLong = false,
    bool IsRequired = true
);
