using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Words between quotation marks in one line.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Inner">Without them; not empty.</param>
/// <param name="IsClosed">Whether the closing mark stands in the line.</param>
internal readonly record struct Stretch(TextSpan Span, TextSpan Inner, bool IsClosed);
