namespace NewsBot.Acceptance.Discord;

/// <summary>Pages that come and go while the bot runs.</summary>
public sealed class LiveCorpusSpecs
{
    // Each is asked and answered; together they last far longer than the seconds that a page takes.
    private const int Patience = 2_000;

    private const string Question = "What did Ada Finch say about the otter?";
    private const string Words = "The otter crossed the river";

    [Fact]
    public async Task A_page_that_is_dropped_into_a_folder_is_answered_from_until_it_is_taken_out()
    {
        using var folder = new ScratchFolder();
        var pages = Directory.CreateDirectory(Path.Combine(folder.Path, "pages"));
        await File.WriteAllTextAsync(
            Path.Combine(pages.FullName, "dam.txt"),
            "Dam holds\n\nThe dam at Kell held all night, the harbour office said on Monday.\n"
        );
        await using var bot = await BotInDiscord.StartAsync(
            null,
            ("Corpus__Sources__0", pages.FullName),
            ("Corpus__QuietSeconds", "0.2"),
            ("Corpus__PollSeconds", "0.5"),
            ("Discord__Limits__Enabled", "false")
        );
        (await bot.AskAsync(Question)).ShouldNotBeNull();
        var page = Path.Combine(pages.FullName, "otter.txt");

        await File.WriteAllTextAsync(
            page,
            $"Otter crosses river\n\n\"{Words},\" said Ada Finch, the warden at Kell, on Tuesday.\n"
        );
        await UntilAsync(bot, isThere: true);

        File.Delete(page);
        await UntilAsync(bot, isThere: false);
    }

    private static async Task UntilAsync(BotInDiscord bot, bool isThere)
    {
        for (var i = 0; i < Patience; i++)
        {
            var text = BotInDiscord.TextOf(await bot.AskAsync(Question));
            if (text.Contains(Words, StringComparison.Ordinal) == isThere)
            {
                return;
            }
        }

        throw new TimeoutException($"The page is {(isThere ? "not " : "")}there.");
    }
}
