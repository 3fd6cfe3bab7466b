using System.ComponentModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Failures;

namespace NewsBot.Settings;

/// <summary>Finds wrong settings and says in plain words which one it is, before the binder says it in terms of .NET.</summary>
internal static class SettingsCheck
{
    /// <summary>Wants every key of a section to be a known one with a value of its kind.</summary>
    /// <param name="section">The section.</param>
    /// <param name="options">The type that it is bound to.</param>
    /// <exception cref="UsageException">A setting is wrong.</exception>
    public static void CheckSection(IConfigurationSection section, Type options)
    {
        var known = options.GetProperties();
        foreach (var setting in section.GetChildren())
        {
            var property = Array.Find(
                known,
                p => p.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)
            );
            if (property is not null && IsGroup(property.PropertyType))
            {
                CheckGroup(setting, property.PropertyType);
                continue;
            }

            var problem = property is null
                ? $"there is no such setting; {section.Key} has {Names(known.Select(p => p.Name))}."
                : Problem(setting, property.PropertyType);
            if (problem is not null)
            {
                throw Wrong(setting.Path, problem);
            }
        }
    }

    /// <summary>Wants every <c>LogLevel</c> below a section to be one.</summary>
    /// <exception cref="UsageException">A level is wrong.</exception>
    public static void CheckLevels(IConfigurationSection logging)
    {
        foreach (var section in logging.GetChildren())
        {
            if (section.Key.Equals("LogLevel", StringComparison.OrdinalIgnoreCase))
            {
                foreach (var level in section.GetChildren())
                {
                    if (Problem(level, typeof(LogLevel)) is { } problem)
                    {
                        throw Wrong(level.Path, problem);
                    }
                }
            }
            else
            {
                CheckLevels(section);
            }
        }
    }

    /// <summary>Wants the keys of the command line to begin with a section that is there; a mistyped one would do nothing.</summary>
    /// <exception cref="UsageException">A key does not.</exception>
    public static void CheckKeys(IEnumerable<string> keys, IReadOnlyCollection<string> sections)
    {
        foreach (var key in keys)
        {
            var parts = key.Split(ConfigurationPath.KeyDelimiter);
            if (parts.Length < 2 || !sections.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
            {
                throw Wrong(
                    key,
                    $"there is no such setting; keys begin with {Names(sections.Select(s => $"{s}:"))}."
                );
            }
        }
    }

    /// <summary>What a validator found, by the name and value that the user gave.</summary>
    /// <param name="found">Of one type of options.</param>
    /// <param name="section">The section that it is bound to.</param>
    public static UsageException Explain(
        OptionsValidationException found,
        IConfigurationSection section
    )
    {
        var failure = found.Failures.First();
        var name = failure.Split(": ")[0];
        var field = $"{found.OptionsType.Name}.{name}";
        var key = ConfigurationPath.Combine(section.Path, name);
        var given = SecretSettings.MayShow(key, section[name])
            ? $"'{section[name]}'"
            : "what stands there";
        var problem = failure[(name.Length + 1)..]
            .Replace($"The field {field}", given, StringComparison.Ordinal)
            .Replace(field, given, StringComparison.Ordinal)
            .Replace($"The field {name.Split(':')[^1]}", given, StringComparison.Ordinal)
            .Trim();
        return Wrong(key, problem, found);
    }

    private static bool IsGroup(Type type) =>
        type.IsClass && !type.IsArray && type != typeof(string);

    private static void CheckGroup(IConfigurationSection setting, Type type)
    {
        if (!string.IsNullOrEmpty(setting.Value))
        {
            var name = type.GetProperties()[0].Name;
            throw Wrong(
                setting.Path,
                $"it is a group of settings; write {setting.Path}:{name}=VALUE."
            );
        }

        CheckSection(setting, type);
    }

    private static string? Problem(IConfigurationSection setting, Type type)
    {
        if (type.IsArray)
        {
            return string.IsNullOrEmpty(setting.Value)
                ? null
                : $"it is a list; write {setting.Path}:0={Shown(setting)}.";
        }

        if (setting.GetChildren().Any())
        {
            return "it takes one value, not a group of them.";
        }

        if (setting.Value is not { } value || type == typeof(string))
        {
            return null;
        }

        if (type.IsEnum)
        {
            return Enum.GetNames(type).Contains(value, StringComparer.OrdinalIgnoreCase)
                ? null
                : $"'{Shown(setting)}' is none of {Names(Enum.GetNames(type))}.";
        }

        return TypeDescriptor.GetConverter(type).IsValid(value)
            ? null
            : $"'{Shown(setting)}' is no {Kind(type)}.";
    }

    private static string? Shown(IConfigurationSection setting) =>
        SecretSettings.MayShow(setting.Path, setting.Value) ? setting.Value : "…";

    private static string Kind(Type type) =>
        Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 or TypeCode.Int64 => "whole number",
            TypeCode.Double or TypeCode.Single or TypeCode.Decimal => "number",
            TypeCode.Boolean => "true or false",
            _ when type == typeof(TimeSpan) => "duration such as 00:05:00",
            _ => "value of its kind",
        };

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);

    private static UsageException Wrong(string path, string problem, Exception? cause = null)
    {
        var message = $"Wrong setting {path}: {problem}";
        return cause is null ? new UsageException(message) : new UsageException(message, cause);
    }
}
