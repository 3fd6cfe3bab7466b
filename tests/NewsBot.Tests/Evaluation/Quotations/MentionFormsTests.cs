using NewsBot.Evaluation.Quotations;

namespace NewsBot.Tests.Evaluation.Quotations;

public sealed class MentionFormsTests
{
    [Theory]
    [InlineData("Ann Lee", "Ms Lee", false, nameof(MentionForm.Name))]
    [InlineData("Ann Lee", "her lawyer, Lee", false, nameof(MentionForm.Name))]
    [InlineData("Ann Lee", "She,", false, nameof(MentionForm.Pronoun))]
    [InlineData("Ann Lee", "The Minister", false, nameof(MentionForm.Nominal))]
    [InlineData("Ann Lee", "Orr", false, nameof(MentionForm.Nominal))]
    [InlineData("Ann Lee", null, false, nameof(MentionForm.None))]
    [InlineData(null, "the minister", false, nameof(MentionForm.NoSpeaker))]
    [InlineData(null, null, false, nameof(MentionForm.NoSpeaker))]
    [InlineData(null, "Orr", true, nameof(MentionForm.Name))]
    [InlineData(null, "the Minister", true, nameof(MentionForm.Nominal))]
    [InlineData(null, "3rd Dr. 4X", true, nameof(MentionForm.Name))]
    [InlineData(null, "they", true, nameof(MentionForm.Pronoun))]
    [InlineData(null, null, true, nameof(MentionForm.None))]
    public void The_form_is_that_of_the_labels(
        string? speaker,
        string? mention,
        bool isByMention,
        string form
    )
    {
        var text = $"\"Go,\" said {mention}";
        var article = new LabelledArticle("a", text) { IsByMention = isByMention };
        var gold = text.Quote(
            "\"Go,\"",
            speaker: speaker,
            mention: mention is null ? [] : [mention]
        );

        MentionForms.Of(article, gold).ToString().ShouldBe(form);
    }

    [Fact]
    public void A_mention_in_pieces_is_read_as_one()
    {
        const string Text = "The minister, \"Go,\" who is called Lee, said.";
        var gold = Text.Quote("\"Go,\"", speaker: "Ann Lee", mention: ["The minister", "Lee"]);

        MentionForms.Of(new LabelledArticle("a", Text), gold).ShouldBe(MentionForm.Name);
    }
}
