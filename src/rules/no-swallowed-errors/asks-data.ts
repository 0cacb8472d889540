import type { TSESTree } from "@typescript-eslint/utils";
import { isDataAccess } from "../../origins/data-access.ts";
import { unwrap } from "../../origins/nodes.ts";
import { fileAt, targetOf, type Project } from "../../origins/project.ts";
import type { Value } from "../../origins/value.ts";
import type { HandlerContext } from "./handlers.ts";
import { isHandledBefore } from "./kept-promise.ts";
import { partsOf } from "./promised.ts";

/** The file that a specifier leads to, as a whole. */
function moduleOf(project: Project, specifier: string): Value | undefined {
  const target = targetOf(project, project.file, specifier);
  const file = target.kind === "file" ? fileAt(project, target.path) : undefined;
  return file === undefined ? undefined : { kind: "module", file };
}

/** A chain of calls, from its end to where it begins. */
function* chainOf(chain: TSESTree.Node): Generator<TSESTree.Node> {
  for (let node = unwrap(chain); node !== undefined; ) {
    yield node;
    node = unwrap(node.type === "CallExpression" ? node.callee : node.type === "MemberExpression" ? node.object : undefined);
  }
}

/** What the parts of a chain stand for, as far as they can be followed. */
export function* valuesOf({ tracer, frame }: HandlerContext, chain: TSESTree.Node): Generator<Value> {
  for (const node of chainOf(chain)) {
    const value = tracer.trace(node, frame);
    if (value !== undefined) yield value;
  }
}

/** What a chain begins with, if that only combines others: `Promise.all([…])` of `Promise.all([…]).then(f)`. What is handled there gets no further. */
function combinedIn({ sourceCode }: HandlerContext, chain: TSESTree.Node): TSESTree.Node[] {
  const parts = [...chainOf(chain)].flatMap((node) => partsOf(sourceCode, node).filter((part) => part !== node));
  return parts.filter((part) => !isHandledBefore(sourceCode, part));
}

/** True for a name that is taken from a file of the data, which hands it on in a way that cannot be followed: `{ ...sequelize.models }`. */
function isTakenFromData({ tracer, frame }: HandlerContext, project: Project, chain: TSESTree.Node): boolean {
  const start = [...chainOf(chain)].at(-1);
  const binding = start?.type === "Identifier" && tracer.trace(start, frame) === undefined ? frame.bindingOf(start) : undefined;
  const source = binding?.kind === "part" ? tracer.trace(binding.of, frame) : binding?.kind === "import" ? moduleOf(project, binding.specifier) : undefined;
  return source !== undefined && isDataAccess(project, tracer, source);
}

/** True if a chain of calls begins at a repository, a model or a database, whatever its methods return. */
export function asksData(context: HandlerContext, project: Project, chain: TSESTree.Node): boolean {
  for (const value of valuesOf(context, chain)) if (isDataAccess(project, context.tracer, value)) return true;
  if (isTakenFromData(context, project, chain)) return true;
  return combinedIn(context, chain).some((part) => asksData(context, project, part));
}
