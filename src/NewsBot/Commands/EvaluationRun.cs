using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Snapshots;
using NewsBot.Evaluation;
using NewsBot.Storage;

namespace NewsBot.Commands;

/// <summary>Puts a set of questions, one line at a time; a line that can't be read is named and left out.</summary>
internal sealed class EvaluationRun(
    IEvaluation evaluation,
    CorpusSnapshot corpus,
    RequestClock clock
)
{
    /// <summary>So many bad lines are named; the rest is counted.</summary>
    private const int MaxNamed = 20;

    private int _questions;
    private int _bad;
    private int _relevant;
    private int _missing;

    /// <summary>Puts all questions.</summary>
    /// <exception cref="RunException">There is none.</exception>
    public async Task RunAsync(QuestionSet set, CancellationToken cancellationToken)
    {
        await foreach (var (file, line) in set.ReadAsync(cancellationToken))
        {
            if (Read(file, line) is { } question)
            {
                _questions++;
                _relevant += question.Relevant.Length;
                _missing += question.Relevant.Count(r => corpus.Find(new ArticleId(r.Doc)) is null);
                await evaluation.MeasureAsync(question, cancellationToken);
            }
        }

        if (_questions == 0)
        {
            throw new RunException($"{set.Files[0]}: no question in it that can be read.");
        }
    }

    /// <summary>Tells on stderr what was left out.</summary>
    /// <returns><see cref="ExitCode.Failed"/> if a line was.</returns>
    public int Report()
    {
        if (_missing > 0)
        {
            Complain(
                $"{_missing} of {_relevant} relevant articles are not in the corpus: is it the right --corpus?"
            );
        }

        if (_bad > MaxNamed)
        {
            Complain($"{_bad - MaxNamed} more lines were left out.");
        }

        return _bad == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private EvaluationQuestion? Read(string file, JsonLine line)
    {
        try
        {
            using var document = JsonMembers.ParseObject(
                line.Bytes ?? throw new FormatException("the line is too long")
            );
            return EvaluationLine.Read(new JsonMembers(document.RootElement), clock);
        }
        catch (FormatException e)
        {
            if (_bad++ < MaxNamed)
            {
                Complain($"{file}, line {line.Number}: {e.Message}");
            }

            return null;
        }
    }

    private static void Complain(string message) =>
        System.Console.Error.WriteLine($"newsbot: {Replies.TerminalText.OneLine(message)}");
}
