namespace NewsBot.Core.Quotations;

/// <summary>Small words of English, a space between.</summary>
internal static class GrammarWords
{
    public const string Auxiliaries =
        "is are was were be been being am has have had having does do did will would shall should can could may might must "
        + "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't";

    public const string Adverbs =
        "also then later now still just even only once again soon already ever often always yesterday today tomorrow "
        + "earlier afterwards however meanwhile moreover instead perhaps maybe therefore thus indeed too reportedly "
        + "repeatedly recently previously publicly simply quickly quietly angrily bluntly drily dryly calmly sadly "
        + "jokingly famously allegedly apparently finally firstly secondly there here thereafter out back rather very "
        + "yes no well so online separately privately live aloud laughing softly firmly flatly merely really quite";

    public const string Prepositions =
        "in on at of for to from with without by about against into onto over under between among amid during before "
        + "after since until till through across behind beyond near off inside outside upon within toward towards "
        + "despite above below around along alongside like unlike per via except including following out-of";

    public const string Conjunctions = "and or but nor yet plus than as";

    public const string Determiners =
        "the a an one two three four five this these those his her its their our my your another each every some any "
        + "many most both several few all other such same much less no neither either more last next first second";

    public const string MalePronouns = "he him himself";

    public const string FemalePronouns = "she her herself";

    public const string OtherPronouns =
        "i you it we they me us them itself themselves myself ourselves yourself others everyone everybody nobody someone "
        + "somebody anyone anybody something nothing everything what how why";

    public const string Relatives = "who whom whose which that where";

    public const string Openers =
        "when while if although though because unless whereas whether once asked speaking talking responding replying "
        + "writing appearing addressing commenting referring pressed questioned quoting citing describing given having";

    public const string Negations = "not never neither nor n't";

    public const string Times =
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
        + "october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun "
        + "week weeks month months year years weekend decade decades";

    public const string Particles =
        "van von de der den del della di da dos du la le bin ibn al el ter ten af";

    public const string TermSigns =
        "so-called entitled titled dubbed nicknamed called named known term phrase slogan song album film book novel "
        + "motto headline words word hashtag programme show hit play poem sign banner";
}
