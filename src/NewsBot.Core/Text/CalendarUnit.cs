namespace NewsBot.Core.Text;

/// <summary>What people count time in.</summary>
internal enum CalendarUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>A year of the calendar.</summary>
    Year,
}
