using System.Globalization;

namespace NewsBot.Storage.State;

/// <summary>The forms in which values stand in the state file.</summary>
internal static class StoredForms
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// A text that the file can hold: cut to a length, between characters; halves of surrogate pairs and NUL, which UTF-8 and
    /// SQLite's text have no place for, replaced by U+FFFD.
    /// </summary>
    /// <param name="text">Any.</param>
    /// <param name="length">At most, in UTF-16 code units.</param>
    public static string Bounded(string text, int length)
    {
        var end = Math.Min(text.Length, length);
        end -= end < text.Length && end > 0 && char.IsSurrogatePair(text, end - 1) ? 1 : 0;
        return string.Create(
            end,
            text,
            static (result, text) =>
            {
                text.AsSpan(0, result.Length).CopyTo(result);
                for (var i = 0; i < result.Length; i++)
                {
                    if (i + 1 < result.Length && char.IsSurrogatePair(result[i], result[i + 1]))
                    {
                        i++;
                    }
                    else if (char.IsSurrogate(result[i]) || result[i] == '\0')
                    {
                        result[i] = Replacement;
                    }
                }
            }
        );
    }

    /// <summary>An id of Discord as SQLite's signed number with the same bits.</summary>
    public static long Id(ulong id) => unchecked((long)id);

    /// <summary>An id that may be missing.</summary>
    public static object? Id(ulong? id) => id is { } known ? Id(known) : null;

    /// <summary>The id of Discord again.</summary>
    public static ulong Id(long stored) => unchecked((ulong)stored);

    /// <summary>An instant as UTC text of one width, which sorts by time.</summary>
    public static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The instant again, in UTC.</summary>
    public static DateTimeOffset Instant(string stored) =>
        DateTimeOffset.ParseExact(
            stored,
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );
}
