import type { TSESTree } from "@typescript-eslint/utils";
import { isDefined, staticName, unwrap } from "../../origins/nodes.ts";
import { returnedBy } from "../../origins/returns.ts";
import { isFailure, statusKey } from "../../origins/status.ts";
import type { Frame } from "../../origins/frame.ts";
import type { Tracer } from "../../origins/tracer.ts";
import type { FunctionNode } from "../../origins/value.ts";

/** The status in an object: `{ status }`. */
function statusIn(node: TSESTree.Node | undefined): TSESTree.Node | undefined {
  const inner = unwrap(node);
  if (inner?.type !== "ObjectExpression") return undefined;
  const property = inner.properties.find((one) => one.type === "Property" && statusKey.test(staticName(one) ?? ""));
  return property?.type === "Property" ? property.value : undefined;
}

/** What `error.status = …` sets, for an error of a name. */
function setOn(name: string, statement: TSESTree.Statement): TSESTree.Node | undefined {
  const { left, right } = statement.type === "ExpressionStatement" && statement.expression.type === "AssignmentExpression" ? statement.expression : {};
  const object = left?.type === "MemberExpression" && statusKey.test(staticName(left) ?? "") ? unwrap(left.object) : undefined;
  return object?.type === "Identifier" && object.name === name ? right : undefined;
}

/** What a function gives to what it returns as a status: `return Object.assign(new Error(text), { status })`. */
function statusesOf(node: FunctionNode): TSESTree.Node[] {
  const statements = node.body?.type === "BlockStatement" ? node.body.body : [];
  const found = returnedBy(node).flatMap((returned) => {
    const inner = unwrap(returned);
    if (inner?.type === "Identifier") return statements.map((statement) => setOn(inner.name, statement));
    const isAssigned = inner?.type === "CallExpression" && inner.callee.type === "MemberExpression" && staticName(inner.callee) === "assign";
    return isAssigned ? inner.arguments.slice(1).map(statusIn) : [statusIn(inner)];
  });
  return found.filter(isDefined);
}

/**
 * True for a call of a function of the project that makes an error with a status: of its own, or the one it is called with (`httpError(404)`).
 * Asked where the result is thrown.
 */
export function makesStatus({ callee, arguments: given }: TSESTree.CallExpression, tracer: Tracer, frame: Frame): boolean {
  const of = tracer.trace(callee, frame);
  if (of?.kind !== "function") return false;
  const parameters = of.node.params.map((parameter) => (parameter.type === "AssignmentPattern" ? parameter.left : parameter));
  return statusesOf(of.node).some((status) => {
    const at = status.type === "Identifier" ? parameters.findIndex((one) => one.type === "Identifier" && one.name === status.name) : -1;
    return at >= 0 ? isFailure(given[at], tracer, frame) : isFailure(status, tracer, of.frame);
  });
}
