using System.Collections.Immutable;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Claims;

/// <summary>Cuts a claim at its editing marks.</summary>
internal sealed class EditingMarks
{
    /// <summary>Brackets that hold more are part of the words, in code units.</summary>
    private const int MaxEditor = 120;

    private readonly string _text;
    private readonly ImmutableArray<ClaimRun>.Builder _runs =
        ImmutableArray.CreateBuilder<ClaimRun>();
    private int _start;
    private EditingMark _before;
    private TextSpan _editor;

    private EditingMarks(string text) => _text = text;

    /// <summary>The runs of words, in order; a mark behind the last is in none.</summary>
    public static ImmutableArray<ClaimRun> Read(string text)
    {
        var marks = new EditingMarks(text);
        marks.Read();
        return marks._runs.ToImmutable();
    }

    private void Read()
    {
        for (var i = 0; i < _text.Length; )
        {
            var (mark, editor, end) = MarkAt(i);
            if (mark == EditingMark.None)
            {
                i++;
                continue;
            }

            // A mark inside a word (want[ed]) is for all of it.
            Close(mark == EditingMark.Brackets ? StartOfWord(i) : i);
            (_start, i) = (end, end);
            if (_before != EditingMark.Ellipsis)
            {
                (_before, _editor) = (mark, editor);
            }
        }

        Close(_text.Length);
    }

    private void Close(int end)
    {
        var words = new TextSpan(_start, Math.Max(_start, end)).Trim(_text);
        if (Statements.Wording.Of(_text, words).Words.IsEmpty)
        {
            return;
        }

        _runs.Add(new ClaimRun(_before, _editor, words));
        (_before, _editor) = (EditingMark.None, default);
    }

    private int StartOfWord(int at)
    {
        while (at > _start && WordTokenizer.IsWordPart(_text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private (EditingMark Mark, TextSpan Editor, int End) MarkAt(int i)
    {
        if (EndOfDots(i) is var dots and > 0)
        {
            return (EditingMark.Ellipsis, default, dots);
        }

        if (_text[i] is not ('[' or '('))
        {
            return default;
        }

        var close = _text[i] == '[' ? ']' : ')';
        var length = _text.AsSpan(i + 1, Math.Min(MaxEditor, _text.Length - i - 1)).IndexOf(close);
        if (length < 0)
        {
            return default;
        }

        var inner = new TextSpan(i + 1, i + 1 + length).Trim(_text);
        if (EndOfDots(inner.Start) >= inner.End)
        {
            return (EditingMark.Ellipsis, default, i + length + 2);
        }

        return close == ']' ? (EditingMark.Brackets, inner, i + length + 2) : default;
    }

    // The end of three dots or more, with or without spaces, or of the one sign for them; 0 for anything else.
    private int EndOfDots(int i)
    {
        var (dots, end) = (0, i);
        for (var at = i; at < _text.Length && _text[at] is '.' or '\u2026' or ' '; at++)
        {
            if (_text[at] != ' ')
            {
                dots += _text[at] == '.' ? 1 : 3;
                end = at + 1;
            }
            else if (at == i)
            {
                return 0;
            }
        }

        return dots >= 3 ? end : 0;
    }
}
