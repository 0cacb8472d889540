import type { TSESTree } from "@typescript-eslint/utils";
import { isRequestType } from "../../catalog/request-types.ts";
import { isStatusVocabulary } from "../../catalog/status-vocabularies.ts";
import type { Frame } from "../../origins/frame.ts";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { makesStatus } from "./factory-status.ts";
import { carriesStatus, isFailure, statusKey } from "../../origins/status.ts";
import type { Tracer } from "../../origins/tracer.ts";
import type { Value } from "../../origins/value.ts";

/** What a layer below HTTP must not take from a package in `strict`, as data. */
export interface HttpName {
  readonly kind: "status" | "request";
  readonly name: string;
  readonly specifier: string;
}

/** How many superclasses are looked at. */
const deepest = 8;

/** An import of HTTP status constants or of the types of requests and responses. */
export function httpNameOf(specifier: TSESTree.ImportClause, tracer: Tracer, frame: Frame): HttpName | undefined {
  const value = tracer.trace(specifier.local, frame);
  if (value?.kind !== "export") return undefined;
  const name = specifier.local.name;
  if (isStatusVocabulary(value.specifier, value.path)) return { kind: "status", name, specifier: value.specifier };
  return isRequestType(value.specifier, value.path) ? { kind: "request", name, specifier: value.specifier } : undefined;
}

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
