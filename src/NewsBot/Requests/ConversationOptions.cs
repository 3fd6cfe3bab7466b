using System.ComponentModel.DataAnnotations;

namespace NewsBot.Requests;

/// <summary>How much of a conversation is remembered, section <c>Conversation</c>.</summary>
internal sealed class ConversationOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string SectionName = "Conversation";

    /// <summary>How long after its last question a conversation is remembered, in minutes. Default 30.</summary>
    [Range(1, 1_440)]
    public int Minutes { get; set; } = 30;

    /// <summary>So many earlier questions are kept for a follow-up to lean on. Default 5.</summary>
    [Range(1, 10)]
    public int Questions { get; set; } = 5;
}
