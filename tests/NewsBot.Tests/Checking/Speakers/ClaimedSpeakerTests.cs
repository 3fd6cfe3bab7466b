using NewsBot.Core.Checking.Speakers;
using NewsBot.Core.Quotations;

namespace NewsBot.Tests.Checking.Speakers;

/// <summary>Whom a claim means, by the name that it gives and what an article tells of who spoke.</summary>
public sealed class ClaimedSpeakerTests
{
    [Theory]
    [InlineData("Orr", "Ann Orr", null, true)]
    [InlineData("Ann Orr", "Ann Orr", null, true)]
    [InlineData("Ms Orr", "Ann Orr", null, true)]
    [InlineData("Ann Orr's", "Ann Orr", null, true)]
    [InlineData("Ann", "Ann Orr", null, true)]
    [InlineData("Blake", "Ann Orr", null, false)]
    [InlineData("Tom Blake", "Ann Orr", null, false)]
    [InlineData("Ann Blake", "Ann Orr", null, false)]
    [InlineData("Tom Orr", "Ann Orr", null, false)]
    [InlineData("Ann Orr", "Orr", null, true)]
    [InlineData("Ann Blake", "Orr", null, false)]
    [InlineData("Ann", "Orr", null, false)]
    public void A_person_is_meant_by_the_last_name_unless_another_stands_before_it(
        string claimed,
        string name,
        string? role,
        bool means
    ) => Means(claimed, name, role, SpeakerKind.Person).ShouldBe(means);

    [Theory]
    [InlineData("J. Orr", "John Orr", true)]
    [InlineData("K. Orr", "John Orr", false)]
    [InlineData("John Orr", "J. Orr", true)]
    [InlineData("Karl Orr", "J. Orr", false)]
    [InlineData("J. Blake Orr", "John Orr", false)]
    [InlineData("John Blake Orr", "John Orr", true)]
    [InlineData("O.", "John Orr", false)]
    [InlineData("Malcolm X", "Malcolm X", true)]
    [InlineData("X", "Malcolm X", true)]
    [InlineData("Malcolm Y", "Malcolm X", false)]
    public void An_initial_is_the_name_that_it_begins(string claimed, string name, bool means) =>
        Means(claimed, name, null, SpeakerKind.Person).ShouldBe(means);

    [Theory]
    [InlineData("Calloway", "Idris Caloway", true)]
    [InlineData("Idris Calloway", "Idris Caloway", true)]
    [InlineData("Ekaterina Orr", "Yekaterina Orr", true)]
    [InlineData("Nabil al-Jamal", "Nabil el-Gamal", true)]
    [InlineData("Omar al-Jamal", "Nabil el-Gamal", false)]
    [InlineData("al-Jamal", "Nabil el-Gamal", false)]
    [InlineData("Ekaterina Blake", "Yekaterina Orr", false)]
    public void A_slip_or_other_letters_for_a_name_are_that_name_where_another_name_is_there(
        string claimed,
        string name,
        bool means
    ) => Means(claimed, name, null, SpeakerKind.Person).ShouldBe(means);

    [Theory]
    [InlineData("the minister", "minister", true)]
    [InlineData("the roads minister", "roads minister", true)]
    [InlineData("the minister", "roads minister", true)]
    [InlineData("the roads minister", "minister", false)]
    [InlineData("the roads", "roads minister", false)]
    [InlineData("the vet", "vet", true)]
    [InlineData("the mayor", null, false)]
    [InlineData("minister Orr", "roads minister", true)]
    [InlineData("minister Orr", null, true)]
    [InlineData("minister Orr", "farmer", false)]
    [InlineData("roads Orr", null, false)]
    [InlineData("PM Orr", "prime minister", true)]
    [InlineData("CEO Orr", "chief executive", true)]
    [InlineData("CE Orr", "chief executive officer", true)]
    [InlineData("P. Orr", "prime minister", false)]
    [InlineData("PM Orr", "chief executive", false)]
    public void An_office_alone_or_beside_the_last_name_is_that_of_the_article(
        string claimed,
        string? role,
        bool means
    ) => Means(claimed, "Ann Orr", role, SpeakerKind.Person).ShouldBe(means);

    [Theory]
    [InlineData("Tarn Water Board", true)]
    [InlineData("the water board", true)]
    [InlineData("Tarn board", true)]
    [InlineData("the board", true)]
    [InlineData("Tarn", false)]
    [InlineData("Tarn council", false)]
    [InlineData("TWB", true)]
    [InlineData("TWC", false)]
    [InlineData("TWB chief", false)]
    public void A_body_is_meant_by_most_of_its_name_by_its_noun_or_by_its_initials(
        string claimed,
        bool means
    ) => Means(claimed, "Tarn Water Board", null, SpeakerKind.Body).ShouldBe(means);

    [Theory]
    [InlineData("Tarn", "Tarn Water", false)]
    [InlineData("T", "Tarn", false)]
    public void Half_a_name_or_a_letter_means_no_body(string claimed, string name, bool means) =>
        Means(claimed, name, null, SpeakerKind.Body).ShouldBe(means);

    [Theory]
    [InlineData("the officer", true)]
    [InlineData("a police officer", true)]
    [InlineData("the senior police", true)]
    [InlineData("senior", false)]
    [InlineData("a fire officer", false)]
    [InlineData("Ann Orr", false)]
    public void Somebody_unnamed_is_meant_by_words_of_the_description(string claimed, bool means) =>
        Means(claimed, "senior police officer", null, SpeakerKind.Unnamed).ShouldBe(means);

    [Theory]
    [InlineData("")]
    [InlineData("Mr")]
    [InlineData("the")]
    public void Who_names_nobody_means_nobody_and_no_office(string claimed)
    {
        var nobody = new ClaimedSpeaker(claimed);

        nobody.IsEmpty.ShouldBeTrue();
        nobody.IsOffice.ShouldBeFalse();
        nobody.Means(Person("Ann Orr", "minister")).ShouldBeFalse();
        nobody.MayMean(Person("Ann Orr", "minister")).ShouldBeFalse();
        nobody.Narrows(Person("Ann Orr", "minister")).ShouldBeFalse();
        new ClaimedSpeaker("Orr").Means(Person(claimed, "minister")).ShouldBeFalse();
        new ClaimedSpeaker("Orr").MayMean(Person(claimed, "minister")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("the minister", true)]
    [InlineData("the council", true)]
    [InlineData("the council minister", true)]
    [InlineData("minister Orr", false)]
    [InlineData("Orr", false)]
    public void An_office_alone_is_nothing_but_offices_and_bodies(string claimed, bool isOffice) =>
        new ClaimedSpeaker(claimed).IsOffice.ShouldBe(isOffice);

    [Theory]
    [InlineData("al-Jamal", "Nabil el-Gamal", null, true)]
    [InlineData("Omar al-Jamal", "Nabil el-Gamal", null, false)]
    [InlineData("Blake", "Nabil el-Gamal", null, false)]
    [InlineData("the bridges minister", "Ann Orr", "roads minister", true)]
    [InlineData("the bridges minister", "Ann Orr", "roads farmer", false)]
    [InlineData("the bridges minister", "Ann Orr", "minister for roads", false)]
    [InlineData("the bridges minister", "Ann Orr", null, false)]
    [InlineData("Tom Blake", "Ann Orr", "Blake", false)]
    public void A_last_name_in_other_letters_or_the_noun_of_an_office_may_be_them(
        string claimed,
        string name,
        string? role,
        bool may
    ) => new ClaimedSpeaker(claimed).MayMean(Person(name, role)).ShouldBe(may);

    [Theory]
    [InlineData("Ann Blake", "Ann Orr", SpeakerKind.Person, true)]
    [InlineData("Ann Mary Blake", "Ann Orr", SpeakerKind.Person, true)]
    [InlineData("Mary Ann", "Ann Orr", SpeakerKind.Person, false)]
    [InlineData("Tom Blake", "Ann Orr", SpeakerKind.Person, false)]
    [InlineData("Al Blake", "Al Orr", SpeakerKind.Person, false)]
    [InlineData("Ann Blake", "Ann", SpeakerKind.Person, false)]
    [InlineData("Tarn Blake", "Tarn Council", SpeakerKind.Body, false)]
    public void A_given_name_stands_before_a_last_name_of_a_person(
        string claimed,
        string name,
        SpeakerKind kind,
        bool has
    ) => new ClaimedSpeaker(claimed).HasGivenName(new Speaker(name, null, kind)).ShouldBe(has);

    [Theory]
    [InlineData("the water minister", "minister", true)]
    [InlineData("the water minister", "water minister", true)]
    [InlineData("the water minister", "roads minister", false)]
    [InlineData("the water minister", null, false)]
    [InlineData("the minister Orr", "minister", false)]
    public void An_office_is_told_more_narrowly_where_it_has_all_words_of_the_other(
        string claimed,
        string? role,
        bool narrows
    ) => new ClaimedSpeaker(claimed).Narrows(Person("Ann Orr", role)).ShouldBe(narrows);

    [Theory]
    [InlineData("Tolmenia", "Tolmenian ministry", true)]
    [InlineData("the Tarn ministry", "Tolmenian ministry", true)]
    [InlineData("Tarn", "Tolmenian ministry", false)]
    public void A_body_is_touched_by_one_word_of_its_name(
        string claimed,
        string name,
        bool touches
    ) =>
        new ClaimedSpeaker(claimed)
            .Touches(new Speaker(name, null, SpeakerKind.Body))
            .ShouldBe(touches);

    [Fact]
    public void The_name_is_told_in_small_letters_without_forms_of_address()
    {
        var claimed = new ClaimedSpeaker("Mr Tom Blake");

        claimed.FullName.ShouldBe("tom blake");
        claimed.LastName.ShouldBe("blake");
    }

    [Theory]
    [InlineData("man", true)]
    [InlineData("one young woman", true)]
    [InlineData("boy", true)]
    [InlineData("girl", true)]
    [InlineData("person", true)]
    [InlineData("people", true)]
    [InlineData("source", true)]
    [InlineData("senior official", true)]
    [InlineData("man of the sea", false)]
    [InlineData("minister", false)]
    [InlineData("", false)]
    public void A_description_may_be_anybodys(string description, bool isAnybody) =>
        ClaimedSpeaker.IsAnybody(description).ShouldBe(isAnybody);

    [Theory]
    [InlineData("Ann Orr", "Ann Orr", true)]
    [InlineData("Ann Orr", "Orr", true)]
    [InlineData("Orr", "Ann Orr", true)]
    [InlineData("J. Orr", "John Orr", true)]
    [InlineData("Tom Orr", "Ann Orr", false)]
    [InlineData("Ann Orr", "Ann Blake", false)]
    [InlineData("Blake", "Orr", false)]
    [InlineData("", "Orr", false)]
    [InlineData("Orr", "", false)]
    public void Two_names_may_be_one_persons_where_the_last_is_the_same_and_no_other_first_one(
        string left,
        string right,
        bool mayBe
    ) => ClaimedSpeaker.MayBeOne(left, right).ShouldBe(mayBe);

    [Theory]
    [InlineData("roads minister", "minister", true)]
    [InlineData("roads minister", "water minister", false)]
    [InlineData("roads minister", "the", false)]
    public void A_description_fits_an_office_that_has_all_its_words(
        string office,
        string description,
        bool has
    ) => ClaimedSpeaker.HasOffice(office, description).ShouldBe(has);

    private static bool Means(string claimed, string name, string? role, SpeakerKind kind) =>
        new ClaimedSpeaker(claimed).Means(new Speaker(name, role, kind));

    private static Speaker Person(string name, string? role) => new(name, role, SpeakerKind.Person);
}
