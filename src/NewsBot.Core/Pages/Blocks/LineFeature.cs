namespace NewsBot.Core.Pages.Blocks;

/// <summary>What can be seen of a line and of the place where it stands, on any page.</summary>
internal enum LineFeature
{
    // Always there: how common a kind is.
    One,

    // Words: one, up to three, six, twelve, 25, and more.
    Words1,
    Words3,
    Words6,
    Words12,
    Words25,
    Words26,

    // How it ends.
    Stop,
    Colon,
    Ellipsis,

    // Shares of its words.
    Lower,
    Capitals,
    AllCaps,
    Numbers,
    Function,

    // What stands in it.
    Stops,
    Separators,
    OpensQuote,
    Quotes,
    Item,
    StartsLower,
    Address,

    // What it reads like.
    Prose,
    Text,
    Weight1,
    Weight3,
    Addresses,
    Label,
    Time,
    Turn,
    OpensRun,

    // The lines around it; neighbours are asked for those above alone.
    ClosesRun,
    RunOf1,
    RunOf3,
    RunOf4,
    RunWords,
    RunText,
    Introduced,
    Alike,
    AfterProse,
    NearEnd,
    FirstLines,
    LastLines,

    // Heads: known ones, and what stands below them.
    HeadRelated,
    HeadOther,
    HeadComments,
    HeadAny,
    UnderRelated,
    UnderOther,
    UnderComments,
    UnderAny,

    // What the rules find again and again on the page.
    Turns,
    Entry,

    // What the rules say it is, in the order of the kinds.
    RuleFurniture,
    RuleTitle,
    RuleDateline,
    RuleByline,
    RuleParagraph,
    RuleCaption,
    RulePullQuote,
    RuleSpeaker,
    RuleCrossHead,
    RuleList,
    RuleRelated,
}
