using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.SemanticKernel;
using NewsBot.Core.Answering;

namespace NewsBot.Generation;

/// <summary>
/// Brings a question and its evidence into the form that the prompt takes. Outside text only ever enters as an argument,
/// and without the characters that XML 1.0 does not know: one of them would flatten all roles into one message.
/// </summary>
internal static class PromptText
{
    /// <summary>The arguments of <see cref="AnswersPlugin.Ground"/>.</summary>
    public static KernelArguments Arguments(Evidence evidence)
    {
        var passages = new StringBuilder();
        for (var i = 0; i < evidence.Items.Count; i++)
        {
            var article = evidence.Items[i].Hit.Article;
            passages.Append(
                CultureInfo.InvariantCulture,
                $"[{i + 1}] {article.Outlet ?? "unknown outlet"}, {article.Published}: {evidence.Items[i].Citation.Text}\n"
            );
        }

        return new KernelArguments
        {
            ["question"] = Clean(evidence.Asked.Question.Text),
            ["today"] = evidence.Asked.Clock.ToString(
                "dddd, d MMMM yyyy",
                CultureInfo.InvariantCulture
            ),
            ["passages"] = Clean(passages.ToString()),
        };
    }

    /// <summary>The text without characters that XML 1.0 does not allow, lone surrogates included.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (
                char.IsHighSurrogate(text[i])
                && i + 1 < text.Length
                && char.IsLowSurrogate(text[i + 1])
            )
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }
}
