using System.Text;
using NewsBot.Commands;

namespace NewsBot;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        AppDomain.CurrentDomain.UnhandledException += (_, failed) =>
            CommandLine.End((Exception)failed.ExceptionObject);
        System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        System.Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return await CommandLine.RunAsync(args);
    }
}
