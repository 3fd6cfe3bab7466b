using NewsBot.Core.Checking.Speakers;
using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Checking.Speakers;

/// <summary>How whoever is claimed stands to who spoke, by what all articles tell of both.</summary>
public sealed class SpeakerDirectoryTests
{
    private const string Minister = "\"The road is shut,\" said Ann Orr, the roads minister.";

    [Theory]
    [InlineData("Ann Orr", "Same")]
    [InlineData("the roads minister", "Same")]
    [InlineData("Tom Blake", "Other")]
    [InlineData("Mr", "Same")]
    public void Another_article_tells_the_office_of_a_name(string claimed, string relation) =>
        Relation([Minister], claimed, Person("Ann Orr")).ShouldBe(relation);

    [Theory]
    [InlineData("minister", "Same")]
    [InlineData("roads minister", "Same")]
    [InlineData("water minister", "Other")]
    [InlineData("young man", "Open")]
    public void Somebody_unnamed_of_that_office_is_them(string unnamed, string relation) =>
        Relation([Minister], "Ann Orr", new Speaker(unnamed, null, SpeakerKind.Unnamed))
            .ShouldBe(relation);

    [Fact]
    public void Of_whom_no_office_is_told_anybody_unnamed_may_be_them() =>
        Relation(
                ["\"The road is shut,\" Ann Orr said."],
                "Ann Orr",
                new Speaker("water minister", null, SpeakerKind.Unnamed)
            )
            .ShouldBe("Open");

    [Fact]
    public void A_last_name_alone_does_not_tell_that_two_are_one() =>
        Relation(["\"The road is shut,\" minister Orr said."], "the minister", Person("Ivo Orr"))
            .ShouldBe("Open");

    [Theory]
    [InlineData("leaflet", SpeakerKind.Unnamed, "Uncertain")]
    [InlineData("Tarn leaflet", SpeakerKind.Unnamed, "Uncertain")]
    [InlineData("leaflet", SpeakerKind.Body, "Uncertain")]
    [InlineData("parody account", SpeakerKind.Unnamed, "Uncertain")]
    [InlineData("Tarn Letter", SpeakerKind.Body, "Other")]
    [InlineData("council", SpeakerKind.Body, "Other")]
    [InlineData("Orr council", SpeakerKind.Body, "Open")]
    public void What_is_written_was_said_by_nobody_for_certain(
        string name,
        SpeakerKind kind,
        string relation
    ) => Relation([Minister], "Ann Orr", new Speaker(name, null, kind)).ShouldBe(relation);

    [Theory]
    [InlineData("Ann Blake", "It was so.", "Uncertain")]
    [InlineData("Ann Blake", "Ann Orr married Tom Blake.", "Open")]
    [InlineData("Ann Blake", "Ann Orr met Ann Blake.", "Uncertain")]
    [InlineData("Tom Blake", "Ann Orr married Tom Blake.", "Other")]
    [InlineData("Tom Blake", "Ann Orr met Blake.", "Other")]
    public void Of_whom_nothing_is_quoted_the_given_name_may_tell(
        string claimed,
        string text,
        string relation
    ) => Relation([], claimed, Person("Ann Orr"), text).ShouldBe(relation);

    [Fact]
    public void Who_is_quoted_elsewhere_is_not_another_of_the_same_given_name() =>
        Relation(["\"The road is shut,\" Ann Blake said."], "Ann Blake", Person("Ann Orr"))
            .ShouldBe("Other");

    [Theory]
    [InlineData(0.59, "Uncertain")]
    [InlineData(0.6, "Other")]
    public void Where_the_speaker_is_uncertain_nobody_is_another(
        double confidence,
        string relation
    ) => Relation([], "Tom Blake", Person("Ann Orr"), confidence: confidence).ShouldBe(relation);

    [Theory]
    [InlineData("Tom Blake", "Same")]
    [InlineData("Ivo Grau", "Other")]
    public void Words_of_two_are_of_both(string claimed, string relation) =>
        Relation([], claimed, Person("Ann Orr"), with: Person("Tom Blake")).ShouldBe(relation);

    [Fact]
    public void Where_nobody_is_named_it_is_open() =>
        Relation([Minister], "Ann Orr", null).ShouldBe("Open");

    [Theory]
    [InlineData("Orr", "Ivo Orr 2, Ann Orr 1, Zoe Orr 1")]
    [InlineData("Ann Orr", "")]
    [InlineData("Blake", "")]
    [InlineData("Mr", "")]
    [InlineData("the", "")]
    [InlineData("", "")]
    public void Several_of_a_name_are_told_the_most_quoted_first(string claimed, string namesakes)
    {
        var directory = Directory(
            [
                "\"The road is shut,\" Zoe Orr said.",
                "\"The road is open,\" Ann Orr said.",
                "\"The road is long,\" Ivo Orr said.",
                "\"The bridge is old,\" Ivo Orr said.",
            ],
            claimed
        );

        string.Join(", ", directory.Namesakes().Select(n => $"{n.Name} {n.Quotes}"))
            .ShouldBe(namesakes);
    }

    private static string Relation(
        string[] corpus,
        string claimed,
        Speaker? speaker,
        string text = "It was so.",
        double confidence = 1,
        Speaker? with = null
    ) =>
        Directory(corpus, claimed)
            .RelationTo(
                ArticleBuilder.Build("here", text),
                new Quotation
                {
                    Span = new TextSpan(0, text.Length),
                    Kind = QuotationKind.Direct,
                    Speaker = speaker,
                    With = with,
                    Confidence = confidence,
                    Method = AttributionMethod.NextToCue,
                }
            )
            .ToString();

    private static SpeakerDirectory Directory(string[] corpus, string claimed)
    {
        var writer = new CorpusWriter();
        writer.Add([.. corpus.Select((text, i) => ArticleBuilder.Build($"a{i}", text))]);
        return new SpeakerDirectory(writer.Current.Ledger, claimed);
    }

    private static Speaker Person(string name) => new(name, null, SpeakerKind.Person);
}
