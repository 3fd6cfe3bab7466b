using System.Runtime.InteropServices;

namespace NewsBot.Core.Stories.Grouping;

/// <summary>That an article is like another one.</summary>
/// <param name="Slot">The other one's place (<see cref="StoryNode.Slot"/>).</param>
/// <param name="Alike">How much, in <see cref="One"/>ths.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct Likeness(int Slot, ushort Alike)
{
    /// <summary>What stands for 1. Whole numbers, so that averages hang on no order.</summary>
    public const int One = 10_000;
}
