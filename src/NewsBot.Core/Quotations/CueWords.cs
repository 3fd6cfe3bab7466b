namespace NewsBot.Core.Quotations;

/// <summary>Verbs of saying in the forms that news uses, a space between.</summary>
internal static class CueWords
{
    public const string Saying =
        "said says say told tells tell added adds asked asks replied replies answered answers explained explains "
        + "insisted insists warned warns stated states declared declares announced announces argued argues claimed claims "
        + "noted notes admitted admits conceded concedes acknowledged acknowledges confirmed confirms commented comments "
        + "remarked remarks observed observes recalled recalls remembered remembers reflected reflects joked jokes quipped quips "
        + "wrote writes tweeted tweets posted posts blogged reported reports read reads continued continues concluded "
        + "concludes repeated repeats reiterated reiterates stressed stresses emphasised emphasized emphasises emphasizes "
        + "urged urges pleaded pleads promised promises vowed vows pledged pledges predicted predicts suggested suggests "
        + "maintained maintains contended contends countered counters retorted responded responds denied denies agreed "
        + "agrees complained complains lamented laments protested protests shouted shouts cried cries yelled screamed "
        + "whispered whispers muttered mutters murmured mused muses sighed snorted snorts laughed laughs smiled grinned "
        + "exclaimed demanded demands enthused gushed boasted boasts bragged testified testifies ruled advised advises "
        + "cautioned cautions revealed reveals disclosed pointed points put puts went goes began begins opined "
        + "quoted believes believed thinks thought feels felt hopes hoped apologised apologized "
        + "described describes deadpanned chimed interjected offered shot snapped barked growled joshed wondered "
        + "summed proclaimed chanted sang intoned asserted asserts alleged alleges decried thundered fumed raged "
        + "hailed praised paraphrased sums confessed confesses signed texted emailed e-mailed messaged telephoned stormed joins joined";

    public const string Gerunds =
        "saying adding telling warning insisting asking writing explaining arguing claiming noting stating declaring "
        + "announcing replying admitting commenting joking stressing urging promising vowing suggesting continuing";

    public const string Naming =
        "called calls calling described describes describing dismissed dismisses dismissing branded brands branding labelled labels "
        + "labelling labeled labeling termed terms terming condemned condemns condemning denounced denounces denouncing "
        + "criticised criticises criticising criticized criticizes criticizing praised praises praising hailed hails hailing "
        + "accused accuses accusing referred refers referring apologised apologized welcomed welcomes deemed slammed "
        + "blasted rejected rejects rejecting likened compared spoke speaks speaking talked talks talking expressed "
        + "expresses cited cites citing pledged";
}
