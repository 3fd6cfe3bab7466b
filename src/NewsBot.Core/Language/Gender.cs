namespace NewsBot.Core.Language;

/// <summary>What titles, nouns and pronouns tell about which pronoun fits somebody.</summary>
internal enum Gender
{
    Unknown,
    Female,
    Male,
}
