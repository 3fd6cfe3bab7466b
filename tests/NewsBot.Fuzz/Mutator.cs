using System.Text;

namespace NewsBot.Fuzz;

/// <summary>Makes inputs of samples: parts of them in another order, again and again, damaged, or with words that matter.</summary>
/// <param name="samples">What inputs are made of; at least one.</param>
/// <param name="random">Decides.</param>
internal sealed class Mutator(IReadOnlyList<string> samples, Random random)
{
    /// <summary>Longer inputs are cut; growth is measured by itself.</summary>
    private const int MaxLength = 16_000;

    private const int MaxSteps = 6;

    private static readonly string[] _words =
    [
        "said",
        " said that ",
        " who said ",
        " according to ",
        " he said, ",
        "Ann Orr",
        "Mr Orr, the minister, ",
        "The The's",
        "\u201C",
        "\u201D",
        "\"",
        "'",
        "\u2018",
        "\u2019s",
        "\u2026",
        "\u2014",
        "(",
        ")",
        "[",
        "]",
        "[\u2026]",
        "[sic]",
        ", ",
        ". ",
        "? ",
        ": ",
        "; ",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\t",
        " ",
        "\u00A0",
        "\u200B",
        "\u202E",
        "\uFEFF",
        "\uD83E",
        "\uDDA6",
        "\0",
        "\u0130",
        "\uFB03",
        "\u00DF",
        "e\u0301",
        "14 September 2026",
        "Monday",
        "yesterday",
        "9999",
        "0",
        "-1",
        "10:30",
        "29 February",
        "1/2/3",
        "\u00A35bn",
        "%",
        "Correction: ",
        "That was wrong. ",
        "By ",
        "Q: ",
        "A: ",
        "ORR: ",
        "Image: ",
        "Read more: ",
        "https://a.example/",
        "\u2022 ",
        "{\"id\":\"a\",\"text\":\"",
        "\\u201c",
        "\\",
        "}",
        "timeline of ",
        "what did ",
        "Who ",
        "when ",
        "compare ",
        "not ",
        "did not ",
        "\uFF21",
        "\u0660",
        "\U000E0041",
    ];

    /// <summary>The next input.</summary>
    public string Next()
    {
        var input = Sample();
        for (var steps = random.Next(1, MaxSteps + 1); steps > 0; steps--)
        {
            input = Changed(input);
            input = input.Length > MaxLength ? input[..MaxLength] : input;
        }

        return input;
    }

    private string Sample() => samples[random.Next(samples.Count)];

    private string Changed(string input)
    {
        var (from, to) = Part(input);
        var part = input[from..to];
        return random.Next(10) switch
        {
            0 => input[..from] + input[to..],
            1 => input[..to] + part + input[to..],
            2 => input[..from] + Repeated(part) + input[to..],
            3 => input[..from] + Word() + input[from..],
            4 => input[..from] + Word() + input[to..],
            5 => input[..from] + Spliced() + input[to..],
            6 => input[..from] + Repeated(Word()) + input[from..],
            7 => Damaged(input),
            8 => Shuffled(input),
            _ => part.Length > 0 ? part : input,
        };
    }

    // Up to a whole line in most cases, anything in the others.
    private (int From, int To) Part(string input)
    {
        var from = random.Next(input.Length + 1);
        var reach = random.Next(4) == 0 ? input.Length : 80;
        return (from, Math.Min(input.Length, from + random.Next(reach + 1)));
    }

    private string Word() => _words[random.Next(_words.Length)];

    private string Repeated(string part)
    {
        var times = random.Next(1, 60);
        var repeated = new StringBuilder();
        for (var i = 0; i < times && repeated.Length < MaxLength; i++)
        {
            repeated.Append(part);
        }

        return repeated.ToString();
    }

    private string Spliced()
    {
        var other = Sample();
        var (from, to) = Part(other);
        return other[from..to];
    }

    private string Damaged(string input)
    {
        var letters = input.ToCharArray();
        for (var times = random.Next(1, 8); times > 0 && letters.Length > 0; times--)
        {
            letters[random.Next(letters.Length)] = (char)
                random.Next(random.Next(3) == 0 ? char.MaxValue : 256);
        }

        return new string(letters);
    }

    private string Shuffled(string input)
    {
        var separator = random.Next(2) == 0 ? '\n' : ' ';
        var parts = input.Split(separator);
        random.Shuffle(parts);
        return string.Join(separator, parts);
    }
}
