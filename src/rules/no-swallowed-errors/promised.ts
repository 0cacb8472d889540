import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, staticName, unwrap } from "../../origins/nodes.ts";
import { returnedBy } from "../../origins/returns.ts";
import { awaitedIn } from "./search.ts";
import { isFunction } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What a method of `Promise` is handed, if a node is a call of one of them. */
function handedTo(node: TSESTree.Node | undefined, methods: RegExp): TSESTree.Node | undefined {
  if (node?.type !== "CallExpression" || node.callee.type !== "MemberExpression" || node.callee.object.type !== "Identifier" || node.callee.object.name !== "Promise") return undefined;
  return methods.test(staticName(node.callee) ?? "") ? node.arguments[0] : undefined;
}

/** What is made a promise of, in case it is none: `Promise.resolve(cache.set(key, value))`. */
export function promised(promise: TSESTree.Node): TSESTree.Node {
  const inner = handedTo(unwrap(promise), /^resolve$/);
  return inner === undefined ? promise : promised(inner);
}

/** True for what a `try` with a handler runs, inside of a function: what fails there gets no further. */
function isCaughtIn(node: TSESTree.Node, around: TSESTree.Node): boolean {
  for (const at of ancestorsOf(node)) {
    if (at === around) return false;
    if (at.type === "TryStatement" && at.handler !== null && node.range[1] <= at.block.range[1]) return true;
  }
  return false;
}

/** What is done for each of many: `ids.map((id) => users.find(id))`. */
function mapped(sourceCode: SourceCode, list: TSESTree.Node): TSESTree.Node[] {
  const inner = unwrap(list);
  if (inner?.type !== "CallExpression" || inner.callee.type !== "MemberExpression" || staticName(inner.callee) !== "map") return [];
  const [each] = inner.arguments;
  if (!isFunction(each)) return [];
  if (each.body.type !== "BlockStatement") return [each.body];
  return [...awaitedIn(sourceCode, each.body), ...returnedBy(each)].filter((node) => !isCaughtIn(node, each));
}

/** What is spread into a list; as a whole where it is not to be seen. */
function spread(sourceCode: SourceCode, list: TSESTree.Node): TSESTree.Node[] {
  const parts = mapped(sourceCode, list);
  return parts.length > 0 ? parts : [list];
}

/** The parts of what a combinator is handed; none if they are not to be seen. */
function listed(sourceCode: SourceCode, list: TSESTree.Node): TSESTree.Node[] {
  const inner = unwrap(list);
  if (inner?.type !== "ArrayExpression") return mapped(sourceCode, list);
  return inner.elements.flatMap((element) => (element === null ? [] : element.type === "SpreadElement" ? spread(sourceCode, element.argument) : [element]));
}

/** The promises that a promise fails by: what `Promise.resolve` is handed, and each of what `Promise.all`, `race` and `any` combine. */
export function partsOf(sourceCode: SourceCode, promise: TSESTree.Node): TSESTree.Node[] {
  const one = promised(promise);
  const list = handedTo(unwrap(one), /^(?:all|race|any)$/);
  const parts = list === undefined ? [] : listed(sourceCode, list).flatMap((part) => partsOf(sourceCode, part));
  return parts.length > 0 ? parts : [one];
}
