using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Snapshots;
using NewsBot.Evaluation;
using NewsBot.Failures;
using NewsBot.Storage;

namespace NewsBot.Commands;

/// <summary>Puts a set of questions, one line at a time.</summary>
internal sealed class EvaluationRun(
    IEvaluation evaluation,
    CorpusSnapshot corpus,
    RequestClock clock,
    QuestionSet set
)
{
    private readonly ReadableLines _lines = new(set);
    private int _questions;
    private int _relevant;
    private int _missing;

    /// <summary>Puts all questions.</summary>
    /// <exception cref="RunException">There is none.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var question in _lines.ReadAsync(Read, cancellationToken))
        {
            _questions++;
            _relevant += question.Relevant.Length;
            _missing += question.Relevant.Count(r => corpus.Find(new ArticleId(r.Doc)) is null);
            await evaluation.MeasureAsync(question, cancellationToken);
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
            ReadableLines.Complain(
                $"{_missing} of {_relevant} relevant articles are not in the corpus: is it the right --corpus?"
            );
        }

        return _lines.Report();
    }

    private EvaluationQuestion Read(byte[] line)
    {
        using var document = JsonMembers.ParseObject(line);
        return EvaluationLine.Read(new JsonMembers(document.RootElement), clock);
    }
}
