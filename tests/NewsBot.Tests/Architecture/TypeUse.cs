using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace NewsBot.Tests.Architecture;

/// <summary>
/// The types that a type uses: in its members, and in the bodies of its methods, of which those that the compiler makes of lambdas and
/// of methods that wait are parts.
/// </summary>
internal static class TypeUse
{
    private const BindingFlags All =
        BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> _opCodes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => (int)(ushort)o.Value);

    /// <summary>Each type used, arguments of generic types apart; some several times.</summary>
    public static IEnumerable<Type> By(Type type) =>
        OfMembers(type)
            .Concat(Bodies(type).SelectMany(OfBody))
            .Concat(type.GetNestedTypes(All).Where(IsMadeByCompiler).SelectMany(By))
            .SelectMany(Unwrap);

    private static IEnumerable<Type> OfMembers(Type type) =>
        type.GetFields(All)
            .Select(f => f.FieldType)
            .Concat(type.GetProperties(All).Select(p => p.PropertyType))
            .Concat(
                type.GetMethods(All)
                    .SelectMany(m =>
                        m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)
                    )
            )
            .Concat(
                type.GetConstructors(All)
                    .SelectMany(c => c.GetParameters().Select(p => p.ParameterType))
            )
            .Concat(type.GetInterfaces())
            .Concat(type.BaseType is { } parent ? [parent] : []);

    private static IEnumerable<MethodBase> Bodies(Type type) =>
        type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All));

    private static IEnumerable<Type> OfBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            yield break;
        }

        foreach (var local in body.LocalVariables)
        {
            yield return local.LocalType;
        }

        var code = body.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length; )
        {
            var value = code[at++];
            var opCode = _opCodes[value == 0xFE ? (0xFE << 8) | code[at++] : value];
            if (
                opCode.OperandType
                is OperandType.InlineField
                    or OperandType.InlineMethod
                    or OperandType.InlineTok
                    or OperandType.InlineType
            )
            {
                foreach (
                    var used in OfToken(
                        method,
                        BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at))
                    )
                )
                {
                    yield return used;
                }
            }

            at += Length(opCode.OperandType, code, at);
        }
    }

    private static IEnumerable<Type> OfToken(MethodBase method, int token)
    {
        var member = method.Module.ResolveMember(
            token,
            method.DeclaringType?.GetGenericArguments(),
            method.IsGenericMethod ? method.GetGenericArguments() : null
        );
        return member switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType!, field.FieldType],
            MethodInfo { IsGenericMethod: true } called =>
            [
                called.DeclaringType!,
                called.ReturnType,
                .. called.GetGenericArguments(),
            ],
            MethodInfo called => [called.DeclaringType!, called.ReturnType],
            { DeclaringType: { } declaring } => [declaring],
            _ => [],
        };
    }

    private static int Length(OperandType operand, byte[] code, int at) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget
            or OperandType.ShortInlineI
            or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4
                + (4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at))),
            _ => 4,
        };

    private static bool IsMadeByCompiler(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal);

    private static IEnumerable<Type> Unwrap(Type type) =>
        type.HasElementType ? Unwrap(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap).Append(type)
        : [type];
}
