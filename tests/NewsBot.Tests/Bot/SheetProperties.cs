using System.Collections.Immutable;
using CsCheck;
using Microsoft.Extensions.Options;
using NewsBot.Bot;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Questions;
using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Bot;

/// <summary>Answers over articles that mean no good: each message is one that Discord takes, and nothing in it is live.</summary>
public sealed class SheetProperties
{
    private static readonly Phrases _phrases = Phrases.Load();
    private static readonly AnswerDetails _details = new(
        Options.Create(new AnsweringOptions()),
        new CorpusWriter(),
        _phrases
    );

    private static readonly Gen<string> _text = Gen.OneOf(
            NastyText.AnyLength,
            Gen.OneOfConst("*", "a\n", "-\n", "\n", "😀", "a\u0301", "<@1>", "`", "_ ", "1.\n")
                .Select(piece => string.Concat(Enumerable.Repeat(piece, 700)))
        )
        .Where(t => t.Trim().Length > 0);

    private static readonly Gen<string> _url = Gen.OneOf(
        NastyText.Any,
        NastyText.AnyLength.Select(tail => $"https://kell.example/{tail}"),
        Gen.Const($"https://kell.example/{new string('(', 400)}"),
        Gen.Const($"https://kell.example/{new string('a', 5_000)}"),
        Gen.OneOfConst("javascript:alert(1)", "https://kell.example/\"> x", "https://a@b:c/")
    );

    private static readonly Gen<Article> _article = Gen.Select(
        Gen.OneOf(NastyText.Any, Gen.Const(new string('*', 300))),
        _text,
        Gen.OneOf(NastyText.AnyLength, Gen.Const(string.Concat(Enumerable.Repeat("://", 3_500)))),
        Gen.OneOfConst("", "2026-09-14", "2026-09-14T10:00:00Z"),
        NastyText.AnyLength,
        _url,
        (id, text, title, published, outlet, url) =>
            ArticleBuilder.Build($"a{id}", text, title, published, outlet, url: url)
    );

    private static readonly Gen<Speaker> _speaker = Gen.Select(
        NastyText.AnyLength,
        NastyText.AnyLength,
        Gen.OneOfConst(SpeakerKind.Person, SpeakerKind.Body),
        (name, role, kind) => new Speaker(name, role, kind)
    );

    private static readonly Gen<Citation> _citation = Gen.Select(
        _article,
        Gen.Int[0, 10_000],
        Gen.OneOf(Gen.Int[1, 700], Gen.Const(Citation.MaxLength)),
        (article, start, length) =>
        {
            var from = start % article.Text.Length;
            var to = Math.Min(article.Text.Length, from + Math.Min(length, Citation.MaxLength));
            return Citation.Cut(article, new TextSpan(from, to));
        }
    );

    private static readonly Gen<ReplyPart> _part = Gen.Frequency(
        (1, NastyText.AnyLength.Select(ReplyPart (text) => new ReplyPart.Prose(text))),
        (
            3,
            Gen.Select(
                _citation,
                _speaker,
                Gen.OneOf(_citation.Array[0, 3], _citation.Array[50]),
                Gen.OneOfConst(QuotationKind.Direct, QuotationKind.Indirect),
                Gen.Double[0, 1],
                ReplyPart (citation, speaker, also, kind, confidence) =>
                    new ReplyPart.Quoted(citation, 1)
                    {
                        Also = also,
                        Quotation = new Quotation
                        {
                            Span = citation.Span,
                            Kind = kind,
                            Speaker = speaker,
                            Confidence = confidence,
                            Method = AttributionMethod.NextToCue,
                        },
                    }
            )
        )
    );

    private static readonly Gen<DiffPart> _diff = Gen.Select(
        Gen.OneOfConst(DiffOp.Equal, DiffOp.Insert, DiffOp.Delete),
        Gen.OneOf(NastyText.AnyLength, Gen.OneOfConst("~", "*", "a ")),
        (op, text) => new DiffPart(op, text)
    );

    private static readonly Gen<CheckNote> _note = Gen.Select(
        Gen.OneOfConst(
            CheckNoteKind.DropsNegation,
            CheckNoteKind.DropsDenial,
            CheckNoteKind.GoesOn,
            CheckNoteKind.SaidByAnother
        ),
        NastyText.AnyLength,
        (kind, words) => new CheckNote(kind, words)
    );

    private static readonly Gen<CheckMatch> _match = Gen.Select(
        _citation,
        _speaker,
        _diff.Array[0, 400],
        _note.Array[0, 4],
        (citation, speaker, diff, notes) =>
            new CheckMatch
            {
                Citation = citation,
                Quotation = new Quotation
                {
                    Span = citation.Span,
                    Kind = QuotationKind.Direct,
                    Speaker = speaker,
                    Confidence = 1,
                    Method = AttributionMethod.NextToCue,
                },
                Similarity = 0.5,
                Diff = [.. diff],
                Notes = [.. notes],
            }
    );

    private static readonly CorpusScope _scope = CorpusSnapshot.Empty.Scope;

    [Fact]
    public void An_answer_is_harmless_and_fits() =>
        Gen.Select(_part.Array[0, 8], NastyText.AnyLength, NastyText.AnyLength, Gen.Bool)
            .Sample(
                (parts, question, provider, isAnswered) =>
                    Check(Answered(parts, question, provider, isAnswered)),
                iter: 150
            );

    [Fact]
    public void Words_of_somebody_are_harmless_and_fit() =>
        Gen.Select(_part.Array[0, 8], NastyText.AnyLength)
            .Sample((parts, words) => Check(Matched(words, parts)), iter: 150);

    [Fact]
    public void A_check_is_harmless_and_fits() =>
        Gen.Select(
                _match.Array[0, 3],
                Gen.OneOfConst(Enum.GetValues<Verdict>()),
                NastyText.AnyLength,
                NastyText.Any,
                Gen.Select(NastyText.Any, NastyText.Any.Array[0, 2]).Array[0, 30]
            )
            .Sample(
                (matches, verdict, quote, by, candidates) =>
                    Check(
                        AnswerContent.Of(
                            new Result.Checked(
                                new CheckResult
                                {
                                    Claim = Claim.Read(quote, by),
                                    Verdict = verdict,
                                    Matches = matches,
                                    Candidates =
                                    [
                                        .. candidates.Select(c => new SpeakerCandidate(
                                            $"A{c.Item1}",
                                            c.Item2,
                                            2
                                        )),
                                    ],
                                    Notes = [new CheckNote(CheckNoteKind.SpeakerUnknown, by)],
                                    Searched = _scope,
                                }
                            )
                            {
                                Request = new Request.Check(quote),
                                Corpus = CorpusSnapshot.Empty,
                                Clock = DateTimeOffset.UnixEpoch,
                            }
                        )
                    ),
                iter: 150
            );

    [Fact]
    public void No_words_are_lost_on_the_way_to_the_pages() =>
        _part
            .Array[0, 12]
            .Sample(
                parts =>
                {
                    var sheet = AnswerSheet.Of(Matched("words", parts));
                    var pages = SheetPages.Of(sheet, _phrases, "en-US");
                    var text = string.Join("\n\n", pages.Select(p => p.Description));
                    var at = 0;
                    foreach (var line in sheet.Pieces.SelectMany(p => p.Text.Split('\n')))
                    {
                        at = text.IndexOf(line, at, StringComparison.Ordinal);
                        at.ShouldBeGreaterThanOrEqualTo(0, line);
                    }

                    foreach (var piece in sheet.Pieces.Where(p => p.Source is not null))
                    {
                        // On one page with its words.
                        pages.ShouldContain(p =>
                            p.Description!.Contains(piece.Text.Trim(), StringComparison.Ordinal)
                            && p.Description.Contains(piece.Source!, StringComparison.Ordinal)
                        );
                    }
                },
                iter: 150
            );

    [Fact]
    public void A_piece_of_any_length_goes_on_from_page_to_page() =>
        Gen.Select(Gen.Int[0, 3_000], Gen.Int[1, 300])
            .Sample(
                (length, lines) =>
                {
                    var piece = new SheetPiece(
                        string.Join(
                            '\n',
                            Enumerable.Range(0, lines).Select(i => $"{i}{new string('a', length)}")
                        ),
                        "[1] source"
                    );
                    var sheet = new Sheet { Pieces = [piece], Footer = "" };
                    var pages = SheetPages.Of(sheet, _phrases, "en-US");
                    pages.ShouldAllBe(p => p.Description!.Length <= Embed.MaxDescription);
                    pages
                        .SelectMany(p => p.Description!.Split('\n'))
                        .Where(l => l.EndsWith('a') || l.All(char.IsAsciiDigit))
                        .Where(l => l.Length > 0)
                        .ShouldBe(piece.Text.Split('\n'));
                },
                iter: 100
            );

    private static void Check(AnswerContent content)
    {
        var served = new Served(
            new Result.Replied(SmallTalk.Greeting, [])
            {
                Request = new Request.Ask("hi"),
                Corpus = CorpusSnapshot.Empty,
                Clock = DateTimeOffset.UnixEpoch,
            },
            IsFromCache: false,
            []
        );
        foreach (var message in DiscordLimits.Messages(content, served, _details, _phrases))
        {
            DiscordLimits.Check(message);
            DiscordLimits.CheckHarmless(message);
        }
    }

    private static AnswerContent Matched(string words, ReplyPart[] parts) =>
        AnswerContent.Of(
            new Result.Matched(Reply(parts), new Dictionary<Citation, double>())
            {
                Request = new Request.WhoSaid(words),
                Corpus = CorpusSnapshot.Empty,
                Clock = DateTimeOffset.UnixEpoch,
            }
        );

    private static AnswerContent Answered(
        ReplyPart[] parts,
        string question,
        string provider,
        bool isAnswered
    )
    {
        Answer answer = isAnswered
            ? new Answer.Cited(Reply(parts))
            {
                Question = new Question(question),
                Clock = DateTimeOffset.UnixEpoch,
                Searched = _scope,
                Provider = provider,
            }
            : new Answer.Abstained(AbstentionReason.Ambiguous, Reply(parts))
            {
                Question = new Question(question),
                Clock = DateTimeOffset.UnixEpoch,
                Searched = _scope,
                Provider = provider,
                Choices = [.. parts.Select(_ => new SpeakerChoice(provider, question, 2))],
            };
        return AnswerContent.Of(
            new Result.Answered(answer)
            {
                Request = new Request.Ask(question),
                Corpus = CorpusSnapshot.Empty,
                Clock = DateTimeOffset.UnixEpoch,
            }
        );
    }

    // Through the one door out, with a corpus that holds the articles.
    private static VerifiedReply Reply(ReplyPart[] parts)
    {
        var numbered = parts
            .Select((p, i) => p is ReplyPart.Quoted q ? q with { Number = i + 1 } : p)
            .ToImmutableArray();
        var corpus = new CorpusWriter();
        corpus.Add(
            numbered
                .OfType<ReplyPart.Quoted>()
                .SelectMany(q => q.Also.Prepend(q.Citation))
                .Select(c => c.Article)
        );
        return Verifier.Verify(new Draft(numbered), corpus.Current);
    }
}
