namespace NewsBot.Core.Quotations;

/// <summary>Nouns for people, bodies and what they write, a space between.</summary>
internal static class PartyWords
{
    public const string Titles =
        "dr prof rev mx judge justice fr sen rep gov gen lt sgt col capt maj adm supt insp cllr hon";

    public const string MaleTitles = "mr sir lord messrs herr monsieur father brother";

    public const string FemaleTitles = "ms mrs miss mme mlle dame lady baroness madam sister";

    public const string MaleRoles =
        "spokesman chairman policeman businessman fireman fisherman frontman congressman councilman alderman father brother "
        + "son husband grandfather uncle nephew king prince duke widower boy man salesman sportsman gunman statesman "
        + "salesman clergyman priest bishop archbishop cardinal pope monk anchorman cameraman midfielder";

    public const string FemaleRoles =
        "spokeswoman chairwoman policewoman businesswoman firewoman congresswoman councilwoman mother sister daughter wife "
        + "grandmother aunt niece queen princess duchess widow girl woman actress saleswoman sportswoman waitress nun heroine midwife";

    public const string Roles =
        "spokesperson president vice-president premier minister secretary undersecretary chancellor governor mayor deputy senator congressperson "
        + "councillor councilor commissioner ambassador envoy diplomat official officer chief head director "
        + "director-general secretary-general chair chairperson chief-executive executive ceo cfo manager boss owner founder co-founder "
        + "partner president-elect leader co-leader organiser organizer coordinator activist campaigner protester "
        + "lawyer attorney prosecutor solicitor barrister judge justice magistrate detective inspector superintendent sergeant "
        + "constable sheriff captain colonel general lieutenant major admiral commander commandant marshal "
        + "professor scientist researcher economist analyst strategist statistician historian biologist climatologist "
        + "expert consultant adviser advisor aide author co-author writer novelist poet journalist reporter correspondent editor columnist "
        + "critic broadcaster presenter commentator blogger doctor surgeon nurse physician psychologist psychiatrist consultant "
        + "teacher headteacher head-teacher principal lecturer student pupil graduate parent resident neighbour neighbor witness "
        + "farmer farmhand grower breeder baker butcher grocer shopkeeper trader seller shopper dealer broker banker investor smoker grader "
        + "tailor carpenter engineer architect designer developer builder worker labourer miner driver skipper pilot sailor "
        + "conductor mechanic plumber electrician cleaner cook chef waiter barber "
        + "player striker goalkeeper defender forward captain coach trainer referee umpire athlete runner cyclist swimmer climber mountaineer "
        + "guide champion winner winger batsman bowler quarterback fan supporter "
        + "actor director producer singer musician composer artist painter sculptor dancer comedian star guitarist "
        + "pastor vicar rabbi imam spokesperson negotiator mediator candidate lawmaker legislator mp chancellor treasurer "
        + "speaker whip clerk auditor regulator ombudsman watchdog survivor victim passenger customer user tourist visitor "
        + "soldier fighter rebel militant hostage prisoner suspect defendant plaintiff creditor tenant landlord "
        + "librarian curator archivist gardener keeper ranger vet zookeeper volunteer member representative delegate "
        + "colleague friend cousin child partner sibling youngster teenager pensioner veteran citizen voter "
        + "rescuer firefighter paramedic medic aid-worker chief-of-staff source insider contractor employee employer staffer returning-officer";

    public const string PluralRoles =
        "people children men women spokesmen police scientists residents ministers police fans mps wives policemen locals "
        + "authorities firefighters crew staff businessmen witnesses secretaries";

    public const string Bodies =
        "ministry ministries department agency authority office bureau board council committee commission company firm group corporation "
        + "corp inc ltd plc llc co bank union federation association organisation organization institute institution foundation "
        + "trust charity party alliance coalition government cabinet parliament senate congress court tribunal inquiry panel "
        + "university college school hospital church diocese newspaper magazine journal times post herald tribune "
        + "news radio television tv broadcaster league club team guild forum society network operator airline airport "
        + "station fund exchange embassy consulate mission force army navy guard service centre center programme program "
        + "campaign hall museum library laboratory observatory academy assembly house kremlin pentagon secretariat unit "
        + "delegation administration watchdog regulator retailer supplier manufacturer carmaker maker publisher studio label "
        + "gazette guardian mirror chronicle telegraph bulletin daily press hotel restaurant brewery survey city county town "
        + "state district borough municipality consortium syndicate chamber wealth security insurance treasury media energy confederation congregation parish factory";

    public const string Places =
        "moor river street road bridge square hill hills lake island islands valley north south east west bay quay harbour "
        + "harbor port beach avenue lane park palace castle mount mountain mountains sea ocean strait straits canal dam desert forest "
        + "republic kingdom states nations province region coast village row quarter";

    public const string Artefacts =
        "statement letter message note report text tweet post email e-mail memo memorandum release notice leaflet "
        + "website communique communiqué document paper study advert bulletin page article inscription card";
}
