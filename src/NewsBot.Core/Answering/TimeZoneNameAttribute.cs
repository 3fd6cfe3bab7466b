using System.ComponentModel.DataAnnotations;

namespace NewsBot.Core.Answering;

/// <summary>Wants the name of a time zone that this machine knows.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TimeZoneNameAttribute : ValidationAttribute
{
    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is string name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) =>
        $"{name} is no time zone that this machine knows: write an IANA name such as Europe/London or UTC.";
}
