using Microsoft.Extensions.Logging;
using NewsBot.Bot;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Storage;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>Keeps what is logged, exceptions with all that they hold.</summary>
internal sealed class ListLog
    : ILogger<DiscordClient>,
        ILogger<EventDispatcher>,
        ILogger<CommandRegistration>,
        ILogger<SourceWatcher>
{
    /// <summary>The lines.</summary>
    public Happenings<LogLine> Lines { get; } = new("a line of the log");

    /// <summary>All that was logged, as one text.</summary>
    public string All => string.Join('\n', Lines.Entries.Select(l => l.Text));

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) =>
        Lines.Add(
            new LogLine(
                logLevel,
                eventId.Id,
                $"{formatter(state, exception)} {exception}",
                (state as IEnumerable<KeyValuePair<string, object?>> ?? []).ToDictionary(
                    v => v.Key,
                    v => v.Value,
                    StringComparer.Ordinal
                )
            )
        );
}
