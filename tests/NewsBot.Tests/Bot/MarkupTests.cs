using System.Globalization;
using CsCheck;
using NewsBot.Bot.Sheets;

namespace NewsBot.Tests.Bot;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("*a* _b_ ~~c~~", @"\*a\* \_b\_ \~\~c\~\~")]
    [InlineData("||a|| `b` ```c```", @"\|\|a\|\| \`b\` \`\`\`c\`\`\`")]
    [InlineData(@"\*a", @"\\\*a")]
    [InlineData("# a", @"\# a")]
    [InlineData("  ## a #1", @"\## a #1")]
    [InlineData("-# a-b", @"\-# a-b")]
    [InlineData("- a - b", @"\- a - b")]
    [InlineData("+ a + b", @"\+ a + b")]
    [InlineData("> a > b", @"\> a \> b")]
    [InlineData(">>> a", @"\>\>\> a")]
    [InlineData("1. a 2. b", @"1\. a 2. b")]
    [InlineData("1914) a", @"1914\) a")]
    [InlineData("3.5 per cent", @"3\.5 per cent")]
    [InlineData("[a](http://b.example)", @"\[a\](http\://b.example)")]
    [InlineData("https://a.example/b_c*d(e)", @"https\://a.example/b\_c\*d(e)")]
    [InlineData("<https://a.example>", @"\<https\://a.example\>")]
    [InlineData("mailto:a@b.example", @"mailto\:a\@b.example")]
    [InlineData("discord.gg/a DISCORDAPP.com/invite/a", @"discord\.gg/a DISCORDAPP\.com/invite/a")]
    [InlineData("<@1> <@!1> <@&1> <#1>", @"\<\@1\> \<\@!1\> \<\@&1\> \<#1\>")]
    [InlineData(
        "<t:1:R> </ask:1> <:n:1> <id:home>",
        @"\<t\:1\:R\> \</ask\:1\> \<\:n\:1\> \<id\:home\>"
    )]
    [InlineData("@everyone @here", @"\@everyone \@here")]
    [InlineData(":smile: He said: yes at 10:30", @"\:smile: He said: yes at 10\:30")]
    [InlineData("a\nb\r\nc\u2028d\te", "a b c d e")]
    [InlineData("a\u0000b\u001B[31mc\u202Ed\u200Be", @"ab\[31mcde")]
    [InlineData("👩‍👩‍👧‍👦 é", "👩‍👩‍👧‍👦 é")]
    public void Marks_are_escaped_and_what_is_unseen_goes(string text, string markdown) =>
        Markup.Text(text).ShouldBe(markdown);

    [Fact]
    public void Halves_of_characters_go() => Markup.Text("a\uD83Db\uDE00c😀").ShouldBe("abc😀");

    [Fact]
    public void A_tower_of_accents_is_pulled_down() =>
        Markup.Clean($"a{new string('\u0335', 50)}b").ShouldBe($"a{new string('\u0335', 8)}b");

    [Fact]
    public void What_is_seen_is_the_text() =>
        NastyText.AnyLength.Sample(
            text => DiscordText.Unescaped(Markup.Text(text)).ShouldBe(Markup.Line(text)),
            iter: 3_000
        );

    [Fact]
    public void No_text_is_live() =>
        NastyText.Any.Sample(
            text =>
            {
                DiscordText.Constructs(Markup.Text(text)).ShouldBeEmpty();
                DiscordText.Pings(Markup.Text(text)).ShouldBeEmpty();
            },
            iter: 3_000
        );

    [Fact]
    public void What_is_cleaned_has_nothing_harmful_left_and_stays_as_it_is() =>
        NastyText.Any.Sample(
            text =>
            {
                var clean = Markup.Line(text);
                Markup.Line(clean).ShouldBe(clean);
                clean.IndexOfAny(['\n', '\r', '\0', '\u202E', '\u2066', '\u200B']).ShouldBe(-1);
                clean.EnumerateRunes().Sum(r => r.Utf16SequenceLength).ShouldBe(clean.Length);
                clean.ShouldBe(new string([.. clean.Where(c => !char.IsControl(c))]));
                System
                    .Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(clean))
                    .ShouldBe(clean);
            },
            iter: 3_000
        );

    [Fact]
    public void No_text_leaves_its_block_quotation() =>
        NastyText.Any.Sample(
            text =>
            {
                var lines = Markup.Block(text).Split('\n');
                if (lines is [""])
                {
                    return;
                }

                lines.ShouldAllBe(l =>
                    l.StartsWith("> ", StringComparison.Ordinal) && l.Length > 2
                );
                lines.SelectMany(l => DiscordText.Constructs(l[2..])).ShouldBeEmpty();
                lines
                    .Select(l => DiscordText.Unescaped(l[2..]))
                    .ShouldBe(
                        Markup
                            .Clean(text.ReplaceLineEndings("\n"))
                            .Split(
                                '\n',
                                StringSplitOptions.TrimEntries
                                    | StringSplitOptions.RemoveEmptyEntries
                            )
                    );
            },
            iter: 3_000
        );

    [Fact]
    public void Words_in_their_passage_are_the_bold_ones() =>
        Markup
            .Block("It rained.\nHe said: ", "“We\nstay*.”", " Then - \n\nnight.")
            .ShouldBe(
                """
                > It rained.
                > He said: **“We**
                > **stay\*.”** Then -
                > night.
                """.ReplaceLineEndings("\n")
            );

    [Fact]
    public void No_passage_formats_anything_but_the_words() =>
        Gen.Select(NastyText.Any, NastyText.Any, NastyText.Any)
            .Sample(
                (before, words, after) =>
                {
                    foreach (var line in Markup.Block(before, words, after).Split('\n'))
                    {
                        var inner = line.Length > 0 ? line[2..] : "";
                        var constructs = DiscordText.Constructs(inner);
                        constructs.ShouldAllBe(c => c == "*");
                        constructs.Count.ShouldBeOneOf(0, 4);
                    }
                },
                iter: 3_000
            );

    [Fact]
    public void No_text_ends_its_code_block() =>
        NastyText.Any.Sample(
            text =>
            {
                var code = Markup.Code(text);
                code.ShouldStartWith("```\n");
                code.ShouldEndWith("\n```");
                code[3..^3].ShouldNotContain("```");
                code[4..^4].ShouldNotBeNullOrWhiteSpace();
            },
            iter: 3_000
        );

    [Fact]
    public void Code_without_fences_stays_to_the_letter() =>
        Markup.Code("a `b` *c*\n[d] <@1>").ShouldBe("```\na `b` *c*\n[d] <@1>\n```");

    [Theory]
    [InlineData("a", "https://b.example/c_(d)", "[a](<https://b.example/c_%28d%29>)")]
    [InlineData("a [b] *c*", "https://b.example/", @"[a (b) \*c\*](<https://b.example/>)")]
    [InlineData("a\nb", "https://b.example/", "[a b](<https://b.example/>)")]
    [InlineData(
        "https://c.example",
        "https://b.example/",
        "[https\\:\u200B//c.example](<https://b.example/>)"
    )]
    [InlineData("a", null, "a")]
    [InlineData("a", "javascript:alert(1)", "a")]
    [InlineData("a", "https://b.example/ c", "a")]
    [InlineData("a", "https://b.example/>)[x](<", "a")]
    [InlineData("a", "https://b.example/\u202E", "a")]
    [InlineData(" \u200B", "https://b.example/", "")]
    public void A_link_has_an_address_that_cannot_end_it(
        string text,
        string? url,
        string markdown
    ) => Markup.Link(text, url).ShouldBe(markdown);

    [Fact]
    public void No_text_and_no_address_leave_their_link() =>
        Gen.Select(NastyText.AnyLength, NastyText.AnyLength)
            .Sample(
                (text, tail) =>
                {
                    var link = Markup.Link(text, $"https://a.example/{tail}");
                    DiscordText.Constructs(DiscordText.WithoutOwn(link)).ShouldBeEmpty();
                    link.ShouldNotContain('\n');
                    link.Length.ShouldBeLessThan(2 * text.Length + text.Length + 620);
                },
                iter: 3_000
            );

    [Fact]
    public void Marks_of_the_text_do_not_run_into_ours() =>
        NastyText.Any.Sample(
            text =>
            {
                foreach (
                    var (marked, mark) in new[]
                    {
                        (Markup.Bold(text), "**"),
                        (Markup.Struck(text), "~~"),
                        (Markup.Italic(text), "*"),
                    }
                )
                {
                    if (marked.Length == 0)
                    {
                        continue;
                    }

                    marked.ShouldStartWith(mark);
                    marked.ShouldEndWith(mark);
                    var inner = marked[mark.Length..^mark.Length];
                    inner.ShouldNotEndWith(mark[..1]);
                    DiscordText.Constructs(inner).ShouldBeEmpty();
                    DiscordText
                        .Unescaped(inner)
                        .Replace("\u200B", "", StringComparison.Ordinal)
                        .ShouldBe(Markup.Line(text));
                }
            },
            iter: 3_000
        );

    [Theory]
    [InlineData("[click](http://evil.example/x)")]
    [InlineData("<@1> <#2> </ask:3> <t:4> <:n:5> <id:home>")]
    [InlineData("@everyone")]
    public void Plain_text_looks_the_same_and_is_no_construct(string text)
    {
        var plain = Markup.Plain(text, 200);
        plain.Replace("\u200B", "", StringComparison.Ordinal).ShouldBe(text);
        plain.ShouldNotContain("](");
        plain.ShouldNotContain("@e");
        DiscordText.Pings(plain).ShouldBeEmpty();
    }

    [Fact]
    public void A_cut_is_between_letters_as_people_see_them() =>
        Gen.Select(NastyText.Any, Gen.Int[1, 60])
            .Sample(
                (text, length) =>
                {
                    var cut = Markup.Cut(text, length);
                    cut.Length.ShouldBeLessThanOrEqualTo(length);
                    if (cut == text)
                    {
                        return;
                    }

                    cut.ShouldEndWith("…");
                    var kept = cut[..^1];
                    text.ShouldStartWith(kept, Case.Sensitive);
                    // Where a letter begins, or in the space before it.
                    StringInfo
                        .ParseCombiningCharacters(text)
                        .Any(i => text[..i].TrimEnd() == kept || i == kept.Length)
                        .ShouldBeTrue();
                },
                iter: 3_000
            );
}
