using System.Collections.Frozen;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using NewsBot.Bot;
using NewsBot.Core.Answering;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Failures;
using NewsBot.Generation;
using NewsBot.Requests;
using NewsBot.Settings;
using NewsBot.Storage;
using NewsBot.Storage.State;

namespace NewsBot;

/// <summary>Puts the program together: settings, services, kernel.</summary>
internal static class NewsBotHost
{
    private const string SettingsFile = "appsettings.json";
    private const string LoggingSection = "Logging";

    private static readonly FrozenDictionary<Type, string> _sections = new Dictionary<Type, string>
    {
        [typeof(CorpusOptions)] = CorpusOptions.SectionName,
        [typeof(AnsweringOptions)] = AnsweringOptions.SectionName,
        [typeof(CacheOptions)] = CacheOptions.SectionName,
        [typeof(ConversationOptions)] = ConversationOptions.SectionName,
        [typeof(DiscordOptions)] = DiscordOptions.SectionName,
        [typeof(RetrievalOptions)] = RetrievalOptions.SectionName,
        [typeof(StorageOptions)] = StorageOptions.SectionName,
    }.ToFrozenDictionary();

    /// <summary>Builds the host and validates its settings.</summary>
    /// <param name="sources">What stands in for <c>Corpus:Sources</c>; none: the settings count.</param>
    /// <param name="overrides">Settings of the command line, which win over all others.</param>
    /// <param name="replace">Puts other services in the place of some; tests do.</param>
    /// <exception cref="UsageException">A setting is wrong; the message names it.</exception>
    public static IHost Build(
        IReadOnlyList<string> sources,
        IReadOnlyDictionary<string, string?> overrides,
        Action<IServiceCollection>? replace = null
    )
    {
        var builder = Host.CreateEmptyApplicationBuilder(
            new HostApplicationBuilderSettings
            {
                ContentRootPath = AppContext.BaseDirectory,
                DisableDefaults = true,
            }
        );
        AddConfiguration(builder, overrides);
        CheckSettings(builder.Configuration, overrides);
        AddLogging(builder);
        AddSettings<CorpusOptions, CorpusOptionsValidator>(builder);
        AddSettings<AnsweringOptions, AnsweringOptionsValidator>(builder);
        AddSettings<CacheOptions, CacheOptionsValidator>(builder);
        AddSettings<ConversationOptions, ConversationOptionsValidator>(builder);
        AddSettings<DiscordOptions, DiscordOptionsValidator>(builder);
        AddSettings<RetrievalOptions, RetrievalOptionsValidator>(builder);
        AddSettings<StorageOptions, StorageOptionsValidator>(builder);
        builder.Services.PostConfigure<CorpusOptions>(options =>
            options.Locate(sources, AppContext.BaseDirectory)
        );
        AddServices(builder.Services);
        replace?.Invoke(builder.Services);
        var host = builder.Build();
        Validate(host, builder.Configuration);

        // A prompt that is missing is named now, not at the first question.
        host.Services.GetRequiredService<KernelPlugin>();
        return host;
    }

    private static void AddConfiguration(
        HostApplicationBuilder builder,
        IReadOnlyDictionary<string, string?> overrides
    )
    {
        try
        {
            builder
                .Configuration.AddJsonFile(SettingsFile, optional: false, reloadOnChange: false)
                .AddUserSecrets(typeof(NewsBotHost).Assembly, optional: true)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(overrides);
        }
        catch (FileNotFoundException e)
        {
            throw new UsageException(
                $"{SettingsFile} is missing beside the program: put it back.",
                e
            );
        }
        catch (InvalidDataException e)
        {
            throw new UsageException(
                $"Settings that are not valid JSON. {e.Message} {e.GetBaseException().Message}",
                e
            );
        }
    }

    private static void CheckSettings(
        ConfigurationManager configuration,
        IReadOnlyDictionary<string, string?> overrides
    )
    {
        SettingsCheck.CheckKeys(
            overrides.Keys,
            [.. _sections.Values.Order(StringComparer.Ordinal), LoggingSection]
        );
        SettingsCheck.CheckLevels(configuration.GetSection(LoggingSection));
        foreach (var (options, section) in _sections)
        {
            SettingsCheck.CheckSection(configuration.GetSection(section), options);
        }
    }

    private static void AddLogging(HostApplicationBuilder builder)
    {
        builder.Logging.AddConfiguration(builder.Configuration.GetSection(LoggingSection));
        builder.Logging.AddSimpleConsole(options =>
            options.ColorBehavior = LoggerColorBehavior.Disabled
        );
        builder.Services.Configure<ConsoleLoggerOptions>(options =>
            options.LogToStandardErrorThreshold = LogLevel.Trace
        );
    }

    private static void AddSettings<TOptions, TValidator>(HostApplicationBuilder builder)
        where TOptions : class
        where TValidator : class, IValidateOptions<TOptions> =>
        builder
            .Services.AddOptionsWithValidateOnStart<TOptions, TValidator>()
            .Bind(
                builder.Configuration.GetSection(_sections[typeof(TOptions)]),
                binder => binder.ErrorOnUnknownConfiguration = true
            );

    private static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CorpusWriter>();
        services.AddSingleton<CorpusLoader>();
        services.AddSingleton<SourceWatcher>();
        services.AddSingleton<Searcher>();
        services.AddSingleton<QuoteChecker>();
        services.AddSingleton<StoryDesk>();
        services.AddSingleton<RequestClock>();
        services.AddSingleton<EvidenceGatherer>();
        services.AddSingleton<ExtractiveComposer>();
        services.AddSingleton<IDrafter, KernelDrafter>();
        services.AddSingleton<Answerer>();
        AddRequests(services);
        services.AddBot();
        AddState(services);
        services.AddSingleton<IFunctionInvocationFilter, VerificationFilter>();
        services.AddSingleton(provider =>
            AnswersPlugin.Create(
                provider.GetRequiredService<ExtractiveComposer>(),
                Path.Combine(AppContext.BaseDirectory, "prompts")
            )
        );
        services.AddKernel();
    }

    private static void AddRequests(IServiceCollection services)
    {
        services.AddSingleton(
            Composition.Of(
                KernelDrafter.Provider,
                Path.Combine(AppContext.BaseDirectory, "prompts")
            )
        );
        services.AddSingleton<RequestKey>();
        services.AddSingleton<CacheMeter>();
        services.AddSingleton<ResultCache>();
        services.AddSingleton<ConversationMemory>();
        services.AddSingleton<ExampleQuestions>();
        services.AddSingleton<Desk>();
    }

    private static void AddState(IServiceCollection services)
    {
        services.AddSingleton<StateFile>();
        services.AddSingleton<GuildSettingsTable>();
        services.AddSingleton<SubscriptionTable>();
        services.AddSingleton<DeliveryTable>();
        services.AddSingleton<FollowTable>();
        services.AddSingleton<AnswerRecords>();
        services.AddSingleton<FeedbackTable>();
        services.AddSingleton<Privacy>();
    }

    private static void Validate(IHost host, ConfigurationManager configuration)
    {
        try
        {
            host.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (OptionsValidationException e)
        {
            throw SettingsCheck.Explain(e, configuration.GetSection(_sections[e.OptionsType]));
        }
    }
}
