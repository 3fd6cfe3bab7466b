using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using NewsBot.Testing.Findings;

namespace NewsBot.Testing.Rest;

/// <summary>What every request must carry, whatever it asks for.</summary>
internal sealed partial class Manners(string token, ScriptedLog<Finding> findings)
{
    // Requests that were under way when the first 401 left.
    private const int RefusalsAllowed = 3;
    private int _refusals;

    /// <summary>What refuses the request by its headers, or null.</summary>
    public RestReply? Check(Route route, HttpRequest request, int bodyLength)
    {
        if (!UserAgent().IsMatch(request.Headers.UserAgent.ToString()))
        {
            Find(FindingKind.WrongUserAgent, request.Headers.UserAgent.ToString(), route);
        }

        var authorization = request.Headers.Authorization.ToString();
        if (!route.IsForInteractions && authorization != "Bot " + token)
        {
            return Refuse(route);
        }

        if (route.IsForInteractions && authorization.Length > 0)
        {
            Find(FindingKind.TokenOnInteractionRoute, "Authorization was sent", route);
        }

        if (bodyLength > 0 && !IsJson(request.ContentType))
        {
            Find(FindingKind.WrongContent, request.ContentType ?? "no Content-Type", route);
            return RestReply.InvalidForm;
        }

        return null;
    }

    private RestReply Refuse(Route route)
    {
        if (++_refusals > RefusalsAllowed)
        {
            Find(FindingKind.RefusedTokenUsedAgain, "after several 401", route);
        }

        return RestReply.Unauthorized;
    }

    private static bool IsJson(string? contentType) =>
        contentType is not null
        && contentType
            .Split(';')[0]
            .Trim()
            .Equals("application/json", StringComparison.OrdinalIgnoreCase);

    private void Find(FindingKind kind, string detail, Route route) =>
        findings.Add(new Finding(kind, detail, route.Template));

    [GeneratedRegex(@"^DiscordBot \([^,()]+, ?[^()]+\)", RegexOptions.None, 1000)]
    private static partial Regex UserAgent();
}
