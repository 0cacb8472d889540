import type { TSESTree } from "@typescript-eslint/utils";
import { isDataAccess } from "../../origins/data-access.ts";
import { unwrap } from "../../origins/nodes.ts";
import type { Project } from "../../origins/project.ts";
import { asksData, valuesOf } from "./asks-data.ts";
import type { HandlerContext } from "./handlers.ts";
import { isPing } from "./idioms.ts";
import { nodesInside } from "./search.ts";
import { calledName } from "./shapes.ts";

/** Whether the database answers is all that these ask of it. */
const ofConnection = /^(?:authenticate|healthCheck|isHealthy)$/;
const asksForLife = (call: TSESTree.Node): boolean => isPing(call) || ofConnection.test(calledName(call) ?? "");

/** What a domain is asked by, and a repository too: `dns.lookup(host)`, `users.lookup(id)`. */
const asksByName = /^[#_]*(?:lookup|resolve\w*|reverse)$/;

/**
 * True for a call of a function of the project that asks the data itself, whatever it is called: a `verifyCredentials()` that looks for a user fails where the database is
 * down as well. What a package calls so (`jwt.verify`), and what only calls that, asks what its name says.
 */
export function asksDataInside(context: HandlerContext, project: Project, call: TSESTree.Node): boolean {
  if (asksByName.test(calledName(call) ?? "") && asksData(context, project, call)) return true;
  const inner = unwrap(call);
  const value = inner?.type === "CallExpression" ? context.tracer.trace(inner.callee, context.frame) : undefined;
  if (value?.kind !== "function" || !value.node.body || /^(?:ping|health|isHealthy)/.test(calledName(call) ?? "")) return false;
  const there = { ...context, frame: value.frame };
  const inside = [value.node.body, ...nodesInside(context.sourceCode, value.node.body)];
  // What is handled there gets no further. (The nodes of another file know neither what is around them nor where they are.)
  const handled = new Set(inside.flatMap((node) => (node.type === "TryStatement" && node.handler !== null ? [...nodesInside(context.sourceCode, node.block)] : [])));
  for (const node of inside) {
    if (node.type !== "CallExpression" || handled.has(node) || asksForLife(node)) continue;
    for (const asked of valuesOf(there, node)) if (isDataAccess(project, context.tracer, asked)) return true;
  }
  return false;
}
