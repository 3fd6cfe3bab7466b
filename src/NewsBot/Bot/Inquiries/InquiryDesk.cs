using System.Collections.Immutable;
using NewsBot.Bot.Sheets;
using NewsBot.Commands;
using NewsBot.Core.Answering;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Inquiries;

/// <summary>Answers inquiries through the same requests as the command line and the console. Thread-safe.</summary>
internal sealed class InquiryDesk(AnswerCache answers, CorpusWriter corpus, QuoteChecker checker)
{
    private const int MaxStatements = 10;

    /// <summary>Answers one.</summary>
    /// <exception cref="FormatException">A day can't be read; the message names the option.</exception>
    public async Task<Finding> AskAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        var filter = Filter(inquiry.Arguments);
        var current = corpus.Current;
        return inquiry.Surface switch
        {
            Surface.Said => Said(inquiry, filter, current, cancellationToken),
            Surface.WhoSaid => WhoSaid(inquiry, filter, current, cancellationToken),
            Surface.Check => Check(
                Claim.Read(inquiry.Text, Value(inquiry.Arguments, "by")),
                filter,
                current,
                inquiry,
                cancellationToken
            ),
            _ => await QuestionAsync(inquiry, filter, current, cancellationToken),
        };
    }

    private async Task<Finding> QuestionAsync(
        Inquiry inquiry,
        SearchFilter filter,
        CorpusSnapshot current,
        CancellationToken cancellationToken
    )
    {
        // What is asked without marks and not found may still have an answer.
        if (ClaimQuestion.Read(inquiry.Text) is { } claimed)
        {
            var result = checker.Check(current, claimed.Claim, filter, cancellationToken);
            if (result.Verdict != Verdict.NotFound || claimed.IsToTheLetter)
            {
                return new Finding(CheckSheet.Of(result, inquiry), current.Generation);
            }
        }

        var question = new Question(inquiry.Text)
        {
            Filter = filter,
            History = [.. inquiry.History.Select(h => new Turn(h.Text, null))],
        };
        var served = await answers.AskAsync(question, cancellationToken);
        return new Finding(
            AnswerSheet.Of(served.Answer),
            served.Answer.Evidence?.Corpus.Generation ?? current.Generation
        )
        {
            Answer = served.Answer,
            IsFromCache = served.IsFromCache,
        };
    }

    private static Finding Said(
        Inquiry inquiry,
        SearchFilter filter,
        CorpusSnapshot current,
        CancellationToken cancellationToken
    )
    {
        var (found, reply) = new SaidRequest(
            inquiry.Text,
            Value(inquiry.Arguments, "about"),
            filter
        ).Answer(current, cancellationToken);
        return new Finding(StatementSheet.Of(found, reply, current.Scope), current.Generation);
    }

    private static Finding WhoSaid(
        Inquiry inquiry,
        SearchFilter filter,
        CorpusSnapshot current,
        CancellationToken cancellationToken
    )
    {
        var (reply, _) = new WhoSaidRequest(inquiry.Text, filter, MaxStatements).Answer(
            current,
            cancellationToken
        );
        return new Finding(
            StatementSheet.Of(inquiry.Text, reply, current.Scope),
            current.Generation
        );
    }

    private Finding Check(
        Claim claim,
        SearchFilter filter,
        CorpusSnapshot current,
        Inquiry inquiry,
        CancellationToken cancellationToken
    ) =>
        new(
            CheckSheet.Of(checker.Check(current, claim, filter, cancellationToken), inquiry),
            current.Generation
        );

    private static SearchFilter Filter(ImmutableDictionary<string, string> arguments) =>
        new()
        {
            Since = RequestDates.Day("since", Value(arguments, "since")),
            Until = RequestDates.Day("until", Value(arguments, "until")),
            Section = Value(arguments, "section"),
            Outlet = Value(arguments, "outlet"),
        };

    private static string? Value(ImmutableDictionary<string, string> arguments, string name) =>
        arguments.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;
}
