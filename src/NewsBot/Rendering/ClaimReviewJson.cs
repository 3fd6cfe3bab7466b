using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using NewsBot.Core.Checking;
using NewsBot.Core.Quotations;

namespace NewsBot.Rendering;

/// <summary>
/// A check as a <c>ClaimReview</c> of schema.org in JSON-LD, on one line. No character that ends a script or an attribute stands in
/// it as itself, so that it may be pasted into a web page.
/// </summary>
internal static class ClaimReviewJson
{
    private static readonly JsonSerializerOptions _options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The line; of several quotations that were passed on at once a line each, for each has its own author and verdict.</summary>
    /// <param name="id">The id of the line of a batch, if it has one: its <c>identifier</c>.</param>
    /// <param name="quote">The claim as it was passed on.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="clock">When it was checked.</param>
    public static string Line(
        JsonElement? id,
        string quote,
        CheckResult result,
        DateTimeOffset clock
    )
    {
        if (result.Parts.Count > 0)
        {
            return string.Join('\n', result.Parts.Select(p => Line(id, p.Claim.Text, p, clock)));
        }

        var review = Thing("ClaimReview");
        review.Insert(0, "@context", "https://schema.org");
        if (id is { } known)
        {
            review["identifier"] = JsonNode.Parse(known.GetRawText());
        }

        review["datePublished"] = clock.ToString("yyyy-MM-dd", null);
        review["author"] = Named("Organization", "NewsBot");
        review["claimReviewed"] = TerminalText.OneLine(quote);
        review["itemReviewed"] = Claimed(result);
        review["reviewRating"] = Rating(result);
        review["reviewBody"] = Body(result);
        if (result.Matches.Count > 0)
        {
            review["isBasedOn"] = new JsonArray([.. result.Matches.Select(Quoted)]);
        }

        return review.ToJsonString(_options);
    }

    private static JsonObject Claimed(CheckResult result)
    {
        var claim = Thing("Claim");
        claim["text"] = result.Claim.Text;
        if (result.Claim.Speaker is { } speaker)
        {
            claim["author"] = Named("Person", TerminalText.OneLine(speaker));
        }

        return claim;
    }

    private static JsonObject Rating(CheckResult result)
    {
        var rating = Thing("Rating");
        rating["alternateName"] = CheckWords.Name(result.Verdict);
        if (result.IsTurned)
        {
            rating["ratingExplanation"] = "The sense is turned.";
        }

        return rating;
    }

    private static string Body(CheckResult result) =>
        string.Join(
            ' ',
            result
                .Matches.Take(1)
                .SelectMany(m => m.Notes.Select(n => CheckWords.Note(n, m, CheckForm.Plain)))
                .Prepend(CheckWords.Verdict(result, CheckForm.Plain))
        );

    // The words as they stand, and where.
    private static JsonNode Quoted(CheckMatch match)
    {
        var (quotation, article) = (Thing("Quotation"), match.Citation.Article);
        quotation["text"] = match.Citation.Text;
        if (match.Speaker is { } speaker)
        {
            quotation["creator"] = Named(
                speaker.Kind == SpeakerKind.Body ? "Organization" : "Person",
                speaker.Name
            );
        }

        var source = Thing("NewsArticle");
        source["headline"] = article.Title;
        source["url"] = article.Url;
        source["datePublished"] = article.Published.ToString() is { Length: > 0 } published
            ? published
            : null;
        source["publisher"] = article.Outlet is { } outlet ? Named("Organization", outlet) : null;
        foreach (var empty in source.Where(m => m.Value is null).Select(m => m.Key).ToArray())
        {
            source.Remove(empty);
        }

        quotation["isPartOf"] = source;
        return quotation;
    }

    private static JsonObject Thing(string type) => new() { ["@type"] = type };

    private static JsonObject Named(string type, string name)
    {
        var thing = Thing(type);
        thing["name"] = name;
        return thing;
    }
}
