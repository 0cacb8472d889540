import type { TSESTree } from "@typescript-eslint/utils";
import { isDataAccess } from "../../origins/data-access.ts";
import { unwrap } from "../../origins/nodes.ts";
import type { Project } from "../../origins/project.ts";
import type { Value } from "../../origins/value.ts";
import type { HandlerContext } from "./handlers.ts";

/** What a chain of calls is made of, from its end to where it begins, as far as it can be followed. */
export function* valuesOf({ tracer, frame }: HandlerContext, chain: TSESTree.Node): Generator<Value> {
  for (let node = unwrap(chain); node !== undefined; ) {
    const value = tracer.trace(node, frame);
    if (value !== undefined) yield value;
    node = unwrap(node.type === "CallExpression" ? node.callee : node.type === "MemberExpression" ? node.object : undefined);
  }
}

/** True if a chain of calls begins at a repository, a model or a database, whatever its methods return. */
export function asksData(context: HandlerContext, project: Project, chain: TSESTree.Node): boolean {
  for (const value of valuesOf(context, chain)) if (isDataAccess(project, context.tracer, value)) return true;
  return false;
}
