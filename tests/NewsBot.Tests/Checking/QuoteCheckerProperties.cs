using System.Collections.Frozen;
using CsCheck;
using NewsBot.Core.Checking;
using NewsBot.Core.Language;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Checking;

public sealed class QuoteCheckerProperties(SampleCorpus news) : IClassFixture<SampleCorpus>
{
    private const int MinWords = 4;

    /// <summary>A sentence with one of them may be turned by a cut; the checker has its own, finer list.</summary>
    private static readonly FrozenSet<string> _turning =
        "not cannot never no nobody nothing none neither nor without if unless but except only although though however lie wrong false doubt deny denied"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    [Fact]
    public void A_run_of_what_was_said_is_verbatim() =>
        Runs()
            .Sample(
                run => news.Check(run.Text).Verdict.ShouldBe(Verdict.Verbatim, run.Text),
                iter: 400
            );

    [Fact]
    public void One_other_telling_word_makes_it_altered() =>
        Gen.Select(Runs(), Gen.Int[0, 99])
            .Sample(
                (run, n) =>
                {
                    var words = Wording.Of(run.Text);
                    var telling = Enumerable
                        .Range(0, words.Words.Length)
                        .Where(i => !StopWords.Contains(words.Words[i]))
                        .ToArray();
                    if (telling.Length < 4)
                    {
                        return;
                    }

                    var changed = words.Spans[telling[n % telling.Length]];
                    var claim = $"{run.Text[..changed.Start]}xylophone{run.Text[changed.End..]}";
                    var verdict = news.Check(claim).Verdict;

                    verdict.ShouldBe(Verdict.Altered, claim);
                },
                iter: 400
            );

    [Fact]
    public void The_style_of_marks_tells_nothing() =>
        Gen.Select(
                Runs(),
                Gen.OneOfConst(
                    "“{0}”",
                    "\"{0}\"",
                    "«{0}»",
                    "„{0}“",
                    "“{0}",
                    "&quot;{0}&quot;",
                    "``{0}''"
                )
            )
            .Sample(
                (run, style) =>
                {
                    var plain = run.Text.Replace("\"", "", StringComparison.Ordinal);
                    var marked = style.Replace("{0}", plain, StringComparison.Ordinal);
                    news.Check(marked).Verdict.ShouldBe(news.Check(plain).Verdict, marked);
                },
                iter: 200
            );

    [Fact]
    public void Another_name_makes_it_misattributed() =>
        Runs()
            .Sample(
                run =>
                {
                    var verdict = news.Check(run.Text, "Zebedee Quux").Verdict;

                    verdict.ShouldBeOneOf(
                        run.Speaker?.Kind == SpeakerKind.Unnamed || run.Speaker is null
                            ? [Verdict.Verbatim, Verdict.Misattributed, Verdict.NotFound]
                            : [Verdict.Misattributed, Verdict.NotFound]
                    );
                },
                iter: 200
            );

    [Fact]
    public void Nothing_throws_and_every_match_is_cut_from_its_article() =>
        Gen.Select(Hostile.Text, Hostile.Text)
            .Sample(
                (quote, by) =>
                    news.Check(quote, by)
                        .Matches.ShouldAllBe(m => m.Citation.HoldsIn(m.Citation.Article)),
                iter: 300
            );

    [Fact]
    public void What_is_left_of_a_comparison_without_additions_are_words_of_the_article() =>
        Gen.Select(Runs(), Runs())
            .Sample(
                (first, second) =>
                {
                    foreach (var match in news.Check($"{first.Text} {second.Text}").Matches)
                    {
                        var words = match
                            .Diff.Where(p => p.Op != DiffOp.Insert)
                            .Select(p => p.Text);
                        var said = PlainWords.Of(match.Citation.Article.Text);
                        foreach (var part in words)
                        {
                            PlainWords
                                .Of(part)
                                .Split(' ')
                                .ShouldAllBe(w => said.Contains(w, StringComparison.Ordinal));
                        }
                    }
                },
                iter: 100
            );

    // Runs of words of one direct quotation, no sentence of which could be turned by the cut.
    private Gen<(string Text, Speaker? Speaker)> Runs()
    {
        var parts = news
            .Current.Ledger.Statements.Where(s => s.Kind == QuotationKind.Direct)
            .Where(s =>
                !IsTurning(
                    string.Join(' ', s.Parts.Select(p => p.Span.Of(s.Article.Text).ToString()))
                )
            )
            .SelectMany(s =>
                s.Parts.Select(p => (Text: p.Span.Of(s.Article.Text).ToString(), s.Speaker))
            )
            .Where(p => Wording.Of(p.Text).Words.Length >= MinWords && !p.Text.Contains('?'))
            .ToArray();
        return Gen.Select(Gen.Int[0, parts.Length - 1], Gen.Int[0, 999], Gen.Int[0, 999])
            .Select((part, a, b) => (Cut(parts[part].Text, a, b), parts[part].Speaker))
            .Where(run => Wording.Of(run.Item1).Words.Any(w => !StopWords.Contains(w)));
    }

    private static string Cut(string text, int a, int b)
    {
        var spans = Wording.Of(text).Spans;
        var start = a % (spans.Length - MinWords + 1);
        var end = start + MinWords + (b % (spans.Length - MinWords - start + 1));

        // "I'll" is two words and not cut.
        while (start > 0 && spans[start - 1].End == spans[start].Start)
        {
            start--;
        }

        while (end < spans.Length && spans[end - 1].End == spans[end].Start)
        {
            end++;
        }

        return text[spans[start].Start..spans[end - 1].End];
    }

    private static bool IsTurning(string text) =>
        Wording
            .Of(text)
            .Words.Any(w =>
                _turning.Contains(w) || (w.Length > 3 && w.EndsWith("nt", StringComparison.Ordinal))
            );
}
