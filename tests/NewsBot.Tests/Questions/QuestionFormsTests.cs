using NewsBot.Core.Questions;

namespace NewsBot.Tests.Questions;

public sealed class QuestionFormsTests
{
    [Theory]
    [InlineData("Who said the dam would hold?", QuestionForm.Person)]
    [InlineData("Whose words are these: \"it will hold\"?", QuestionForm.Person)]
    [InlineData("Who is the new director of the agency?", QuestionForm.Person)]
    [InlineData("who won the race in Kell", QuestionForm.Person)]
    [InlineData("Which minister resigned?", QuestionForm.Person)]
    [InlineData("Who is Ada Orr?", QuestionForm.WhoIs)]
    [InlineData("What is Ada Orr's job?", QuestionForm.WhoIs)]
    [InlineData("What did Ada Orr say about the dam?", QuestionForm.WordsSaid)]
    [InlineData("What has the ministry said about tolls?", QuestionForm.WordsSaid)]
    [InlineData("wat did ada or say about it", QuestionForm.WordsSaid)]
    [InlineData("How did the union respond to the offer?", QuestionForm.WordsSaid)]
    [InlineData("When does the mayor take office?", QuestionForm.Date)]
    [InlineData("In what year did they last strike?", QuestionForm.Date)]
    [InlineData("Where did the ferry go?", QuestionForm.Place)]
    [InlineData("In which country did the summit take place?", QuestionForm.Place)]
    [InlineData("Which state does she represent?", QuestionForm.Place)]
    [InlineData("How many people left the town?", QuestionForm.Number)]
    [InlineData("What percentage of voters took part?", QuestionForm.Number)]
    [InlineData("By how much did the price rise?", QuestionForm.Number)]
    [InlineData("Did Kell threaten to close the canal?", QuestionForm.YesNo)]
    [InlineData("Is the ferry running?", QuestionForm.YesNo)]
    [InlineData("Why did the union stop the ferry?", QuestionForm.Why)]
    [InlineData("What caused the flood?", QuestionForm.Why)]
    [InlineData("How does a sluice work?", QuestionForm.How)]
    [InlineData("Which countries are in the talks?", QuestionForm.List)]
    [InlineData("Compare what both sides said.", QuestionForm.Comparison)]
    [InlineData("Give me a timeline of the strike.", QuestionForm.Timeline)]
    [InlineData("Summarise the flood.", QuestionForm.Summary)]
    [InlineData("Which company recalled its cars?", QuestionForm.Name)]
    [InlineData("What is the new storm called?", QuestionForm.Name)]
    [InlineData("tell me the news", QuestionForm.Open)]
    [InlineData("", QuestionForm.Open)]
    [InlineData("?!", QuestionForm.Open)]
    public void The_form_of_the_answer_shows_in_the_first_words(
        string question,
        QuestionForm form
    ) => QuestionForms.Of(question).ShouldBe(form);
}
