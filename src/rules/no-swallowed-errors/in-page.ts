import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { pageMethods } from "../../catalog/page-methods.ts";
import { ancestorsOf, lastName } from "../../origins/nodes.ts";
import { isGlobal } from "../../origins/scopes.ts";
import { calledName, isFunction } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What only a browser keeps. */
const kept = /^(?:(?:local|session)Storage|clipboard)$/;

/** True if a call asks for what only a browser keeps: `localStorage.setItem()`, `navigator.clipboard.writeText()`. */
export function asksBrowser(sourceCode: SourceCode, call: TSESTree.Node): boolean {
  const holder = call.type === "CallExpression" && call.callee.type === "MemberExpression" ? call.callee.object : undefined;
  if (holder === undefined || !kept.test(lastName(holder) ?? "")) return false;
  const root = holder.type === "MemberExpression" ? holder.object : holder;
  return root.type === "Identifier" && /^(?:window|navigator|globalThis|self|(?:local|session)Storage)$/.test(root.name) && isGlobal(sourceCode, root);
}

const evaluating = new RegExp(`^${pageMethods}$`);

/** True in a function that is handed to the page of a browser: what it throws reaches neither a caller nor a log of the backend. */
export function isInPage(node: TSESTree.Node): boolean {
  for (const around of ancestorsOf(node)) {
    if (!isFunction(around)) continue;
    const { parent } = around;
    if (parent.type === "CallExpression" && parent.arguments[0] === around && evaluating.test(calledName(parent) ?? "")) return true;
  }
  return false;
}
