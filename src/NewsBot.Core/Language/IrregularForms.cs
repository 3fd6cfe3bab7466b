using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>
/// Irregular English verb forms and plurals with their base form, so that <c>did it hold</c> meets <c>it held</c>.
/// Compiled for this project from general knowledge of English; forms that are common words of their own are left out.
/// </summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<
        ReadOnlySpan<char>
    > _bases = (
        "arise arose arisen|awake awoke|become became|begin began begun|bend bent|bet|bind bound|bite bit bitten|bleed bled|"
        + "blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|"
        + "choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|"
        + "drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|"
        + "fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|"
        + "get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|"
        + "keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|"
        + "light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|"
        + "overthrow overthrew overthrown|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|"
        + "seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown|shrink shrank shrunk|sing sang sung|"
        + "sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|spring sprang sprung|"
        + "stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn|"
        + "sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|"
        + "throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|"
        + "uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn|"
        + "withhold withheld|withstand withstood|write wrote written|"
        + "man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|life lives|wife wives|knife knives|"
        + "leaf leaves|half halves|wolf wolves|thief thieves|crisis crises|analysis analyses"
    )
        .Split('|')
        .Select(line => line.Split(' '))
        .SelectMany(words => words[1..].Select(form => (Form: form, Base: words[0])))
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Base, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The base form, or <see langword="null"/> for a word that is none of these.</summary>
    public static string? BaseOf(ReadOnlySpan<char> word) =>
        _bases.TryGetValue(word, out var form) ? form : null;
}
