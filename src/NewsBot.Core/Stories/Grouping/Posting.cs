using System.Runtime.InteropServices;

namespace NewsBot.Core.Stories.Grouping;

/// <summary>That an article has a term.</summary>
/// <param name="Slot">The article's place (<see cref="StoryNode.Slot"/>).</param>
/// <param name="Weight">How much of the term it has, as in <see cref="StoryTerms.Weights"/>.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct Posting(int Slot, ushort Weight);
