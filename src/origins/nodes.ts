import type { TSESTree } from "@typescript-eslint/utils";

/** The expression inside parentheses, type assertions, `!`, `await` and optional chains: what the value is, not how it is written. */
export function unwrap(node: TSESTree.Node | null | undefined): TSESTree.Node | undefined {
  let inner = node ?? undefined;
  for (;;) {
    switch (inner?.type) {
      case "TSAsExpression":
      case "TSTypeAssertion":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
      case "TSInstantiationExpression":
      case "ChainExpression":
        inner = inner.expression;
        break;
      case "AwaitExpression":
        inner = inner.argument;
        break;
      default:
        return inner;
    }
  }
}

type Named = TSESTree.MemberExpression | TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition | TSESTree.TSAbstractPropertyDefinition | TSESTree.TSAbstractMethodDefinition;

/** The name that a member access or a property is known to have, computed or not. */
export function staticName(node: Named): string | undefined {
  const key: TSESTree.Node = node.type === "MemberExpression" ? node.property : node.key;
  if (!node.computed && key.type === "Identifier") return key.name;
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  return stringOf(key);
}

/** What `Object.freeze(x)` and `Object.seal(x)` hand back; undefined for any other call. */
export function frozenBy({ callee, arguments: [first] }: TSESTree.CallExpression): TSESTree.Node | undefined {
  const isObject = callee.type === "MemberExpression" && callee.object.type === "Identifier" && callee.object.name === "Object";
  return isObject && /^(?:freeze|seal)$/.test(staticName(callee) ?? "") ? first : undefined;
}

/** The name that an expression ends in: of a variable, or of a member. */
export function lastName(node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  if (inner?.type === "Identifier") return inner.name;
  return inner?.type === "MemberExpression" ? staticName(inner) : undefined;
}

/** `import.meta.name` */
export const isMeta = (node: TSESTree.Node, name: string): boolean => node.type === "MemberExpression" && node.object.type === "MetaProperty" && staticName(node) === name;

/** The text of a string literal or a template without holes. */
export function stringOf(node: TSESTree.Node | null | undefined): string | undefined {
  const inner = unwrap(node);
  if (inner?.type === "Literal" && typeof inner.value === "string") return inner.value;
  return inner?.type === "TemplateLiteral" && inner.quasis.length === 1 ? (inner.quasis[0]?.value.cooked ?? undefined) : undefined;
}

/**
 * The nodes around a node, from its parent outwards to the program. ESLint gives the program a parent that is null, other
 * parsers none, and the trees of other files have no parents at all.
 */
export function* ancestorsOf(node: TSESTree.Node): Generator<TSESTree.Node> {
  let at: TSESTree.Node | null | undefined = node.parent;
  while (at) {
    yield at;
    at = at.parent;
  }
}

/** True for what is there; as a type guard for lists. */
export const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** The first that a function makes something of. */
export function firstOf<T, Found>(list: readonly T[], find: (one: T) => Found | undefined): Found | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Class = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** What a class says that it implements. ESLint's own parser knows no such thing and leaves the list out. */
export const implementedBy = (node: Class): readonly TSESTree.TSClassImplements[] => (node as Partial<Class>).implements ?? [];

/** The decorators of a class; left out by ESLint's own parser too. */
export const decoratorsOf = (node: Class): readonly TSESTree.Decorator[] => (node as Partial<Class>).decorators ?? [];
