import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import { nodesInside } from "./search.ts";
import { calledName, isDoing, isFunction } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Calls that do the work themselves where a cache has nothing: `cache.getOrSet(key, load)`. */
const working = /^(?:(?:get|fetch)Or[A-Z]\w*|wrap|remember(?:[A-Z]\w*)?)$/;

/** What calls a function when it is done. */
const after = /^(?:then|catch|finally|m?set|put)$/;

/** True for a function that does something. One that hands over what is there cannot fail: `() => Promise.resolve(body)`. */
function doesSomething(sourceCode: SourceCode, work: TSESTree.Node): boolean {
  return [...nodesInside(sourceCode, work)].some((node) => isDoing(node) && !(node.type === "CallExpression" && sourceCode.getText(node.callee) === "Promise.resolve"));
}

/** True for what is handed over to be done, also among options: `{ key, factory: () => load() }`. Where it is named, only the call can tell that it is work. */
function isWork(sourceCode: SourceCode, given: TSESTree.Node, isWorking: boolean): boolean {
  if (isFunction(given)) return (isWorking || given.params.length === 0) && doesSomething(sourceCode, given);
  if (given.type === "ObjectExpression") return isWorking && given.properties.some((one) => one.type === "Property" && isFunction(one.value) && isWork(sourceCode, one.value, true));
  return false;
}

/** True if a call of a cache also does the work whose result it keeps: what fails there is not the cache. */
export function doesWork(sourceCode: SourceCode, call: TSESTree.Node): boolean {
  const inner = unwrap(call);
  const name = (inner && calledName(inner)) ?? "";
  if (inner?.type !== "CallExpression" || after.test(name)) return false;
  const isWorking = working.test(name);
  return inner.arguments.some((given, at) => (isWorking && at === 1 && given.type === "Identifier") || isWork(sourceCode, given, isWorking));
}
