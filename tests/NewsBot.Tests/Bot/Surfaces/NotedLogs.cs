using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>Keeps every line that is logged, with its level.</summary>
internal sealed class NotedLogs : ILoggerProvider
{
    public ConcurrentQueue<(LogLevel Level, string Line)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Noting(Lines);

    public void Dispose() { }

    private sealed class Noting(ConcurrentQueue<(LogLevel Level, string Line)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue((logLevel, $"{formatter(state, exception)} {exception}"));
    }
}
