using System.ComponentModel.DataAnnotations;

namespace NewsBot.Bot;

/// <summary>Wants an absolute address of http or https.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WebAddressAttribute : ValidationAttribute
{
    /// <summary>Whether it is one to listen on: it may be empty, and <c>*</c> and <c>+</c> stand for every host.</summary>
    public bool MayListen { get; init; }

    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is string address && (MayListen ? CanListen(address) : IsAddress(address));

    private static bool CanListen(string address) =>
        address.Length == 0
        || IsAddress(
            address
                .Replace("://*", "://any", StringComparison.Ordinal)
                .Replace("://+", "://any", StringComparison.Ordinal)
        );

    private static bool IsAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;
}
