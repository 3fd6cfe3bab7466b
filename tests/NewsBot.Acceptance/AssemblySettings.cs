// Each test starts the program; more than two at a time only wait for each other on a small machine.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
