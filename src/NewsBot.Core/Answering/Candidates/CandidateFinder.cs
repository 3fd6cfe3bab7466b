using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Candidates;

/// <summary>
/// Finds what may be the answer in the headlines and sentences of the evidence: words of the form that the question expects,
/// which the question does not say itself, near its rare words, in many articles.
/// </summary>
internal sealed class CandidateFinder
{
    private const int MaxItems = 10;

    /// <summary>What the passage and its rank count beside the sentence.</summary>
    private const double PassageWeight = 0.5;

    /// <summary>What it counts to stand near what is asked.</summary>
    private const double NearnessWeight = 0.7;

    /// <summary>What it counts to stand where a doer stands.</summary>
    private const double DoingWeight = 0.1;

    /// <summary>What it counts to have the form of the answer for sure.</summary>
    private const double CertaintyWeight = 0.5;

    /// <summary>What it costs that the sentence speaks of another subject.</summary>
    private const double OtherSubjectCost = 0.4;

    /// <summary>The certainty from which on down an answer is not worth giving.</summary>
    private const double MuchDoubt = -0.5;

    /// <summary>About a clause, in code units.</summary>
    private const int NearChars = 80;

    /// <summary>A candidate that everything speaks against is still one.</summary>
    private const double LeastScore = 0.01;

    private readonly QuestionForm _question;
    private readonly TermWeights _weights;
    private readonly QuestionFocus _focus;
    private readonly CandidateForm _form;
    private readonly FormCertainty _certainty;
    private readonly TermWeights.Found _subject;
    private readonly (TermWeights.Found Last, TermWeights.Found Name)[] _names;

    public CandidateFinder(QuestionForm form, QuestionFocus focus, TermWeights weights)
    {
        _question = form;
        _weights = weights;
        _focus = focus;
        _form = new CandidateForm(form, _focus);
        _certainty = new FormCertainty(form, _focus);
        _subject = weights.In(_focus.Subject);
        _names = [.. _focus.Names.Select(n => (weights.In(LastOf(n)), weights.In(n)))];
    }

    /// <summary>Whether such questions are answered by words of one form.</summary>
    public static bool Expects(QuestionForm form) =>
        form
            is QuestionForm.Person
                or QuestionForm.Place
                or QuestionForm.Name
                or QuestionForm.Date
                or QuestionForm.Number;

    /// <summary>The candidates, best first, each once; empty for a question of no such form.</summary>
    public IReadOnlyList<AnswerCandidate> Find(
        IReadOnlyList<EvidenceItem> items,
        IReadOnlyList<CorrectionNote> corrections,
        CancellationToken cancellationToken = default
    )
    {
        if (!Expects(_question) || items.Count == 0)
        {
            return [];
        }

        var found = new List<AnswerCandidate>();
        foreach (var item in items.Take(MaxItems))
        {
            AddFrom(item, items[0].Hit.Score, found, cancellationToken);
        }

        return CandidateMerge.Merge(found.ConvertAll(c => Corrected(c, corrections)));
    }

    private void AddFrom(
        EvidenceItem item,
        float bestScore,
        List<AnswerCandidate> found,
        CancellationToken cancellationToken
    )
    {
        var article = item.Hit.Article;
        var sentences = new List<TextSpan>();
        sentences.AddRange(
            article.Blocks.Where(b => b.Kind == BlockKind.Title).Select(b => b.Span)
        );
        article.AddSentences(item.Hit.Span, sentences);
        var shared = PassageWeight * item.Coverage * item.Hit.Score / bestScore;
        var head = Names(article.Title);
        var around = Spoken(head.Or(Names(item.Hit.Span.Of(article.Text))));
        foreach (var sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var spans = _form.SpansIn(article, sentence).ToArray();
            if (spans.Length == 0)
            {
                continue;
            }

            var fit = new CandidateFit(_focus, article.Text, sentence);
            var inside = Spoken(head.Or(Names(sentence.Of(article.Text))));
            var spoken = (inside + around) / 2;
            foreach (var span in spans)
            {
                found.Add(Rate(fit, new AnswerCandidate(item, span, sentence, shared, 1), spoken));
            }
        }
    }

    // What a correction takes back comes last, wherever it stands.
    private static AnswerCandidate Corrected(
        AnswerCandidate candidate,
        IReadOnlyList<CorrectionNote> corrections
    ) =>
        corrections.Any(c => c.TakesBack(candidate.Text))
            ? candidate with
            {
                Score = LeastScore,
                IsDoubtful = true,
            }
            : candidate;

    private AnswerCandidate Rate(CandidateFit fit, AnswerCandidate candidate, double spoken)
    {
        var (article, span) = (candidate.Item.Hit.Article, candidate.Span);
        var covered = Covered(article, candidate.Sentence, span);
        var nearness = fit.Nearness(span, _question == QuestionForm.Date);
        var doing = _focus.AsksForDoer ? fit.Doing(span) : 0;
        var certainty = _certainty.Of(fit, article, candidate.Sentence, span);
        var other = fit.SpeaksOfAnother ? OtherSubjectCost : 0;
        var score =
            candidate.Score
            + covered
            + (NearnessWeight * nearness)
            + (DoingWeight * doing)
            + (CertaintyWeight * certainty)
            - other;
        var doubt = other - (0.5 * Math.Min(0, certainty)) - (0.3 * Math.Min(0, doing));
        return candidate with
        {
            Score = Math.Max(LeastScore, score),
            Covered = covered,
            Fit = nearness * spoken * Math.Max(0, 1 - doubt),
            IsSure = certainty > -MuchDoubt,
            IsDoubtful = certainty <= MuchDoubt,
        };
    }

    // How much of the question's subject is spoken of.
    private double Spoken(TermWeights.Found found) =>
        _subject.Weight == 0 ? 1 : found.And(_subject).Weight / _subject.Weight;

    private static ReadOnlySpan<char> LastOf(string name) => name.AsSpan(name.LastIndexOf(' ') + 1);

    // Who is named by the last name is named.
    private TermWeights.Found Names(ReadOnlySpan<char> text)
    {
        var found = _weights.In(text);
        foreach (var (last, name) in _names)
        {
            if (last.Weight > 0 && found.And(last).Weight == last.Weight)
            {
                found = found.Or(name);
            }
        }

        return found;
    }

    // The share of the question that the sentence carries, less where its words stand far from the candidate.
    private double Covered(Article article, TextSpan sentence, TextSpan span)
    {
        if (_weights.Total == 0)
        {
            return 0;
        }

        var whole = _weights.In(article.Clear.Show(sentence)).Weight;
        var from = Math.Max(sentence.Start, span.Start - NearChars);
        var to = Math.Min(sentence.End, span.End + NearChars);
        var near = _weights.In(article.Text.AsSpan(from, to - from)).Weight;
        return ((0.6 * whole) + (0.4 * near)) / _weights.Total;
    }
}
