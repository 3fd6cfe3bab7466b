using System.Globalization;

namespace NewsBot.Evaluation;

/// <summary>
/// Rounding by the value that a double really has, an exact half to the even digit, so that figures agree to the last
/// digit with other programs that round correctly. <see cref="Math.Round(double, int)"/> scales first, which moves some.
/// </summary>
internal static class Rounding
{
    /// <summary>Digits behind the point that figures keep.</summary>
    public const int Kept = 4;

    /// <summary>Digits behind the point that people see.</summary>
    public const int Shown = 3;

    /// <summary>The nearest number of so many digits behind the point.</summary>
    public static double ToDigits(double value, int digits) =>
        double.Parse(Print(value, digits), CultureInfo.InvariantCulture);

    /// <summary>The same as text.</summary>
    public static string Print(double value, int digits) =>
        value.ToString(
            string.Create(CultureInfo.InvariantCulture, $"F{digits}"),
            CultureInfo.InvariantCulture
        );
}
