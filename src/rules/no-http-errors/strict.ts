import type { TSESTree } from "@typescript-eslint/utils";
import type { Frame } from "../../origins/frame.ts";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { makesStatus } from "./factory-status.ts";
import { carriesStatus, isFailure, statusKey } from "../../origins/status.ts";
import type { Tracer } from "../../origins/tracer.ts";
import type { Value } from "../../origins/value.ts";

/** How many superclasses are looked at. */
const deepest = 8;

/** True for `throw { status: 404 }` and `Object.assign(new Error(), { status: 404 })`, and for what is such an object: kept under a name, made by a function. */
export function isGivenStatus(node: TSESTree.Node, tracer: Tracer, frame: Frame): boolean {
  const inner = unwrap(node);
  if (inner?.type === "CallExpression" && inner.callee.type === "MemberExpression" && staticName(inner.callee) === "assign") {
    return inner.arguments[0]?.type === "NewExpression" && inner.arguments.slice(1).some((argument) => carriesStatus(argument, tracer, frame));
  }
  if (inner?.type === "CallExpression") return makesStatus(inner, tracer, frame);
  const value = tracer.trace(inner, frame);
  return value?.kind === "object" && carriesStatus(value.node, tracer, value.frame);
}

/** True for `error.status = 404` where the error was made in the same function. */
export function assignsStatus({ left, right }: TSESTree.AssignmentExpression, tracer: Tracer, frame: Frame): boolean {
  if (left.type !== "MemberExpression" || left.object.type === "ThisExpression") return false;
  if (!statusKey.test(staticName(left) ?? "") || !isFailure(right, tracer, frame)) return false;
  const value = tracer.trace(left.object, frame);
  return value?.kind === "instance" && isErrorClass(value.of, tracer);
}

/** True for `Error`, its like, and a class of the project that extends one. */
export function isErrorClass(value: Value | undefined, tracer: Tracer, depth = 0): boolean {
  if (value?.kind === "global") return value.name.endsWith("Error");
  return value?.kind === "class" && depth < deepest && isErrorClass(tracer.superOf(value), tracer, depth + 1);
}
