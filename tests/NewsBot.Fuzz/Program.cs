using NewsBot.Fuzz;
using NewsBot.Fuzz.Growth;

try
{
    var arguments = FuzzArguments.Read(args);
    using var bench = Bench.Open();
    return arguments.Growth ? GrowthRun.Run(bench, arguments) : FuzzRun.Run(bench, arguments);
}
catch (ArgumentException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
