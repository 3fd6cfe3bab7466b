using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Evaluation.Pages;
using NewsBot.Failures;
using NewsBot.Storage;

namespace NewsBot.Commands;

/// <summary>Reads a set of labelled pages, one at a time.</summary>
internal sealed class PageRun(PageScores scores, QuestionSet set)
{
    private readonly ReadableLines _lines = new(set);
    private readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(set.Files[0])) ?? ".";
    private int _pages;

    /// <summary>Reads and scores all.</summary>
    /// <exception cref="RunException">There is no page.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var page in _lines.ReadAsync(Read, cancellationToken))
        {
            var outcome = ArticleReader.ReadPage(
                new ArticleId(page.Id),
                page.Text,
                known: null,
                folder: null,
                cancellationToken
            );
            scores.Add(page, (outcome as IngestionOutcome.Ingested)?.Article);
            _pages++;
        }

        if (_pages == 0)
        {
            throw new RunException($"{set.Files[0]}: no labelled page in it that can be read.");
        }
    }

    /// <summary>Tells on stderr what was left out.</summary>
    /// <returns><see cref="ExitCode.Failed"/> if a line was.</returns>
    public int Report() => _lines.Report();

    // A page stands beside its labels, whatever path they name.
    private LabelledPage Read(byte[] line)
    {
        using var document = JsonMembers.ParseObject(line);
        var members = new JsonMembers(document.RootElement);
        var name = members.Text("file") ?? throw new FormatException("no \"file\" member");
        var path = Path.Combine(_folder, Path.GetFileName(name));
        if (!File.Exists(path))
        {
            throw new FormatException($"no page {Path.GetFileName(name)} beside it");
        }

        var text =
            TextDecoder.Decode(File.ReadAllBytes(path))
            ?? throw new FormatException($"{Path.GetFileName(name)} is not a text");
        return new LabelledPage(
            members.Text("id") ?? name,
            text,
            [.. LabelledBlockLine.ReadAll(members, text)],
            new PageFacts(
                members.Text("title"),
                members.Date("published"),
                members.Text("byline"),
                members.Text("section")
            )
        );
    }
}
