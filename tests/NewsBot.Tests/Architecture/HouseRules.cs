using System.Reflection;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Questions;
using NewsBot.Core.Retrieval;
using NewsBot.Discord;
using NewsBot.Requests;

namespace NewsBot.Tests.Architecture;

public sealed class HouseRules
{
    private static readonly Assembly _core = typeof(Article).Assembly;
    private static readonly Assembly _host = typeof(NewsBotHost).Assembly;
    private static readonly Assembly _discord = typeof(IDiscordClient).Assembly;

    private static readonly string[] _forbiddenEndings =
    [
        "Manager",
        "Helper",
        "Util",
        "Utils",
        "Processor",
        "Handler",
        "Data",
        "Info",
        "Base",
        "Impl",
    ];

    // What an area may use; areas of one line do not know each other.
    private static readonly Dictionary<string, string[]> _arrows = new()
    {
        ["Text"] = [],
        ["Language"] = ["Text"],
        ["Pages"] = ["Text", "Language"],
        ["Questions"] = ["Text", "Language"],
        ["Articles"] = ["Text", "Language", "Pages"],
        ["Ingestion"] = ["Text", "Language", "Pages", "Articles"],
        ["Retrieval"] = ["Text", "Language", "Pages", "Articles"],
        ["Quotations"] = ["Text", "Language", "Pages", "Articles"],
        ["People"] = ["Text", "Language", "Pages", "Articles", "Quotations"],
        ["Statements"] = ["Text", "Language", "Pages", "Articles", "Retrieval", "Quotations"],
        ["Snapshots"] =
        [
            "Text",
            "Language",
            "Pages",
            "Articles",
            "Retrieval",
            "Quotations",
            "People",
            "Statements",
            "Stories",
        ],
        ["Stories"] =
        [
            "Text",
            "Language",
            "Pages",
            "Articles",
            "Retrieval",
            "Quotations",
            "Statements",
        ],
        ["Checking"] =
        [
            "Text",
            "Language",
            "Pages",
            "Articles",
            "Retrieval",
            "Quotations",
            "Statements",
            "Snapshots",
        ],
        ["Answering"] =
        [
            "Text",
            "Language",
            "Pages",
            "Articles",
            "Retrieval",
            "Quotations",
            "Statements",
            "Snapshots",
            "Questions",
        ],
    };

    // The same of the host. What puts it together may use all.
    private static readonly Dictionary<string, string[]> _hostArrows = new()
    {
        ["Failures"] = [],
        ["Settings"] = ["Failures"],
        ["Generation"] = [],
        ["Requests"] = [],
        ["Storage"] = ["Failures", "Settings"],
        ["Storage.State"] = ["Requests"],
        ["Evaluation"] = ["Requests"],
        ["Rendering"] = ["Requests", "Storage", "Evaluation"],
        ["Bot"] = ["Requests", "Rendering", "Storage.State"],
        ["Views"] = ["Requests", "Rendering", "Storage", "Evaluation", "Bot"],
        ["Commands"] =
        [
            "",
            "Failures",
            "Settings",
            "Requests",
            "Storage",
            "Storage.State",
            "Evaluation",
            "Rendering",
            "Bot",
            "Views",
        ],
    };

    public static TheoryData<string> Areas => [.. _arrows.Keys];

    public static TheoryData<string> HostAreas => [.. _hostArrows.Keys];

    [Theory]
    [MemberData(nameof(Areas))]
    public void An_area_uses_only_what_stands_before_it(string area)
    {
        var allowed = _arrows[area].Append(area).ToArray();

        var used = Types(_core)
            .Where(t => AreaOf(t.Namespace!) == area)
            .SelectMany(TypeUse.By)
            .Select(t => t.Namespace ?? "")
            .Where(n => n.StartsWith("NewsBot", StringComparison.Ordinal))
            .Select(AreaOf)
            .Distinct();

        used.ShouldAllBe(a => allowed.Contains(a));
    }

    [Theory]
    [MemberData(nameof(HostAreas))]
    public void An_area_of_the_host_uses_only_what_stands_before_it(string area)
    {
        var allowed = _hostArrows[area].Append(area).ToArray();

        var used = Types(_host)
            .Where(t => HostAreaOf(t) == area)
            .SelectMany(t => TypeUse.By(t).Where(IsOwn).Select(u => (t, u)))
            .Where(use => !allowed.Contains(HostAreaOf(use.u)))
            .Select(use => $"{use.t.Name} uses {HostAreaOf(use.u)}.{use.u.Name}")
            .Distinct();

        used.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_only_called_in_a_method_that_waits_counts_as_used() =>
        TypeUse.By(typeof(Desk)).ShouldContain(typeof(SmallTalkReader));

    [Fact]
    public void Every_area_of_the_host_is_in_the_picture() =>
        Types(_host)
            .Where(t => t.Namespace != "NewsBot")
            .Select(HostAreaOf)
            .Distinct()
            .ShouldBe(_hostArrows.Keys, ignoreOrder: true);

    [Fact]
    public void Only_the_desk_asks_checks_and_searches()
    {
        var services = new[] { typeof(Answerer), typeof(QuoteChecker), typeof(Searcher) };

        Types(_host)
            .Where(t => TypeUse.By(t).Any(services.Contains))
            .Select(t => t.Name)
            .ShouldBe(["Desk", "StoryDesk", "NewsBotHost"], ignoreOrder: true);
    }

    [Fact]
    public void Every_area_of_the_core_is_in_the_picture() =>
        Types(_core).Select(t => AreaOf(t.Namespace!)).Distinct().ShouldBeSubsetOf(_arrows.Keys);

    [Fact]
    public void The_core_knows_no_kernel_no_host_and_no_web() =>
        _core
            .GetReferencedAssemblies()
            .Select(a => a.Name!)
            .ShouldAllBe(n =>
                !n.StartsWith("Microsoft.SemanticKernel", StringComparison.Ordinal)
                && !n.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal)
                && n != "System.Net.Http"
                && n != "NewsBot"
            );

    [Fact]
    public void The_kernel_is_known_where_text_is_generated_and_where_the_program_is_put_together() =>
        Types(_host)
            .Where(t =>
                TypeUse
                    .By(t)
                    .Any(u =>
                        u.Namespace?.StartsWith(
                            "Microsoft.SemanticKernel",
                            StringComparison.Ordinal
                        ) == true
                    )
            )
            .ShouldAllBe(t => t.Namespace == "NewsBot.Generation" || t.Name == "NewsBotHost");

    [Fact]
    public void SQLite_is_known_where_state_is_stored() =>
        Types(_host)
            .Concat(Types(_core))
            .Where(t =>
                TypeUse
                    .By(t)
                    .Any(u =>
                        u.Namespace?.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal)
                        == true
                    )
            )
            .Select(t => t.Namespace)
            .Distinct()
            .ShouldBe(["NewsBot.Storage.State"]);

    [Fact]
    public void The_client_of_Discord_stands_on_the_runtime_and_logging_alone_and_knows_nothing_of_news() =>
        _discord
            .GetReferencedAssemblies()
            .Select(a => a.Name!)
            .ShouldAllBe(n =>
                n.StartsWith("System.", StringComparison.Ordinal)
                || n == "Microsoft.Extensions.Logging.Abstractions"
            );

    [Fact]
    public void Discord_is_known_where_the_bot_is_and_where_it_is_started_and_its_ids_where_state_is() =>
        Types(_host)
            .Where(t =>
                TypeUse
                    .By(t)
                    .Any(u =>
                        u.Assembly == _discord
                        && (
                            u.Namespace != "NewsBot.Discord.Ids" || HostAreaOf(t) != "Storage.State"
                        )
                    )
            )
            .Select(t =>
                t.Namespace!.StartsWith("NewsBot.Bot", StringComparison.Ordinal)
                    ? "NewsBot.Bot"
                    : t.Name
            )
            .Distinct()
            .ShouldBe(["NewsBot.Bot", "BotBanner", "ChatCommand"], ignoreOrder: true);

    [Fact]
    public void Classes_are_sealed() =>
        Types(_core)
            .Concat(Types(_host))
            .Concat(Types(_discord))
            .Where(t => t.IsClass && !t.IsAbstract)
            .ShouldAllBe(t => t.IsSealed || t == typeof(DiscordException));

    [Fact]
    public void No_name_says_nothing() =>
        Types(_core)
            .Concat(Types(_host))
            .Concat(Types(_discord))
            .ShouldAllBe(t =>
                !_forbiddenEndings.Any(e => t.Name.EndsWith(e, StringComparison.Ordinal))
            );

    [Fact]
    public void Nothing_static_can_change() =>
        Types(_core)
            .Concat(Types(_host))
            .Concat(Types(_discord))
            .SelectMany(t =>
                t.GetFields(
                    BindingFlags.Static
                        | BindingFlags.Public
                        | BindingFlags.NonPublic
                        | BindingFlags.DeclaredOnly
                )
            )
            .Where(f => !f.Name.StartsWith('<'))
            .ShouldAllBe(f => f.IsInitOnly || f.IsLiteral);

    // The folder below the project, whatever folders are below that.
    private static string AreaOf(string name) => name.Split('.').ElementAtOrDefault(2) ?? name;

    private static bool IsOwn(Type type) =>
        type.Assembly == _host
        && type.Namespace?.StartsWith("NewsBot", StringComparison.Ordinal) == true;

    private static string HostAreaOf(Type type) =>
        type.Namespace switch
        {
            null or "NewsBot" => "",
            { } state when state.StartsWith("NewsBot.Storage.State", StringComparison.Ordinal) =>
                "Storage.State",
            { } name => name.Split('.')[1],
        };

    private static IEnumerable<Type> Types(Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(t =>
                t.Namespace?.StartsWith("NewsBot", StringComparison.Ordinal) == true
                && !t.Name.Contains('<')
                && !IsGenerated(t)
            );

    private static bool IsGenerated(Type type) =>
        type.GetCustomAttributes()
            .Any(a => a.GetType().Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute")
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
