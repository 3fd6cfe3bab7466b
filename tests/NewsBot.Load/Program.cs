using NewsBot.Load;

// The client runs in a process of its own: the server keeps all that it sees, and its memory is not what is measured.
return args is [BotProcess.Verb, var url, var token, var seed]
    ? await BotHost.RunAsync(new Uri(url), token, seed)
    : await LoadRun.RunAsync(LoadArguments.Read(args));
