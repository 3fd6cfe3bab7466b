namespace NewsBot.Core.Questions;

/// <summary>What a line says that asks nothing of the news.</summary>
public enum SmallTalk
{
    /// <summary>A greeting, a farewell, how one is.</summary>
    Greeting,

    /// <summary>Thanks or praise.</summary>
    Thanks,

    /// <summary>What the bot is and can do, where its answers come from, help.</summary>
    AboutTheBot,

    /// <summary>Abuse of the bot.</summary>
    Insult,

    /// <summary>Something to be done that is no question about news: code, a recipe, a sum, the weather, a joke, a translation.</summary>
    OutOfScope,
}
