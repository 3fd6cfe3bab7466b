using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NewsBot.Testing.Findings;
using NewsBot.Testing.Gateway;
using NewsBot.Testing.Interactions;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing.Rest;

/// <summary>The HTTP side: routes, rate limits, the faults that a test asks for, and a log of all requests.</summary>
public sealed class ScriptedRest
{
    private const string Prefix = "/api/v10";

    private readonly World _world;
    private readonly ScriptedDiscordOptions _options;
    private readonly ScriptedGateway _gateway;
    private readonly InteractionBook _book;
    private readonly ScriptedLog<Finding> _findings;
    private readonly Manners _manners;
    private readonly RateLimits _limits;
    private readonly AccountEndpoints _account;
    private readonly List<Route> _routes;
    private readonly List<(string Route, RestFault Fault)> _faults = [];
    private RandomFaults? _randomFaults;

    internal ScriptedRest(
        World world,
        ScriptedGateway gateway,
        InteractionBook book,
        ScriptedDiscordOptions options,
        ScriptedLog<Finding> findings,
        WaitLimit limit
    )
    {
        _world = world;
        _options = options;
        _gateway = gateway;
        _book = book;
        _findings = findings;
        _manners = new Manners(options.Token, findings);
        _limits = new RateLimits(options, findings);
        Requests = new ScriptedLog<RestRequest>("a request", limit);
        Messages = new ScriptedLog<MessageChange>("a message of the bot", limit);
        var rules = new MessageRules(findings);
        _account = new AccountEndpoints(world, options);
        _routes =
        [
            .. _account.Routes,
            .. new InteractionEndpoints(world, book, rules, options, findings).Routes,
            .. new ChannelEndpoints(world, gateway, rules, Messages, options).Routes,
        ];
    }

    /// <summary>All requests that were answered or cut.</summary>
    public ScriptedLog<RestRequest> Requests { get; }

    /// <summary>What the client did with channel messages.</summary>
    public ScriptedLog<MessageChange> Messages { get; }

    /// <summary>Makes a share of all requests fail; null stops that.</summary>
    public RandomFaults? RandomFaults
    {
        get => Volatile.Read(ref _randomFaults);
        set => Volatile.Write(ref _randomFaults, value);
    }

    internal string GatewayUrl
    {
        set => _account.GatewayUrl = value;
    }

    /// <summary>The next requests of a route (a template of <see cref="Routes"/>) fail.</summary>
    public void FailNext(string route, int count, RestFault fault)
    {
        lock (_world.Gate)
        {
            if (_routes.TrueForAll(r => r.Template != route))
            {
                throw new ArgumentException($"There is no route \"{route}\".", nameof(route));
            }

            _faults.AddRange(Enumerable.Repeat((route, fault), count));
        }
    }

    /// <summary>Waits until a route was asked for this many times since the start.</summary>
    public Task<RestRequest> AskedAsync(
        string route,
        int count = 1,
        CancellationToken cancellationToken = default
    ) => Requests.NthAsync(count, r => r.Route == route, cancellationToken);

    internal async Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var at = _options.TimeProvider.GetUtcNow();
        var request = context.Request;
        var bytes = await ReadAsync(request, cancellationToken);
        var isJson = TryParse(bytes, out var body);
        context.Response.Headers.Via = "1.1 scripted";
        var (route, values) = Find(request);
        var call = route is null
            ? null
            : new RestCall(
                route,
                values,
                body,
                request.Query.ToDictionary(
                    q => q.Key,
                    q => q.Value.ToString(),
                    StringComparer.Ordinal
                )
            );
        RestFault? fault = null;
        RestReply reply;
        if (call is null)
        {
            reply = UnknownRoute(request);
        }
        else
        {
            (var admitted, fault) = Admit(call, context, bytes.Length, isJson);
            await HoldBackAsync(fault, cancellationToken);
            reply = admitted ?? Answer(call, fault, context.Response.Headers);
        }

        Requests.Add(
            new RestRequest(
                request.Method,
                route?.Template ?? $"{request.Method} {request.Path}",
                request.Path + request.QueryString,
                reply.Status,
                body,
                at,
                fault
            )
        );
        await WriteAsync(context, reply, cancellationToken);
    }

    private (Route? Route, IReadOnlyDictionary<string, string> Values) Find(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        if (path.StartsWith(Prefix, StringComparison.Ordinal))
        {
            foreach (var route in _routes.Where(r => r.Method == request.Method))
            {
                if (route.Match(path[Prefix.Length..]) is { } values)
                {
                    return (route, values);
                }
            }
        }

        return (null, new Dictionary<string, string>(StringComparer.Ordinal));
    }

    private RestReply UnknownRoute(HttpRequest request)
    {
        var route = $"{request.Method} {request.Path}";
        _findings.Add(new Finding(FindingKind.UnknownRoute, "not in the list", route));
        return RestReply.NotFound;
    }

    // Headers and holds come before faults, as a service in front of the API would see the request.
    private (RestReply? Refusal, RestFault? Fault) Admit(
        RestCall call,
        HttpContext context,
        int bodyLength,
        bool isJson
    )
    {
        lock (_world.Gate)
        {
            InteractionOf(call)?.Attempted();
            var refusal =
                _manners.Check(call.Route, context.Request, bodyLength)
                ?? (isJson ? null : NotJson(call))
                ?? _limits.Admit(call, context.Response.Headers);
            return refusal is null ? (null, TakeFault(call)) : (refusal, null);
        }
    }

    private RestReply NotJson(RestCall call)
    {
        _findings.Add(new Finding(FindingKind.WrongContent, "not JSON", call.Route.Template));
        return RestReply.InvalidJson;
    }

    private RestFault? TakeFault(RestCall call)
    {
        var index = _faults.FindIndex(f => f.Route == call.Route.Template);
        if (index < 0)
        {
            return RandomFaults?.Next(_gateway.DropOne);
        }

        var fault = _faults[index].Fault;
        _faults.RemoveAt(index);
        return fault;
    }

    private Task HoldBackAsync(RestFault? fault, CancellationToken cancellationToken) =>
        fault switch
        {
            RestFault.Delay(var time) => Task.Delay(time, _options.TimeProvider, cancellationToken),
            RestFault.Until(var release) => release.WaitAsync(cancellationToken),
            _ => Task.CompletedTask,
        };

    private RestReply Answer(RestCall call, RestFault? fault, IHeaderDictionary headers)
    {
        lock (_world.Gate)
        {
            switch (fault)
            {
                case RestFault.Status { AfterProcessing: false } status:
                    return Broken(status);
                case RestFault.RateLimited limited:
                    return _limits.Announce(call, limited, headers);
                case RestFault.Reset { AfterProcessing: false }:
                    return RestReply.Cut;
            }

            var reply = call.Route.Answer(call);
            switch (fault)
            {
                case RestFault.Status status:
                    InteractionOf(call)?.IsRepeatExcused = true;
                    return Broken(status);
                case RestFault.Reset:
                    InteractionOf(call)?.IsRepeatExcused = true;
                    return RestReply.Cut;
                default:
                    return reply;
            }
        }
    }

    private ScriptedInteraction? InteractionOf(RestCall call) =>
        call.Route.Template == Routes.Callback
            ? _book.Find(call.Values["interaction"], call.Values["token"])
            : null;

    private static RestReply Broken(RestFault.Status status) =>
        status.Html is { } html
            ? new RestReply(status.Code, html, "text/html")
            : RestReply.Error(status.Code, status.JsonCode, "Scripted fault");

    private static async Task<byte[]> ReadAsync(
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        return body.ToArray();
    }

    private static bool TryParse(byte[] bytes, out JsonNode? body)
    {
        body = null;
        try
        {
            body = bytes.Length == 0 ? null : JsonNode.Parse(bytes);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task WriteAsync(
        HttpContext context,
        RestReply reply,
        CancellationToken cancellationToken
    )
    {
        if (reply == RestReply.Cut)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = reply.Status;
        if (reply.Body is { } body)
        {
            context.Response.ContentType = reply.ContentType;
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body), cancellationToken);
        }
    }
}
