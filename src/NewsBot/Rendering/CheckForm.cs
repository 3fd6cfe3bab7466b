using NewsBot.Core.Checking;

namespace NewsBot.Rendering;

/// <summary>How the words of a check are set apart: those of the claim never stand in quotation marks.</summary>
/// <param name="Outside">Writes text of outside origin.</param>
/// <param name="Words">Writes a few words that a note is about, or a name as a user wrote it.</param>
/// <param name="Dropped">Writes words that a claim leaves out.</param>
/// <param name="Added">Writes words that a claim added.</param>
internal sealed record CheckForm(
    Func<string, string> Outside,
    Func<string, string> Words,
    Func<string, string> Dropped,
    Func<string, string> Added
)
{
    /// <summary>Without markup.</summary>
    public static CheckForm Plain { get; } =
        new(
            TerminalText.OneLine,
            static words => $"`{ReplyWords.Name(words)}`",
            static words => $"[-{TerminalText.OneLine(words)}-]",
            static words => $"{{+{TerminalText.OneLine(words)}+}}"
        );

    /// <summary>Ready to paste where Markdown is rendered.</summary>
    public static CheckForm Markdown { get; } =
        new(
            static text => MarkdownForm.Escaped.Text(TerminalText.OneLine(text)),
            static words => $"*{MarkdownForm.Escaped.Text(ReplyWords.Name(words))}*",
            static words => $"~~{MarkdownForm.Escaped.Text(TerminalText.OneLine(words))}~~",
            static words => $"**{MarkdownForm.Escaped.Text(TerminalText.OneLine(words))}**"
        );

    /// <summary>The comparison as one line.</summary>
    public string Diff(IEnumerable<DiffPart> parts) =>
        string.Join(
            ' ',
            parts
                .Where(p => p.Text.Trim().Length > 0)
                .Select(p =>
                    p.Op switch
                    {
                        DiffOp.Delete => Dropped(p.Text.Trim()),
                        DiffOp.Insert => Added(p.Text.Trim()),
                        _ => Outside(p.Text.Trim()),
                    }
                )
        );
}
