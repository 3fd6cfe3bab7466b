using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Storage.State;

public sealed class StateFileTests : IDisposable
{
    private readonly StateFolder _state = new();

    public void Dispose() => _state.Dispose();

    [Fact]
    public void Nothing_is_made_before_the_first_use() =>
        Directory.Exists(Path.GetDirectoryName(_state.Path)).ShouldBeFalse();

    [Fact]
    public async Task The_first_use_makes_folder_and_file_for_this_user_alone()
    {
        await _state.Guilds.GetAsync(1, default);

        var made = Directory.GetFiles(Path.GetDirectoryName(_state.Path)!);

        made.ShouldContain(_state.Path);
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in made)
            {
                File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
    }

    [Fact]
    public async Task The_program_makes_its_file_when_a_table_is_used_and_not_before()
    {
        using var host = NewsBotHost.Build(
            [],
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Storage:Path"] = _state.Path,
            }
        );
        host.Services.GetRequiredService<AnswerRecords>();
        host.Services.GetRequiredService<FeedbackTable>();
        host.Services.GetRequiredService<Privacy>();
        var guilds = host.Services.GetRequiredService<GuildSettingsTable>();
        File.Exists(_state.Path).ShouldBeFalse();

        await guilds.GetAsync(1, default);

        File.Exists(_state.Path).ShouldBeTrue();
    }

    [Fact]
    public async Task Many_first_uses_at_once_open_one_file()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i => Task.Run(() => _state.Answers.FindAsync($"{i}", default)))
        );

        (await VersionAsync()).ShouldBe(Migration.All.Count);
    }

    [Fact]
    public async Task Every_step_is_numbered_in_turn_and_notes_its_number()
    {
        foreach (var count in Enumerable.Range(1, Migration.All.Count))
        {
            Migration.All[count - 1].Number.ShouldBe(count);
            _state.Reopen([.. Migration.All.Take(count)]);
            (await VersionAsync()).ShouldBe(count);
        }
    }

    [Fact]
    public async Task The_log_is_written_ahead_and_rows_keep_to_their_parents()
    {
        (await _state.File.ReadAsync(Text("PRAGMA journal_mode"), default)).ShouldBe("wal");
        (await _state.File.ReadAsync(Text("PRAGMA foreign_keys"), default)).ShouldBe("1");
        (await _state.File.ReadAsync(Text("PRAGMA busy_timeout"), default)).ShouldBe("1000");
    }

    [Fact]
    public async Task Opening_again_changes_nothing()
    {
        await _state.File.OpenAsync(default);
        _state.Close();
        var before = _state.Bytes();

        _state.Reopen();
        await _state.File.OpenAsync(default);
        _state.Close();

        _state.Bytes().ShouldBe(before);
    }

    [Fact]
    public async Task A_newer_program_adds_its_steps_and_keeps_the_rows()
    {
        var answer = _state.Answer();
        await _state.Answers.SaveAsync(answer, default);

        _state.Reopen([.. Migration.All, NextStep("CREATE TABLE extra (id INTEGER) STRICT")]);

        (await _state.Answers.FindAsync(answer.Id, default)).ShouldNotBeNull();
        (await VersionAsync()).ShouldBe(Migration.All.Count + 1);
    }

    [Fact]
    public async Task A_file_from_before_there_were_digests_keeps_its_rows_and_takes_digests()
    {
        _state.Reopen([.. Migration.All.Take(3)]);
        var answer = _state.Answer() with { History = [new("Before?", 8)] };
        await _state.Answers.SaveAsync(answer, default);
        await _state.Answers.AddPlaceAsync(answer.Id, new(2, 30, 8), default);
        await _state.Feedback.SaveAsync(new(answer.Id, 8, true, "so good"), default);
        await _state.Guilds.AnswerMentionsAsync(5, false, default);

        _state.Reopen();

        (await _state.Answers.FindAsync(answer.Id, default)).ShouldBeEquivalentTo(answer);
        (await _state.Answers.PlacesAsync(answer.Id, default)).ShouldBe([new(2, 30, 8)]);
        (await _state.Feedback.CountAsync(default)).ShouldBe(new FeedbackCounts(1, 0));
        (await _state.Guilds.GetAsync(5, default)).AnswersMentions.ShouldBeFalse();
        (await _state.Subscriptions.ActiveAsync(default)).ShouldBeEmpty();
        (await _state.Deliveries.ClaimedAsync(default)).ShouldBeEmpty();
        (await VersionAsync()).ShouldBe(Migration.All.Count);
    }

    [Fact]
    public async Task A_step_that_fails_is_undone_as_a_whole()
    {
        await _state.File.OpenAsync(default);

        _state.Reopen([
            .. Migration.All,
            NextStep("CREATE TABLE extra (id INTEGER) STRICT; DROP TABLE no_such_table"),
        ]);
        await Should.ThrowAsync<StateStoreException>(() => _state.File.OpenAsync(default));

        _state.Reopen();
        (await VersionAsync()).ShouldBe(Migration.All.Count);
        (
            await _state.File.ReadAsync(
                c => c.Number("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'"),
                default
            )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_refused_and_left_as_it_is()
    {
        _state.Reopen([.. Migration.All, NextStep("CREATE TABLE extra (id INTEGER) STRICT")]);
        await _state.File.OpenAsync(default);
        _state.Close();
        var before = _state.Bytes();

        _state.Reopen();
        var refusal = await Should.ThrowAsync<StateStoreException>(() =>
            _state.File.OpenAsync(default)
        );
        _state.Close();

        refusal.Message.ShouldContain(_state.Path);
        refusal.Message.ShouldContain("newer NewsBot");
        refusal.Message.ShouldContain("Storage:Path");
        _state.Bytes().ShouldBe(before);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        _state.Write([]);
        using (var other = Connect())
        {
            other.Run("CREATE TABLE recipes (id INTEGER)");
        }

        var before = _state.Bytes();

        var refusal = await Should.ThrowAsync<StateStoreException>(() =>
            _state.File.OpenAsync(default)
        );
        _state.Close();

        refusal.Message.ShouldContain(_state.Path);
        refusal.Message.ShouldContain("another program");
        _state.Bytes().ShouldBe(before);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_left_as_it_is()
    {
        var bytes = Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Repeat("My diary, not to be lost. ", 400))
        );
        _state.Write(bytes);

        var refusal = await Should.ThrowAsync<StateStoreException>(() =>
            _state.Answers.SaveAsync(_state.Answer(), default)
        );
        _state.Close();

        refusal.Message.ShouldContain(_state.Path);
        refusal.Message.ShouldContain("damaged");
        _state.Bytes().ShouldBe(bytes);
    }

    [Fact]
    public async Task A_database_whose_schema_was_overwritten_is_named_and_left_as_it_is()
    {
        await _state.File.OpenAsync(default);
        _state.Close();
        var bytes = File.ReadAllBytes(_state.Path);
        bytes.AsSpan(100, 400).Fill(0xAA);
        _state.Write(bytes);

        _state.Reopen();
        var refusal = await Should.ThrowAsync<StateStoreException>(() =>
            _state.File.OpenAsync(default)
        );
        _state.Close();

        refusal.Message.ShouldContain("damaged");
        _state.Bytes().ShouldBe(bytes);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_named_and_opens_when_it_is_free()
    {
        _state.Write([]);
        using (var other = Connect())
        {
            other.Run("BEGIN EXCLUSIVE");
            var refusal = await Should.ThrowAsync<StateStoreException>(() =>
                _state.File.OpenAsync(default)
            );
            refusal.Message.ShouldContain(_state.Path);
            refusal.Message.ShouldContain("in use");
        }

        await _state.File.OpenAsync(default);
        (await VersionAsync()).ShouldBe(Migration.All.Count);
    }

    [Fact]
    public async Task Reading_goes_on_while_another_program_writes_and_writing_says_why_not()
    {
        var answer = _state.Answer();
        await _state.Answers.SaveAsync(answer, default);
        using var other = Connect();
        other.Run("BEGIN IMMEDIATE");

        (await _state.Answers.FindAsync(answer.Id, default)).ShouldNotBeNull();
        (
            await Should.ThrowAsync<StateStoreException>(() =>
                _state.Answers.SaveAsync(_state.Answer(), default)
            )
        ).Message.ShouldContain("in use");
    }

    [Fact]
    public async Task Another_program_is_waited_for_once_and_then_only_tried_for_some_seconds()
    {
        await _state.Answers.SaveAsync(_state.Answer(), default);
        using (var other = Connect())
        {
            other.Run("BEGIN IMMEDIATE");
            var refusals = await Task.WhenAll(
                Enumerable
                    .Range(0, 10)
                    .Select(_ =>
                        Record.ExceptionAsync(() =>
                            _state.Answers.SaveAsync(_state.Answer(), default)
                        )
                    )
            );
            refusals.ShouldAllBe(r => r is StateStoreException);
            (await PatienceAsync()).ShouldBe("0");
            _state.Time.Advance(TimeSpan.FromSeconds(6));
            (await PatienceAsync()).ShouldBe("1000");
            await Should.ThrowAsync<StateStoreException>(() =>
                _state.Answers.SaveAsync(_state.Answer(), default)
            );
        }

        await _state.Answers.SaveAsync(_state.Answer(), default);
        (await PatienceAsync()).ShouldBe("1000");

        Task<string> PatienceAsync() => _state.File.ReadAsync(Text("PRAGMA busy_timeout"), default);
    }

    [Fact]
    public async Task A_file_that_vanishes_is_made_again_with_a_warning()
    {
        await _state.Answers.SaveAsync(_state.Answer(), default);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_state.Path)!))
        {
            File.Delete(file);
        }

        var answer = _state.Answer();
        await _state.Answers.SaveAsync(answer, default);

        File.Exists(_state.Path).ShouldBeTrue();
        _state.Log.Lines.Entries.ShouldHaveSingleItem().Text.ShouldContain(_state.Path);
        _state.Reopen();
        (await _state.Answers.FindAsync(answer.Id, default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_folder_that_vanishes_is_made_again_when_something_is_read()
    {
        var answer = _state.Answer();
        await _state.Answers.SaveAsync(answer, default);
        Directory.Delete(Path.GetDirectoryName(_state.Path)!, recursive: true);

        (await _state.Answers.FindAsync(answer.Id, default)).ShouldBeNull();

        File.Exists(_state.Path).ShouldBeTrue();
        _state.Log.Lines.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_log_that_is_left_of_a_vanished_file_does_no_harm()
    {
        await _state.Answers.SaveAsync(_state.Answer(), default);
        File.Delete(_state.Path);

        await _state.Answers.SaveAsync(_state.Answer(), default);

        (await _state.Privacy.ShowAsync(7, default)).Answers.ShouldBe(1);
    }

    [Fact]
    public async Task A_deletion_goes_through_while_another_program_reads()
    {
        var answer = _state.Answer();
        await _state.Answers.SaveAsync(answer, default);
        using var other = Connect();
        other.Run("BEGIN");
        other.Number("SELECT count(*) FROM answers").ShouldBe(1);

        (await _state.Answers.DeleteAsync(answer.Id, default)).ShouldBeTrue();

        (await _state.Answers.FindAsync(answer.Id, default)).ShouldBeNull();
        other.Number("SELECT count(*) FROM answers").ShouldBe(1);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_named()
    {
        Directory.CreateDirectory(_state.Path);

        (
            await Should.ThrowAsync<StateStoreException>(() => _state.File.OpenAsync(default))
        ).Message.ShouldContain(_state.Path);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_named()
    {
        File.WriteAllText(Path.GetDirectoryName(_state.Path)!, "in the way");

        (
            await Should.ThrowAsync<StateStoreException>(() => _state.File.OpenAsync(default))
        ).Message.ShouldContain(_state.Path);
    }

    [Theory]
    [InlineData(3, "writing")]
    [InlineData(8, "writing")]
    [InlineData(14, "writing")]
    [InlineData(13, "room")]
    [InlineData(11, "damaged")]
    [InlineData(10, "disk I/O")]
    public void What_SQLite_meets_is_said_plainly_with_the_file(int code, string word)
    {
        var plain = StateStoreException.Of("bot.db", new SqliteException("disk I/O error", code));

        plain.Message.ShouldStartWith(
            "bot.db".Insert(0, code == 13 ? "There is no room left for " : "")
        );
        plain.Message.ShouldContain(word);
        plain.InnerException.ShouldBeOfType<SqliteException>();
    }

    [Fact]
    public async Task A_write_that_fails_leaves_no_trace()
    {
        await Should.ThrowAsync<InvalidOperationException>(() =>
            _state.File.WriteAsync<int>(
                c =>
                {
                    c.Run("INSERT INTO guilds (guild_id, answers_mentions) VALUES (1, 0)");
                    throw new InvalidOperationException();
                },
                default
            )
        );

        (
            await _state.File.ReadAsync(c => c.Number("SELECT count(*) FROM guilds"), default)
        ).ShouldBe(0);
    }

    [Fact]
    public async Task Who_stops_waiting_does_not_write()
    {
        var answer = _state.Answer();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            _state.Answers.SaveAsync(answer, new CancellationToken(canceled: true))
        );

        (await _state.Answers.FindAsync(answer.Id, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Concurrent_writers_lose_nothing()
    {
        var answers = Enumerable.Range(0, 200).Select(_ => _state.Answer()).ToArray();

        await Task.WhenAll(
            answers.Select(a => Task.Run(() => _state.Answers.SaveAsync(a, default)))
        );

        (await _state.Privacy.ShowAsync(7, default)).Answers.ShouldBe(answers.Length);
    }

    private Task<long> VersionAsync() =>
        _state.File.ReadAsync(c => c.Number("PRAGMA user_version"), default);

    private static Func<SqliteConnection, string> Text(string sql) =>
        c => c.FirstRow(sql, r => r.GetString(0))!;

    private static Migration NextStep(string sql)
    {
        var number = Migration.All.Count + 1;
        return new(number, $"{sql}; PRAGMA user_version = {number};");
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_state.Path};Pooling=False");
        connection.Open();
        return connection;
    }
}
