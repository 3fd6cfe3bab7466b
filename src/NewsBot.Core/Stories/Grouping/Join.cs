using System.Runtime.InteropServices;

namespace NewsBot.Core.Stories.Grouping;

/// <summary>
/// That two parts of a story were joined. Parts are numbered: the articles in their order, then what the joins made of them, in theirs.
/// </summary>
/// <param name="Left">The number of one part.</param>
/// <param name="Right">The number of the other.</param>
/// <param name="Sum">How alike all their articles are together, in <see cref="Likeness.One"/>ths.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Join(int Left, int Right, long Sum);
