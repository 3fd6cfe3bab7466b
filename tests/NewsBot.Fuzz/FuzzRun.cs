namespace NewsBot.Fuzz;

internal static class FuzzRun
{
    public static int Run(Bench bench, FuzzArguments arguments) => 0;
}
