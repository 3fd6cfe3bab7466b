using System.CommandLine;
using NewsBot.Commands;

namespace NewsBot.Tests.Commands;

public sealed class RequestVerbTests
{
    private static readonly Command[] _verbs =
    [
        AskCommand.Create(),
        SearchCommand.Create(),
        StoryCommand.Create(),
        SaidCommand.Create(),
        WhoSaidCommand.Create(),
        CheckCommand.Create(),
        ArticleCommand.Create(),
    ];

    public static TheoryData<string> Verbs => [.. _verbs.Select(v => v.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_blank_text_is_none(string verb)
    {
        string[][] none =
        [
            [],
            [""],
            [" "],
            ["", "\t"],
        ];

        foreach (var words in none)
        {
            Problem(verb, words).ShouldNotBeNull().ShouldMatch("^Give [A-Z]+, or --batch FILE\\.$");
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_word_beside_a_blank_one_is_a_text(string verb) =>
        Problem(verb, "", "sluice").ShouldBeNull();

    [Fact]
    public void What_needs_no_text_may_have_a_blank_one() =>
        DigestCommand.Create().Parse([""]).Errors.ShouldBeEmpty();

    private static string? Problem(string verb, params string[] words) =>
        _verbs.Single(v => v.Name == verb).Parse(words).Errors.SingleOrDefault()?.Message;
}
