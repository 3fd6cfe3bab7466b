using NewsBot.Core.Retrieval;

namespace NewsBot.Tests.Retrieval;

public sealed class TermAnalyzerTests
{
    [Theory]
    [InlineData("the dams arrived", "dam|arriv")]
    [InlineData("he met Crowley", "meet|crowley")]
    [InlineData("he met Browning in the U.S.", "meet|browning|us")]
    [InlineData("Crowds cheered", "crowds+crowd|cheer")]
    [InlineData("on 3 March 2010", "3|march|2010")]
    [InlineData("rose 3.5% to 1,000", "ris|3.5|1000")]
    [InlineData("the mayor's office", "mayor|offic")]
    [InlineData("the of and", "")]
    [InlineData("it held, they left", "hold|leav")]
    public void Running_text_is_indexed_under(string text, string expected) =>
        Text(text).ShouldBe(expected);

    [Theory]
    [InlineData("crowley", "he met Crowley")]
    [InlineData("who saw dams", "The dam broke")]
    [InlineData("browning", "he met Browning")]
    public void A_small_word_of_a_question_meets(string question, string text) =>
        Meets(question, text).ShouldBeTrue();

    [Theory]
    [InlineData("crow", "he met Crowley")]
    [InlineData("brown", "he met Browning")]
    [InlineData("did Browning speak", "the brown dog")]
    public void A_name_never_meets_a_word_it_begins_with(string question, string text) =>
        Meets(question, text).ShouldBeFalse();

    private static string Text(string text)
    {
        var sink = new Recorder([]);
        TermAnalyzer.AnalyzeText(text, ref sink);
        return string.Join('|', sink.Terms);
    }

    private static bool Meets(string question, string text)
    {
        var sink = new Recorder([]);
        TermAnalyzer.AnalyzeText(text, ref sink);
        var forms = sink.Terms.SelectMany(t => t.Split('+')).ToHashSet();
        return QueryTerm
            .Parse(question)
            .Any(term =>
                (term.Exact is not null && forms.Contains(term.Exact))
                || (term.Stem is not null && forms.Contains(term.Stem))
            );
    }

    private readonly struct Recorder(List<string> terms) : ITermSink
    {
        public List<string> Terms => terms;

        public void Add(
            scoped ReadOnlySpan<char> exact,
            scoped ReadOnlySpan<char> stem,
            bool useExact
        ) =>
            terms.Add(
                stem.IsEmpty ? exact.ToString()
                : useExact ? $"{exact}+{stem}"
                : stem.ToString()
            );
    }
}
