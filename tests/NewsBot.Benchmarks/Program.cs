using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(NewsBot.Benchmarks.SamplePages).Assembly).Run(args);
