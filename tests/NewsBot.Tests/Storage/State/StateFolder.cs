using Microsoft.Extensions.Time.Testing;
using NewsBot.Requests;
using NewsBot.Storage.State;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Storage.State;

/// <summary>A state file in a folder that is deleted afterwards, with its tables and a clock.</summary>
internal sealed class StateFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-state-");
    private readonly List<IDisposable> _opened = [];

    public StateFolder()
    {
        Options.Path = System.IO.Path.Combine(_folder.FullName, "state", "newsbot.db");
        Reopen();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, default));

    public ListLog Log { get; } = new();

    public StorageOptions Options { get; } = new();

    public string Path => Options.Path;

    public StateFile File { get; private set; } = null!;

    public GuildSettingsTable Guilds { get; private set; } = null!;

    public AnswerRecords Answers { get; private set; } = null!;

    public FeedbackTable Feedback { get; private set; } = null!;

    public Privacy Privacy { get; private set; } = null!;

    public SubscriptionTable Subscriptions { get; private set; } = null!;

    public DeliveryTable Deliveries { get; private set; } = null!;

    /// <summary>Begins anew with the same file, as after a restart.</summary>
    public void Reopen(IReadOnlyList<Migration>? migrations = null)
    {
        Close();
        var options = Microsoft.Extensions.Options.Options.Create(Options);
        File = new StateFile(Path, TimeSpan.FromSeconds(1), migrations ?? Migration.All, Time, Log);
        Guilds = new GuildSettingsTable(File);
        _opened.AddRange([Guilds, File]);
        Answers = new AnswerRecords(File, options, Time);
        Feedback = new FeedbackTable(File, Time);
        Privacy = new Privacy(File, Time);
        Subscriptions = new SubscriptionTable(File);
        Deliveries = new DeliveryTable(File, Time);
    }

    /// <summary>Puts a file where the state file is to be.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        System.IO.File.WriteAllBytes(Path, bytes);
    }

    /// <summary>All bytes of the file and its log.</summary>
    public byte[] Bytes() =>
        [
            .. Directory
                .EnumerateFiles(System.IO.Path.GetDirectoryName(Path)!)
                .SelectMany(System.IO.File.ReadAllBytes),
        ];

    /// <summary>An answer, asked now.</summary>
    public AnswerRecord Answer(
        ulong asker = 7,
        string text = "Who closed the dam?",
        ulong? question = null
    ) =>
        new(
            AnswerRecord.NewId(),
            Time.GetUtcNow(),
            asker,
            GuildId: 1,
            ChannelId: 2,
            question,
            AnswerMessageId: null,
            Surface.Command,
            StoredRequest.Of(new Request.Ask(text)),
            [],
            new StoredAnswer(),
            Generation: 1,
            IsPrivate: false
        );

    public void Close()
    {
        foreach (var opened in _opened)
        {
            opened.Dispose();
        }

        _opened.Clear();
    }

    public void Dispose()
    {
        Close();
        _folder.Delete(recursive: true);
    }
}
