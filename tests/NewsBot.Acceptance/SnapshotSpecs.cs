using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace NewsBot.Acceptance;

public sealed class SnapshotSpecs
{
    private const string Questions = """
        {"id":1,"question":"What did Calloway say about the sluice?"}
        {"id":2,"question":"\"Water is not a weapon\""}
        {"id":3,"question":"goose tariff","outlet":"RVH News","since":"2026-09-14","until":"2026-09-18"}
        {"id":4,"question":"Who won the cricket test in Melbourne?"}
        {"id":5,"question":"strike","exclude":["halyard/dunmarrow-strike-ends.txt"]}

        """;

    private static readonly string _samples = Path.Combine(
        NewsBotProcess.Folder,
        "samples",
        "news"
    );

    [Fact]
    public async Task What_is_no_snapshot_is_never_written_over()
    {
        using var folder = new ScratchFolder();
        var records = folder.WriteLines(
            "records.jsonl",
            """{"id":"a","text":"The road is shut."}"""
        );

        var run = await NewsBotProcess.RunAsync("ingest", records, "--out", records);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("is there already and is no snapshot");
        (await File.ReadAllTextAsync(records)).ShouldContain("The road is shut.");
    }

    [Fact]
    public async Task A_snapshot_answers_just_as_its_pages_do()
    {
        using var folder = new ScratchFolder();
        var snapshot = folder["news.snapshot"];
        var ingest = await NewsBotProcess.RunAsync("ingest", _samples, "--out", snapshot, "--json");
        ingest.ShouldBeDone();
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();

        var pages = await SearchAsync(_samples);
        var same = await SearchAsync(snapshot);
        var answersOfPages = await AskAsync(_samples);
        var answersOfSnapshot = await AskAsync(snapshot);

        same.ShouldBe(pages);
        answersOfSnapshot.ShouldBe(answersOfPages);

        static async Task<string> SearchAsync(string corpus) =>
            (
                await NewsBotProcess.RunAsync(
                    Questions,
                    arguments: ["search", "--batch", "-", "--corpus", corpus]
                )
            )
                .ShouldBeDone()
                .Output;

        static async Task<string> AskAsync(string corpus)
        {
            var run = await NewsBotProcess.RunAsync(
                Questions,
                arguments: ["ask", "--batch", "-", "--corpus", corpus]
            );
            return string.Join('\n', run.ShouldBeDone().Lines.Select(WithoutTime));
        }
    }

    [Fact]
    public async Task I_can_add_pages_to_a_snapshot_and_write_it_again()
    {
        using var folder = new ScratchFolder();
        folder.Write("a/quay.txt", PageText.With("The quay stood two feet under water."));
        folder.Write("b/barge.txt", PageText.With("The barge went on to Lissenhof."));
        var snapshot = folder["news.snapshot"];
        await NewsBotProcess.RunAsync("ingest", folder["a"], "--out", snapshot);

        var both = await NewsBotProcess.RunAsync(
            "ingest",
            snapshot,
            folder["b"],
            "--out",
            snapshot,
            "--json"
        );
        var again = await NewsBotProcess.RunAsync("ingest", snapshot, "--json");

        both.ShouldBeDone().Json[0].GetProperty("articles").GetInt32().ShouldBe(2);
        again.ShouldBeDone().Json[0].GetProperty("articles").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_damaged_snapshot_is_named_and_never_half_used()
    {
        using var folder = new ScratchFolder();
        var page = folder.Write("quay.txt", PageText.With("The quay stood two feet under water."));
        var snapshot = folder["news.snapshot"];
        await NewsBotProcess.RunAsync("ingest", page, "--out", snapshot);
        var bytes = await File.ReadAllBytesAsync(snapshot);
        (string Damage, byte[] Bytes)[] damaged =
        [
            ("cut short", bytes[..^100]),
            ("cut to its mark", bytes[..8]),
            ("one byte too many", [.. bytes, 0]),
            ("empty", []),
            ("another version", Flipped(8)),
            ("first byte", Flipped(0)),
            ("length", Flipped(13)),
            ("byte in the middle", Flipped(bytes.Length / 2)),
            ("last byte", Flipped(bytes.Length - 1)),
        ];

        foreach (var (damage, content) in damaged)
        {
            var path = folder.Write($"{damage}.snapshot", content);
            var run = await NewsBotProcess.RunAsync("search", "quay", "--corpus", path);
            run.ShouldFail(1, path, "ingest --out");
        }

        var beside = await NewsBotProcess.RunAsync([
            "search",
            "quay",
            "--corpus",
            page,
            "--corpus",
            folder["last byte.snapshot"],
        ]);
        beside.ShouldFail(1, "last byte.snapshot", "ingest --out");

        byte[] Flipped(int at)
        {
            var flipped = bytes.ToArray();
            flipped[at] ^= 0x10;
            return flipped;
        }
    }

    [Fact]
    public async Task A_snapshot_made_by_hand_with_a_right_sum_is_named_too()
    {
        using var folder = new ScratchFolder();
        var page = folder.Write("quay.txt", PageText.With("The quay stood two feet under water."));
        var snapshot = folder["news.snapshot"];
        await NewsBotProcess.RunAsync("ingest", page, "--out", snapshot);
        var bytes = await File.ReadAllBytesAsync(snapshot);
        const int articleCount = 20;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(articleCount), int.MaxValue);
        SHA256.HashData(bytes.AsSpan(..^SHA256.HashSizeInBytes), bytes.AsSpan(^32..));
        var crafted = folder.Write("crafted.snapshot", bytes);

        var alone = await NewsBotProcess.RunAsync("search", "quay", "--corpus", crafted);
        var beside = await NewsBotProcess.RunAsync("ingest", page, crafted);

        alone.ShouldFail(1, crafted, "ingest --out");
        beside.ShouldFail(1, crafted, "ingest --out");
    }

    [Fact]
    public async Task I_am_told_when_a_snapshot_can_not_be_written_there()
    {
        using var folder = new ScratchFolder();
        var page = folder.Write("quay.txt", PageText.With("The quay stood two feet under water."));

        var missing = await NewsBotProcess.RunAsync(
            "ingest",
            page,
            "--out",
            folder["none/news.snapshot"]
        );
        var isFolder = await NewsBotProcess.RunAsync("ingest", page, "--out", folder.Path);

        missing.ShouldFail(2, "--out", folder["none/news.snapshot"]);
        isFolder.ShouldFail(2, "--out", folder.Path);
    }

    [Fact]
    public async Task What_killed_writers_left_is_removed_and_what_a_living_one_holds_stays()
    {
        using var folder = new ScratchFolder();
        var page = folder.Write("quay.txt", PageText.With("The quay stood two feet under water."));
        folder.Write("out/news.snapshot.4711.tmp", "half a snapsh");
        folder.Write("out/news.snapshot.1.tmp", "");
        folder.Write("out/news.snapshot.notes.tmp", "somebody's own");
        folder.Write("out/other.snapshot.4711.tmp", "another snapshot's");
        using var held = new FileStream(
            folder["out/news.snapshot.4712.tmp"],
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.Read | FileShare.Delete
        );

        var run = await NewsBotProcess.RunAsync(
            "ingest",
            page,
            "--out",
            folder["out/news.snapshot"]
        );

        run.ShouldBeDone();
        Directory
            .GetFiles(folder["out"])
            .Select(Path.GetFileName)
            .ShouldBe(
                [
                    "news.snapshot",
                    "news.snapshot.4712.tmp",
                    "news.snapshot.notes.tmp",
                    "other.snapshot.4711.tmp",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task The_old_snapshot_stays_when_nothing_was_read()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder["empty"]);
        var page = folder.Write("quay.txt", PageText.With("The quay stood two feet under water."));
        var snapshot = folder["news.snapshot"];
        await NewsBotProcess.RunAsync("ingest", page, "--out", snapshot);
        var before = await File.ReadAllBytesAsync(snapshot);

        var run = await NewsBotProcess.RunAsync("ingest", folder["empty"], "--out", snapshot);

        run.ShouldComplain(1, "No article");
        (await File.ReadAllBytesAsync(snapshot)).ShouldBe(before);
    }

    [Fact]
    public async Task The_old_snapshot_stays_when_the_disk_is_full()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new ScratchFolder();
        var page = folder.Write("quay.txt", PageText.With("The quay stood two feet under water."));
        var snapshot = folder["news.snapshot"];
        await NewsBotProcess.RunAsync("ingest", page, "--out", snapshot);
        var before = await File.ReadAllBytesAsync(snapshot);

        // No file may grow beyond 16 KiB; the runtime's own mapping of code counts as one unless it is off.
        using var program = NewsBotProcess.StartCommand(
            "/bin/sh",
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["DOTNET_EnableWriteXorExecute"] = "0",
            },
            "-c",
            "trap '' XFSZ; ulimit -f 32; exec \"$@\"",
            "sh",
            NewsBotProcess.Muxer,
            Path.Combine(NewsBotProcess.Folder, "newsbot.dll"),
            "ingest",
            _samples,
            "--out",
            snapshot,
            "--json"
        );
        var run = await program.EndAsync();

        run.ShouldFail(1, snapshot);
        (await File.ReadAllBytesAsync(snapshot)).ShouldBe(before);
        Directory.GetFiles(folder.Path).Length.ShouldBe(2);
    }

    private static string WithoutTime(string line)
    {
        var answer = JsonNode.Parse(line)!.AsObject();
        answer.Remove("elapsedMs");
        return answer.ToJsonString();
    }
}
