using System.Runtime.CompilerServices;
using NewsBot.Storage;

namespace NewsBot.Commands;

/// <summary>The lines of a set that can be read; one that can't be is named on stderr and left out.</summary>
internal sealed class ReadableLines(QuestionSet set)
{
    /// <summary>So many bad lines are named; the rest is counted.</summary>
    private const int MaxNamed = 20;

    private int _bad;

    /// <summary>Reads all lines.</summary>
    /// <param name="read">Reads one; a <see cref="FormatException"/> says why it can't be.</param>
    /// <param name="cancellationToken">Ends the run between lines.</param>
    public async IAsyncEnumerable<T> ReadAsync<T>(
        Func<byte[], T> read,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
        where T : class
    {
        await foreach (var (file, line) in set.ReadAsync(cancellationToken))
        {
            T? item = null;
            try
            {
                item = read(line.Bytes ?? throw new FormatException("the line is too long"));
            }
            catch (FormatException e)
            {
                if (_bad++ < MaxNamed)
                {
                    Complain($"{file}, line {line.Number}: {e.Message}");
                }
            }

            if (item is not null)
            {
                yield return item;
            }
        }
    }

    /// <summary>Tells how many bad lines were not named.</summary>
    /// <returns><see cref="ExitCode.Failed"/> if there was a bad line.</returns>
    public int Report()
    {
        if (_bad > MaxNamed)
        {
            Complain($"{_bad - MaxNamed} more lines were left out.");
        }

        return _bad == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>Says something on stderr.</summary>
    public static void Complain(string message) =>
        System.Console.Error.WriteLine($"newsbot: {Rendering.TerminalText.OneLine(message)}");
}
