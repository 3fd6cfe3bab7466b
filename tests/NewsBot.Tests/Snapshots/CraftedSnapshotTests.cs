using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Checking;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;
using NewsBot.Tests.Answering;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Snapshots;

/// <summary>Snapshots whose sum is right and whose content is somebody's malice.</summary>
public sealed class CraftedSnapshotTests
{
    private const int HeaderBytes = 20;

    private static readonly byte[] _whole = Written(Sample());

    [Fact]
    public void One_that_is_as_it_was_written_loads_and_answers() => Use(Crafted(Content()));

    [Fact]
    public void Damage_with_a_right_sum_is_refused_or_does_no_harm()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            Try(Damaged(Content(), new Random(seed)), $"seed {seed}");
        }
    }

    [Fact]
    public void Every_number_of_four_bytes_may_be_any()
    {
        int[] numbers = [-1, int.MinValue, int.MaxValue, 0x7FFFFFC7, 1 << 28, 0, 1, 65_536];
        for (var at = 0; at + sizeof(int) <= Content().Length; at++)
        {
            var content = Content();
            BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(at), numbers[at % 8]);
            Try(content, $"a number at {at}");
        }
    }

    [Fact]
    public void Every_byte_may_be_any()
    {
        byte[] bytes = [0xFF, 0x80, 0x7F, 0, 1, 2];
        for (var at = 0; at < Content().Length; at++)
        {
            var content = Content();
            content[at] = bytes[at % bytes.Length];
            Try(content, $"a byte at {at}");
        }
    }

    [Fact]
    public void It_may_end_anywhere_or_go_on()
    {
        for (var length = 0; length < Content().Length; length++)
        {
            Refused(Content()[..length]).ShouldContain("ingest --out");
        }

        Refused([.. Content(), 0]).ShouldContain("behind its end");
    }

    [Fact]
    public void A_count_takes_no_memory_that_the_file_does_not_have()
    {
        var content = Content();
        BinaryPrimitives.WriteInt32LittleEndian(content, int.MaxValue);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Refused(content).ShouldContain("a count is larger than the file");

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(16 << 20);
    }

    [Fact]
    public void One_that_is_larger_than_the_memory_is_not_even_summed()
    {
        using var stream = new MemoryStream(_whole);

        Should
            .Throw<SnapshotFormatException>(() => SnapshotFile.Read(stream, _whole.Length - 100))
            .Message.ShouldContain("memory");
        stream.Position.ShouldBeLessThanOrEqualTo(HeaderBytes);
    }

    private static byte[] Content() => _whole[HeaderBytes..^SHA256.HashSizeInBytes];

    private static byte[] Damaged(byte[] content, Random random)
    {
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(content.Length);
            var length = Math.Min(random.Next(1, 9), content.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    content[at] = (byte)random.Next(256);
                    break;
                case 1:
                    content[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    random.NextBytes(content.AsSpan(at, length));
                    break;
                case 3:
                    var other = random.Next(content.Length - length);
                    content.AsSpan(other, length).ToArray().CopyTo(content.AsSpan(at));
                    break;
                default:
                    content =
                        random.Next(2) == 0
                            ? [.. content[..at], .. content[(at + length)..]]
                            : [.. content[..at], .. content[at..(at + length)], .. content[at..]];
                    break;
            }
        }

        return content;
    }

    private static byte[] Crafted(byte[] content)
    {
        var file = new byte[HeaderBytes + content.Length + SHA256.HashSizeInBytes];
        _whole.AsSpan(0, HeaderBytes).CopyTo(file);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(12), content.Length);
        content.CopyTo(file.AsSpan(HeaderBytes));
        SHA256.HashData(file.AsSpan(0, HeaderBytes + content.Length), file.AsSpan(^32..));
        return file;
    }

    private static string Refused(byte[] content) =>
        Should
            .Throw<SnapshotFormatException>(() =>
                SnapshotFile.Read(new MemoryStream(Crafted(content)))
            )
            .Message;

    private static void Try(byte[] content, string what)
    {
        try
        {
            Use(Crafted(content));
        }
        catch (SnapshotFormatException e)
        {
            e.Message.ShouldNotContain('\n');
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{what}: {e.Message}", e);
        }
    }

    private static void Use(byte[] file)
    {
        var writer = new CorpusWriter();
        writer.Restore(SnapshotFile.Read(new MemoryStream(file)));
        Ask(writer);

        // What was believed is carried on into every later generation.
        writer.Add([ArticleBuilder.Build("new", "The dam held, Ann Orr said.", outlet: "Echo")]);
        writer.Withdraw([.. writer.Current.Index.Articles.Take(1).Select(a => a.Id)]);
        Ask(writer);
        SnapshotFile.Read(new MemoryStream(Written(writer.Current)));
    }

    private static void Ask(CorpusWriter corpus)
    {
        var options = Options.Create(new AnsweringOptions());
        var searcher = new Searcher(Options.Create(new RetrievalOptions()));
        var time = new FakeTimeProvider();
        var answerer = new Answerer(
            corpus,
            new EvidenceGatherer(searcher, new RequestClock(options, time), options),
            new DirectDrafter(new ExtractiveComposer(options)),
            options
        );
        var checker = new QuoteChecker(searcher);
        foreach (
            var question in new[]
            {
                "What did Ann Orr say about the dam?",
                "When did the dam break?",
                "\"We will not sell the dam\"",
                "Who spoke last week?",
            }
        )
        {
            answerer.AskAsync(new Question(question), CancellationToken.None).Wait();
        }

        checker.Check(
            corpus.Current,
            Claim.Read("We will not sell the dam", "Tom Blake"),
            SearchFilter.None
        );
        SpokenStatements.Find(new Request.Said("Ann Orr"), corpus.Current, default, default);
        SpokenStatements.Find(
            new Request.WhoSaid("not sell the dam"),
            corpus.Current,
            default,
            default
        );
        _ = corpus.Current.Scope;
    }

    private static CorpusSnapshot Sample()
    {
        string[] records =
        [
            """{"id":"a","title":"Dam holds","published":"2026-09-14T06:30:00+01:00","outlet":"Kell Post","section":"World","url":"https://kell.example/a","authors":["Ida Fell"],"text":"The dam at Kell held.\n“We will not sell the dam,” the minister, Ann Orr, said on Monday. “Not now.”\nTom Blake said that the river had come over the wall."}""",
            """{"id":"b","published":"2026-09-15","text":"“It will break,” Tom Blake said. Mr Blake, an engineer, told the Kell Post that the wall was thin.\nThe council called the plan “an insult”."}""",
            """{"id":"d","title":"Dam holds","published":"2026-09-14","text":"The dam at Kell held. The minister, Ann Orr, will not sell the dam. The river had come over the wall, Tom Blake said."}""",
            """{"id":"c","text":"The ferry stayed where it was. \u00bd \ud83d\ude00"}""",
        ];
        var writer = new CorpusWriter();
        writer.Add(
            records.Select(r =>
                ArticleReader
                    .ReadRecord(System.Text.Encoding.UTF8.GetBytes(r), "records.jsonl:1")
                    .ShouldBeOfType<IngestionOutcome.Ingested>()
                    .Article
            )
        );
        writer.Current.Stories().Stories.ShouldContain(s => s.Articles.Length > 1);
        return writer.Current;
    }

    private static byte[] Written(CorpusSnapshot corpus)
    {
        using var stream = new MemoryStream();
        SnapshotFile.Write(corpus, stream);
        return stream.ToArray();
    }
}
