using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsBot.Bot;

namespace NewsBot.Tests.Bot;

public sealed partial class PhrasesTests
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> _english = Read("en");

    // What the program's code loads as text and looks like a key: "limit.user", "command.{0}.description" is made of parts.
    private static readonly HashSet<string> _spoken =
    [
        .. typeof(Phrases)
            .Assembly.GetTypes()
            .Where(t =>
                t.Namespace?.StartsWith(typeof(Phrases).Namespace!, StringComparison.Ordinal)
                == true
            )
            .SelectMany(t => t.GetMethods(All).Cast<MethodBase>().Concat(t.GetConstructors(All)))
            .SelectMany(Strings),
    ];

    [Fact]
    public void Every_phrase_that_is_said_exists()
    {
        var groups = _english.Keys.Select(k => k.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var said = _spoken
            .Where(s => s.Contains('.', StringComparison.Ordinal) && Key().IsMatch(s))
            .Where(s => groups.Contains(s.Split('.')[0]))
            .Where(s => !s.EndsWith(".name", StringComparison.Ordinal))
            .ToArray();

        said.Length.ShouldBeGreaterThan(50);
        said.Where(s => !_english.ContainsKey(s)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_phrase_that_exists_is_a_phrase()
    {
        _english.Count.ShouldBeGreaterThan(50);
        _english.Keys.ShouldAllBe(k => Key().IsMatch(k));
        _english.Values.ShouldAllBe(p => !string.IsNullOrWhiteSpace(p) && p.Trim() == p);
    }

    [Fact]
    public void Blanks_are_numbered_from_0()
    {
        foreach (var (key, phrase) in _english)
        {
            var blanks = Blanks(phrase);
            blanks.ShouldBe(Enumerable.Range(0, blanks.Count), key);
            // Nothing else in braces, or it can't be filled in.
            Should.NotThrow(
                () =>
                    string.Format(
                        CultureInfo.InvariantCulture,
                        phrase,
                        [.. blanks.Select(object (b) => b)]
                    ),
                key
            );
        }
    }

    [Fact]
    public void Another_language_has_the_same_blanks_and_no_other_keys()
    {
        foreach (var language in Phrases.Load().Translations)
        {
            foreach (var (key, phrase) in Read(language))
            {
                if (key.EndsWith(".name", StringComparison.Ordinal))
                {
                    continue;
                }

                _english.ShouldContainKey(key, language);
                Blanks(phrase).ShouldBe(Blanks(_english[key]), $"{language} {key}");
                Fits(key, phrase).ShouldBeTrue($"{language} {key}");
            }
        }
    }

    [Fact]
    public void Every_phrase_fits_where_it_stands() =>
        _english.Where(p => !Fits(p.Key, p.Value)).ShouldBeEmpty();

    [Fact]
    public void What_is_missing_in_a_language_is_said_in_english() =>
        Phrases.Load().Say("tlh", "button.more").ShouldBe(_english["button.more"]);

    private static bool Fits(string key, string phrase) =>
        phrase.Length
        <= key switch
        {
            _ when key.StartsWith("command.message.", StringComparison.Ordinal) => 32,
            _ when key.StartsWith("command.", StringComparison.Ordinal) => 100,
            _ when key.StartsWith("button.", StringComparison.Ordinal) => 40,
            _ when key.StartsWith("form.", StringComparison.Ordinal) => key.EndsWith(
                ".placeholder",
                StringComparison.Ordinal
            )
                ? 100
                : 45,
            "answer.sources" => 40,
            "answer.page" => 60,
            _ => 1_800,
        };

    private static List<int> Blanks(string phrase) =>
        [
            .. Blank()
                .Matches(phrase)
                .Select(m => int.Parse(m.Groups["n"].ValueSpan, CultureInfo.InvariantCulture))
                .Distinct()
                .Order(),
        ];

    private static Dictionary<string, string> Read(string language)
    {
        using var stream = typeof(Phrases)
            .Assembly.GetManifestResourceStream($"NewsBot.Bot.phrases.{language}.json")
            .ShouldNotBeNull();
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    // The texts that a method's instructions load. What only looks like one is no text of the module.
    private static IEnumerable<string> Strings(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] == OpCodes.Ldstr.Value && code[i + 4] == 0x70)
            {
                yield return method.Module.ResolveString(BitConverter.ToInt32(code, i + 1));
            }
        }
    }

    [GeneratedRegex(
        @"^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)*$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Key();

    [GeneratedRegex(@"\{(?<n>\d)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Blank();
}
