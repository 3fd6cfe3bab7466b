namespace NewsBot.Evaluation.Quotations;

/// <summary>Speakers of aligned pairs, by how the labels let the text speak of them.</summary>
internal sealed class MentionTally
{
    private readonly Dictionary<MentionForm, RightTally> _forms = Enum.GetValues<MentionForm>()
        .ToDictionary(form => form, _ => new RightTally());

    private readonly RightTally _places = new();

    /// <summary>Takes a pair.</summary>
    public void Add(LabelledQuotation gold, LabelledQuotation found, MentionForm form, bool isRight)
    {
        _forms[form].Add(isRight);
        if (!gold.Mention.IsEmpty && !found.Mention.IsEmpty)
        {
            _places.Add(gold.Mention.Any(g => found.Mention.Any(f => g.Overlaps(f))));
        }
    }

    /// <summary>The rows that count anything.</summary>
    public IEnumerable<ScoreRow> Rows() =>
        _forms
            .OrderBy(f => f.Key)
            .Select(f => (Name: NameOf(f.Key), Tally: f.Value))
            .Append((Name: "mention_span", Tally: _places))
            .Where(r => r.Tally.Count > 0)
            .Select(r => new ScoreRow(
                r.Name,
                [Figure.Count("n", r.Tally.Count), r.Tally.Share("acc")]
            ));

    private static string NameOf(MentionForm form) =>
        form switch
        {
            MentionForm.Name => "mention_name",
            MentionForm.Pronoun => "mention_pronoun",
            MentionForm.Nominal => "mention_nominal",
            MentionForm.None => "mention_none",
            MentionForm.NoSpeaker => "mention_no_speaker",
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
}
