using System.Runtime.CompilerServices;
using NewsBot.Core.Ingestion;
using NewsBot.Failures;

namespace NewsBot.Storage;

/// <summary>Questions to measure with: a <c>.jsonl</c> file, or a folder of <c>queries*.jsonl</c> with the corpus beside.</summary>
/// <param name="Files">The question files, in the order of their names.</param>
/// <param name="Corpus">The corpus that came with them, or <see langword="null"/>.</param>
internal sealed record QuestionSet(IReadOnlyList<string> Files, string? Corpus)
{
    private const string CorpusFile = "corpus.jsonl";
    private const string LabelFile = "gold.jsonl";
    private const string QuestionFiles = "queries*.jsonl";

    /// <summary>Finds the files.</summary>
    /// <exception cref="UsageException">There is no question file.</exception>
    public static QuestionSet Open(string path)
    {
        if (File.Exists(path))
        {
            return new QuestionSet([path], Corpus: null);
        }

        if (!Directory.Exists(path))
        {
            throw new UsageException(
                $"{path}: no such file or folder. Give a .jsonl file of questions, or a folder with {QuestionFiles} and {CorpusFile}."
            );
        }

        string[] files =
        [
            .. Directory.EnumerateFiles(path, QuestionFiles).Order(StringComparer.Ordinal),
        ];
        if (files.Length == 0)
        {
            throw new UsageException($"{path}: no {QuestionFiles} in this folder.");
        }

        var corpus = Path.Combine(path, CorpusFile);
        return new QuestionSet(files, File.Exists(corpus) ? corpus : null);
    }

    /// <summary>Finds a file of labelled articles, which are a corpus of their own.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static QuestionSet OpenLabels(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, LabelFile) : path;
        return File.Exists(file)
            ? new QuestionSet([file], Corpus: null)
            : throw new UsageException(
                $"{file}: no such file. Give a .jsonl file of labelled articles, or a folder with {LabelFile}."
            );
    }

    /// <summary>The lines of all files, each with the name of its file.</summary>
    public async IAsyncEnumerable<(string File, JsonLine Line)> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var file in Files)
        {
            await using var input = File.OpenRead(file);
            await foreach (var line in JsonLineReader.ReadAsync(input, cancellationToken))
            {
                yield return (Path.GetFileName(file), line);
            }
        }
    }
}
