import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { asksForServer } from "../../browser-text.ts";
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

/** The uses of a global that no line of the file declares. */
function usesOf({ scopeManager }: SourceCode, name: string): readonly TSESLint.Scope.Reference[] {
  const scope = scopeManager?.globalScope;
  const declared = scope?.set.get(name);
  return [...(scope?.through.filter(({ identifier }) => identifier.name === name) ?? []), ...(declared?.defs.length === 0 ? declared.references : [])];
}

/** True for a module that takes the store of a page without asking whether there is one, and nothing that only a server has: it runs in the page. */
export function takesStoreOfPage(sourceCode: SourceCode): boolean {
  if (!/(?:local|session)Storage\b/.test(sourceCode.text)) return false;
  const uses = ["localStorage", "sessionStorage"].flatMap((name) => usesOf(sourceCode, name));
  return uses.length > 0 && uses.every(({ identifier }) => identifier.parent.type !== "UnaryExpression") && !asksForServer(sourceCode.text);
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
