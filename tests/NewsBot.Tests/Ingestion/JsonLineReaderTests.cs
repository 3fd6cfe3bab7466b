using System.Text;
using CsCheck;
using NewsBot.Core.Ingestion;

namespace NewsBot.Tests.Ingestion;

public sealed class JsonLineReaderTests
{
    [Fact]
    public async Task A_line_without_an_end_is_given_up()
    {
        using var endless = new EndlessStream();

        var read = async () =>
        {
            await foreach (var _ in JsonLineReader.ReadAsync(endless)) { }
        };

        (await read.ShouldThrowAsync<IOException>()).Message.ShouldStartWith("line 1 has no end");
    }

    [Fact]
    public async Task Lines_come_with_their_numbers_and_blank_ones_are_passed_over()
    {
        var lines = await ReadAsync("\uFEFF{\"a\":1}\r\n\n  \n{\"b\":2}\n{\"c\":3}"u8.ToArray());

        lines
            .Select(l => (l.Number, Encoding.UTF8.GetString(l.Bytes!)))
            .ShouldBe([(1, "{\"a\":1}"), (4, "{\"b\":2}"), (5, "{\"c\":3}")]);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_named_and_the_next_one_read()
    {
        var lines = await ReadAsync([
            .. Enumerable.Repeat((byte)'x', JsonLineReader.MaxLineBytes + 1),
            (byte)'\n',
            (byte)'y',
        ]);

        lines.Select(l => (l.Number, l.Bytes?.Length)).ShouldBe([(1, null), (2, 1)]);
    }

    [Fact]
    public void Reading_finds_what_splitting_finds() =>
        Gen.Int[0, 200_000]
            .Array[0, 4]
            .Sample(
                lengths =>
                {
                    var text = string.Join('\n', lengths.Select(l => new string('x', l)));
                    var expected = text.Split('\n')
                        .Select((line, i) => (i + 1, line.Length))
                        .Where(l => l.Length > 0);

                    var lines = ReadAsync(Encoding.UTF8.GetBytes(text)).GetAwaiter().GetResult();

                    lines.Select(l => (l.Number, l.Bytes!.Length)).ShouldBe(expected);
                },
                iter: 50
            );

    private static async Task<List<JsonLine>> ReadAsync(byte[] bytes)
    {
        var lines = new List<JsonLine>();
        using var stream = new MemoryStream(bytes);
        await foreach (var line in JsonLineReader.ReadAsync(stream))
        {
            lines.Add(line);
        }

        return lines;
    }
}
