using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Claims;

/// <summary>Words of a claim that follow each other without an editing mark.</summary>
/// <param name="Before">The mark before them.</param>
/// <param name="Editor">The editor's words between the brackets of that mark; empty without brackets.</param>
/// <param name="Words">The words.</param>
internal readonly record struct ClaimRun(EditingMark Before, TextSpan Editor, TextSpan Words);
