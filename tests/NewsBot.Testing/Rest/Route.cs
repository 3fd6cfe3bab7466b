namespace NewsBot.Testing.Rest;

/// <summary>A template of <see cref="Routes"/> and what answers it.</summary>
internal sealed class Route(string template, Func<RestCall, RestReply> answer)
{
    private readonly string[] _parts = template.Split(' ', '/');

    public string Template => template;

    public string Method => _parts[0];

    public bool IsForInteractions => _parts[2] is "interactions" or "webhooks";

    public RestReply Answer(RestCall call) => answer(call);

    /// <summary>The values of the path's parameters, or null if the path is another one.</summary>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        var parts = path.Split('/');
        if (parts.Length != _parts.Length - 1)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (wanted, part) in _parts.Skip(1).Zip(parts))
        {
            if (wanted.StartsWith('{'))
            {
                values[wanted.Trim('{', '}')] = part;
            }
            else if (!string.Equals(wanted, part, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return values;
    }
}
