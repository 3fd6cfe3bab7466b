using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsBot.Core.Text;

/// <summary>
/// Unicode normalization forms C, KC and KD (UAX #15) of whatever stands for Latin letters and figures, from the table
/// <c>latin-forms.txt</c>: the runtime has no normalization in invariant globalization mode. Other scripts stay as they
/// are.
/// </summary>
public sealed class LatinForms
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int FirstFullwidth = 0xFF01;
    private const int LastFullwidth = 0xFF5E;
    private const int FullwidthShift = 0xFEE0;
    private const int FirstMathLetter = 0x1D400;
    private const int LastMathLetter = 0x1D6A3;
    private const int FirstMathFigure = 0x1D7CE;
    private const int LastMathFigure = 0x1D7FF;

    private readonly FrozenDictionary<int, string> _plain;
    private readonly FrozenDictionary<int, string> _parts;
    private readonly FrozenDictionary<(int Base, int Mark), char> _wholes;

    private LatinForms(IEnumerable<string> lines)
    {
        var (others, letters) = (new Dictionary<int, string>(), new Dictionary<int, string>());
        foreach (var line in lines)
        {
            var fields = line.Split(' ');
            var isOther = fields[1] == "~";
            (isOther ? others : letters)[Code(fields[0])] = string.Concat(
                fields.Skip(isOther ? 2 : 1).Select(f => char.ConvertFromUtf32(Code(f)))
            );
        }

        _plain = others.ToFrozenDictionary();
        _parts = letters.ToFrozenDictionary();
        _wholes = letters.ToFrozenDictionary(
            l => ((int)l.Value[0], (int)l.Value[1]),
            l => (char)l.Key
        );
        Accents = string.Concat(_wholes.Keys.Select(w => (char)w.Mark).Distinct());
    }

    /// <summary>The forms of the table.</summary>
    public static LatinForms Table { get; } = new(DataLines.Read("Text.latin-forms.txt"));

    /// <summary>The marks that join a letter.</summary>
    internal string Accents { get; }

    /// <summary>Whether the character is a mark that a letter carries; selectors of a variant are none.</summary>
    public static bool IsAccent(char c) =>
        c >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark
        && c is not ('\u034F' or (>= '\uFE00' and <= '\uFE0F'));

    /// <summary>Appends a character as plain letters with the marks behind them: form KD.</summary>
    public void AppendTakenApart(StringBuilder text, Rune character)
    {
        if (Plain(character.Value) is { } plain)
        {
            AppendEach(text, plain, AppendTakenApart);
        }
        else if (_parts.GetValueOrDefault(character.Value) is { } parts)
        {
            AppendEach(text, parts, AppendTakenApart);
        }
        else
        {
            text.Append(character.ToString());
        }
    }

    /// <summary>Appends a character as plain letters, a mark joined to the letter before it: form KC.</summary>
    public void AppendJoined(StringBuilder text, Rune character)
    {
        if (Plain(character.Value) is { } plain)
        {
            AppendEach(text, plain, AppendJoined);
        }
        else
        {
            foreach (var unit in character.ToString())
            {
                Join(text, unit);
            }
        }
    }

    /// <summary>A text with every mark joined to the letter before it: form C.</summary>
    public string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            Join(composed, unit);
        }

        return composed.ToString();
    }

    private void Join(StringBuilder text, char unit)
    {
        if (text.Length > 0 && _wholes.TryGetValue((text[^1], unit), out var whole))
        {
            text[^1] = whole;
        }
        else
        {
            text.Append(unit);
        }
    }

    private static void AppendEach(
        StringBuilder text,
        string characters,
        Action<StringBuilder, Rune> append
    )
    {
        foreach (var character in characters.AsSpan().EnumerateRunes())
        {
            append(text, character);
        }
    }

    private string? Plain(int code) =>
        code switch
        {
            >= FirstFullwidth and <= LastFullwidth => ((char)(code - FullwidthShift)).ToString(),
            >= FirstMathLetter and <= LastMathLetter => Letters[
                (code - FirstMathLetter) % Letters.Length
            ]
                .ToString(),
            >= FirstMathFigure and <= LastMathFigure => (
                (char)('0' + ((code - FirstMathFigure) % 10))
            ).ToString(),
            _ => _plain.GetValueOrDefault(code),
        };

    private static int Code(string hex) =>
        int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
