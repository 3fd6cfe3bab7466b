using System.Text;
using NewsBot.Core.Ingestion;

namespace NewsBot.Tests.Ingestion;

public sealed class TextDecoderTests
{
    private const string Words = "K\u00F6ves said \u201Cno\u201D\r\nand left";

    public static TheoryData<byte[]> Forms =>
        [
            Encoding.UTF8.GetBytes(Words),
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)],
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)],
            CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words),
        ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_same_words_come_out_of_every_form(byte[] bytes) =>
        TextDecoder.Decode(bytes).ShouldBe(Words);

    [Fact]
    public void Bytes_with_NUL_are_no_text() => TextDecoder.Decode("a\0b"u8).ShouldBeNull();

    [Fact]
    public void Nothing_is_an_empty_text() => TextDecoder.Decode([]).ShouldBe("");
}
