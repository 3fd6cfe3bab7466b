using System.Globalization;
using System.Text.Json;
using NewsBot.Core.Checking;
using NewsBot.Core.Quotations;

namespace NewsBot.Rendering;

/// <summary>What every surface says of a check in the same words.</summary>
internal static class CheckWords
{
    /// <summary>The verdict as machines read it.</summary>
    public static string Name(Verdict verdict) =>
        JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());

    /// <summary>One of several quotations, with its number.</summary>
    public static string Part(CheckResult part, int number, CheckForm form)
    {
        var by = part.Claim.Speaker is { } speaker ? $", by {form.Words(speaker)}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{number}. {form.Words(part.Claim.Text)}{by}: {Verdict(part, form)}"
        );
    }

    private static string InWords(Verdict verdict) =>
        verdict == Core.Checking.Verdict.NotFound ? "not found" : Name(verdict);

    /// <summary>The verdict as a sentence or two.</summary>
    public static string Verdict(CheckResult result, CheckForm form) =>
        result.Verdict switch
        {
            _ when result.Parts.Count > 0 =>
                $"{result.Parts.Count} quotations: {string.Join(", ", result.Parts.Select(p => InWords(p.Verdict)))}.",
            Core.Checking.Verdict.Verbatim => $"Verbatim. {Said(result, form)} these words.",
            Core.Checking.Verdict.Altered => "Altered. The words are near, but not what was said.",
            Core.Checking.Verdict.Misattributed =>
                $"Misattributed. The words are right, the name is not: {Said(result, form)} them, not {form.Words(result.Claim.Speaker ?? "")}.",
            Core.Checking.Verdict.Paraphrase =>
                "Paraphrase. This corpus has it in other words, not as a quotation.",
            Core.Checking.Verdict.Denied =>
                "Denied. An article says that this was not said, or that the speaker denied it.",
            _ when IsContradicted(result) =>
                "Not found as a quotation. An article says something else in its own words.",
            _ when result.Matches is [{ Stance: Stance.Alleged }, ..] =>
                "Not found as said. An article only asks, supposes, plays or has it from rumours.",
            _ when result.Claim.Speaker is not null
                    && result.Matches
                        is [{ Speaker.Kind: SpeakerKind.Unnamed, Similarity: 1 }, ..] =>
                "Not found as theirs. The article gives these words to somebody whom it does not name.",
            _ when result.Matches is [{ Speaker: null, Kind: not null, Similarity: 1 }, ..] =>
                "Not found as theirs. The words stand in an article that leaves open who said them.",
            _ when result.Notes.Any(n => n.Kind == CheckNoteKind.SpeakerOpen) =>
                "Not found as theirs. The words stand there, and who said them is uncertain.",
            _ => IsPlain(result)
                ? "Not found as a quotation. An article has these words as its own, nobody is quoted with them."
                : "Not in this corpus. Nobody is quoted with these words.",
        };

    /// <summary>A note as a sentence.</summary>
    public static string Note(CheckNote note, CheckMatch match, CheckForm form) =>
        note.Kind switch
        {
            CheckNoteKind.DropsNegation =>
                $"It leaves out {form.Words(note.Words)}, which turns the sense.",
            CheckNoteKind.AddsNegation =>
                $"It adds {form.Words(note.Words)}, which turns the sense.",
            CheckNoteKind.DropsCondition =>
                $"It leaves out the condition: {form.Words(note.Words)} …",
            CheckNoteKind.DropsTurn =>
                $"It leaves out how the sentence goes on: {form.Words(note.Words)} …",
            CheckNoteKind.DropsDenial =>
                $"It leaves out that the words are denied: {form.Words(note.Words)} …",
            CheckNoteKind.DropsDoubt =>
                $"It leaves out that this was not held to be so: {form.Words(note.Words)} …",
            CheckNoteKind.ChangesFigure =>
                $"It changes a figure: {form.Words(note.Words)} was said.",
            CheckNoteKind.SaysOpposite => $"It says the opposite of {form.Words(note.Words)}.",
            CheckNoteKind.Exchanges =>
                $"It exchanges words: {form.Words(note.Words)} stand in each other's place.",
            CheckNoteKind.SplitsSentence =>
                $"It ends a sentence behind {form.Words(note.Words)}, where none ended.",
            CheckNoteKind.DropsAttribution =>
                $"It leaves out that others say or think so: {form.Words(note.Words)} …",
            CheckNoteKind.Spliced => "It makes one sentence of halves of two.",
            CheckNoteKind.TakenBack =>
                "The words of the claim were printed, and taken back: this is the correction.",
            CheckNoteKind.WasQuestion => "It is cut out of a question.",
            CheckNoteKind.GoesOn => $"The next sentence goes on with {form.Words(note.Words)}.",
            CheckNoteKind.Joined => "It joins words that were not said in one go.",
            CheckNoteKind.SaidByAnother => $"Not theirs: {Speaker(match, form)} said this.",
            CheckNoteKind.PlainText =>
                "These are the words of the article, not of anybody it quotes.",
            CheckNoteKind.ToldOtherwise => $"The article says: {form.Words(note.Words)}.",
            CheckNoteKind.PrintedOtherwise =>
                $"{form.Outside(ReplyWords.Outlet(match.Citation.Article))} prints it otherwise.",
            CheckNoteKind.SpokenTo =>
                $"It was said to {form.Outside(ReplyWords.Outlet(match.Citation.Article))}.",
            CheckNoteKind.Reported => "This is how a reporter tells it, without quotation marks.",
            CheckNoteKind.NotSaid =>
                "Not theirs, by this article: it says that the words were denied or not said.",
            CheckNoteKind.OnlyAlleged => "This article does not report that they said it.",
            CheckNoteKind.Edited => "Dots and brackets were taken for the marks of an editor.",
            _ => throw new ArgumentOutOfRangeException(nameof(note)),
        };

    /// <summary>A note on the whole check as a sentence.</summary>
    public static string Note(CheckNote note, CheckResult result, CheckForm form) =>
        note.Kind switch
        {
            CheckNoteKind.SpeakerUnknown =>
                $"Nobody called {form.Words(result.Claim.Speaker ?? "")} is quoted in this corpus.",
            CheckNoteKind.SpeakerOpen =>
                $"Whether that is {form.Words(result.Claim.Speaker ?? "")}, the article does not tell.",
            CheckNoteKind.Common => "So few words could be anybody's.",
            _ => throw new ArgumentOutOfRangeException(nameof(note)),
        };

    /// <summary>Who spoke, with role, outlet and date.</summary>
    public static string Origin(CheckMatch match)
    {
        var role = match.Speaker?.Role is { Length: > 0 } known
            ? $", {ReplyWords.Name(known)}"
            : "";
        var doubt = match.IsUncertain ? "speaker uncertain, perhaps " : "";
        var speaker =
            match.Speaker is null && match.Kind is null
                ? ""
                : $"{doubt}{Speaker(match)}{role}{With(match)}{ReplyWords.StanceWords(match.Stance)}; ";
        return $"{speaker}{ReplyWords.Origin(match.Citation.Article)}";
    }

    private static string With(CheckMatch match) =>
        match.Quotation is { } said ? ReplyWords.With(said) : "";

    /// <summary>Heads the people of one name that a claim may mean.</summary>
    public static string Candidates(CheckResult result, CheckForm form) =>
        $"Several people here are called {form.Words(result.Claim.Speaker ?? "")}. Give the full name with --by:";

    /// <summary>One of them.</summary>
    public static string Candidate(SpeakerCandidate candidate)
    {
        var roles = candidate.Roles.Count > 0 ? $", {ReplyWords.Name(candidate.Roles[0])}" : "";
        var plural = candidate.Quotes == 1 ? "" : "s";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ReplyWords.Name(candidate.Name)}{roles} ({candidate.Quotes} quotation{plural})"
        );
    }

    /// <summary>What heads the matches below a verdict.</summary>
    public static string Heading(CheckResult result) =>
        result.Verdict switch
        {
            Core.Checking.Verdict.NotFound => "The nearest:",
            Core.Checking.Verdict.Denied => "What the article says:",
            _ => "What was said:",
        };

    private static bool IsContradicted(CheckResult result) =>
        result.Matches is [{ Kind: null } told, ..]
        && told.Notes.Any(n => n.Kind == CheckNoteKind.ToldOtherwise);

    private static bool IsPlain(CheckResult result) => result.Matches is [{ Kind: null }, ..];

    private static string Said(CheckResult result, CheckForm form)
    {
        var said = result.Proof is { Speaker: not null } match
            ? match.IsUncertain
                ? $"perhaps {Speaker(match, form)}, whom the article leaves uncertain, said"
                : $"{Speaker(match, form)} said"
            : "somebody whom the article does not name said";
        return result.Verdict == Core.Checking.Verdict.Verbatim
            ? $"{char.ToUpperInvariant(said[0])}{said[1..]}"
            : said;
    }

    private static string Speaker(CheckMatch match, CheckForm form) => form.Outside(Speaker(match));

    private static string Speaker(CheckMatch match) =>
        match.Speaker switch
        {
            null => "(speaker open)",
            { Kind: SpeakerKind.Person } person => ReplyWords.Name(person.Name),
            { Name: var name } => $"the {ReplyWords.Name(name)}",
        };
}
