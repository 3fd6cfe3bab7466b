using NewsBot.Bot;
using NewsBot.Discord;
using NewsBot.Rendering;
using Spectre.Console;

namespace NewsBot.Views;

/// <summary>The first lines of the bot: who it is, and how to invite it.</summary>
internal static class BotBanner
{
    public static void Write(
        IAnsiConsole console,
        ApplicationProfile application,
        bool wantsMessageContent
    )
    {
        console.WriteLine($"{TerminalText.OneLine(application.Name)} is coming online in Discord.");

        // As it is: a link that is broken into lines can't be opened.
        console.Profile.Out.Writer.WriteLine(
            $"To invite it into a server: {Invitation.Url(application.Id)}"
        );
        console.WriteLine(
            wantsMessageContent
                ? "It reads all messages: Message Content Intent has to be switched on in the Developer Portal."
                : "It needs no privileged intent."
        );
        console.WriteLine("Ctrl-C ends it.");
    }
}
