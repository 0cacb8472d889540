import type { TSESTree } from "@typescript-eslint/utils";
import { requireOf, type Borrowed, type ModuleFacts } from "./module-facts.ts";
import { staticName, unwrap } from "./nodes.ts";

/** Something borrowed from another file that a value is made of. */
export interface Root {
  readonly from: Borrowed;
  /** Members taken of it on the way: `mysql.createPool` gives `createPool`. */
  readonly members: readonly string[];
  /** True if the value is an instance, a result or a subclass of it, not the thing itself. */
  readonly made: boolean;
  /** True if it is spread into an object: then only the members that it has count. */
  readonly spread?: boolean;
}

/** Static methods that hand out an object of their class. */
const makers = /^(?:create|make|build|getInstance|instance|from|connect|open|init|extend|withExtensions|\$extends)/;

/** The members of an exported value that are used; "*" if the value is used as a whole. */
export type Members = readonly string[];

const make = (roots: readonly Root[]): Root[] => roots.map((root) => ({ ...root, made: true }));

function ofMember(node: TSESTree.MemberExpression, facts: ModuleFacts, seen: Set<TSESTree.Node>): Root[] {
  const name = staticName(node);
  if (name === undefined) return [];
  return rootsOf(node.object, facts, [name], seen).map((root) => ({ ...root, members: [...root.members, name] }));
}

function ofCall(callee: TSESTree.Node, facts: ModuleFacts, seen: Set<TSESTree.Node>): Root[] {
  const inner = unwrap(callee);
  if (inner?.type !== "MemberExpression") return make(rootsOf(inner, facts, ["*"], seen));
  // A method's result is the object only if the method makes one; a function of a package is judged by its name.
  const name = staticName(inner) ?? "";
  return make(ofMember(inner, facts, seen)).filter((root) => makers.test(name) || !root.from.specifier.startsWith("."));
}

function ofObject(node: TSESTree.ObjectExpression, facts: ModuleFacts, members: Members, seen: Set<TSESTree.Node>): Root[] {
  return node.properties.flatMap((property) => {
    if (property.type !== "Property") return rootsOf(property.argument, facts, members, seen).map((root) => ({ ...root, spread: true }));
    const used = members.includes("*") || members.includes(staticName(property) ?? "*");
    return used ? rootsOf(property.value, facts, ["*"], seen) : [];
  });
}

/**
 * What an exported value is made of: an alias, an instance, the result of a factory, a subclass, an object that holds one.
 * @param members which members of the value are used, so that an object of many things is not judged by the others
 */
export function rootsOf(node: TSESTree.Node | null | undefined, facts: ModuleFacts, members: Members, seen = new Set<TSESTree.Node>()): Root[] {
  const inner = unwrap(node);
  if (inner === undefined || seen.has(inner)) return [];
  seen.add(inner);
  const required = requireOf(inner);
  if (required !== undefined) return [{ from: required, members: [], made: false }];
  switch (inner.type) {
    case "Identifier": {
      const borrowed = facts.borrowed.get(inner.name);
      return borrowed === undefined ? rootsOf(facts.declared.get(inner.name), facts, members, seen) : [{ from: borrowed, members: [], made: false }];
    }
    case "NewExpression":
    case "CallExpression":
      return ofCall(inner.callee, facts, seen);
    case "MemberExpression":
      return ofMember(inner, facts, seen);
    case "ClassDeclaration":
    case "ClassExpression":
      return make(rootsOf(inner.superClass, facts, ["*"], seen));
    case "ObjectExpression":
      return ofObject(inner, facts, members, seen);
    case "ConditionalExpression":
      return [inner.consequent, inner.alternate].flatMap((branch) => rootsOf(branch, facts, members, seen));
    case "LogicalExpression":
      return [inner.left, inner.right].flatMap((branch) => rootsOf(branch, facts, members, seen));
    default:
      return [];
  }
}
