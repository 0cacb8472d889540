import type { TSESTree } from "@typescript-eslint/utils";
import { handedByPut } from "./given.ts";
import { localsOf } from "./locals.ts";
import { requireOf, type Borrowed, type ModuleFacts } from "./module-facts.ts";
import { frozenBy, staticName, unwrap } from "./nodes.ts";
import { returnedBy } from "./returns.ts";
import { staticValues } from "./static-members.ts";
import type { FunctionNode } from "./value.ts";

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
const makers = /^(?:create|make|build|getInstance|instance|from|connect|open|init|extend|withExtensions)/;

/** The members of an exported value that are used; "*" if the value is used as a whole. */
export type Members = readonly string[];

const make = (roots: readonly Root[]): Root[] => roots.map((root) => ({ ...root, made: true }));

function ofMember(node: TSESTree.MemberExpression, facts: ModuleFacts, seen: Set<TSESTree.Node>): Root[] {
  const name = staticName(node);
  if (name === undefined) return [];
  return rootsOf(node.object, facts, [name], seen).map((root) => ({ ...root, members: [...root.members, name] }));
}

const isFunction = (node: TSESTree.Node | undefined): node is FunctionNode => node !== undefined && /^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node.type);

/** What a returned name stands for that the function declares itself; the name itself if that is the file's. */
function localValues(returned: TSESTree.Node, made: FunctionNode): readonly TSESTree.Node[] {
  const inner = unwrap(returned) ?? returned;
  const local = inner.type === "Identifier" ? localsOf(made).get(inner.name) : undefined;
  if (local === undefined) return [inner];
  return local.pattern?.type === "Identifier" ? local.values : [];
}

/** What a function of the same file gives: `const connect = () => new PrismaClient()`. */
function ofResult(made: FunctionNode, facts: ModuleFacts, members: Members, seen: Set<TSESTree.Node>): Root[] {
  return returnedBy(made).flatMap((node) => localValues(node, made)).flatMap((node) => rootsOf(node, facts, members, seen));
}

function ofCall(callee: TSESTree.Node, facts: ModuleFacts, members: Members, seen: Set<TSESTree.Node>): Root[] {
  const inner = unwrap(callee);
  const called = inner?.type === "Identifier" && !facts.borrowed.has(inner.name) ? facts.declared.get(inner.name) : inner;
  if (isFunction(called)) return ofResult(called, facts, members, seen);
  if (inner?.type !== "MemberExpression") return make(rootsOf(inner, facts, ["*"], seen));
  const name = staticName(inner) ?? "";
  // A client with more to it is the client.
  if (name === "$extends") return make(rootsOf(inner.object, facts, ["*"], seen));
  // A method's result is the object only if the method makes one; a function of a package is judged by its name.
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
      if (borrowed !== undefined) return [{ from: borrowed, members: [], made: false }];
      return [facts.declared.get(inner.name), ...(facts.given.get(inner.name) ?? [])].flatMap((value) => rootsOf(value, facts, members, seen));
    }
    case "NewExpression":
      return ofCall(inner.callee, facts, members, seen);
    case "CallExpression": {
      const frozen = frozenBy(inner);
      return frozen === undefined ? ofCall(inner.callee, facts, members, seen) : rootsOf(frozen, facts, members, seen);
    }
    case "MemberExpression":
      return ofMember(inner, facts, seen);
    case "ClassDeclaration":
    case "ClassExpression":
      return [...make(rootsOf(inner.superClass, facts, ["*"], seen)), ...members.flatMap((name) => staticValues(inner, name)).flatMap((value) => rootsOf(value, facts, ["*"], seen))];
    case "ObjectExpression":
      return ofObject(inner, facts, members, seen);
    case "ConditionalExpression":
      return [inner.consequent, inner.alternate].flatMap((branch) => rootsOf(branch, facts, members, seen));
    case "AssignmentExpression":
      return rootsOf(handedByPut(inner), facts, members, seen);
    case "LogicalExpression":
      return [inner.left, inner.right].flatMap((branch) => rootsOf(branch, facts, members, seen));
    default:
      return [];
  }
}
