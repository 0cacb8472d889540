import type { TSESTree } from "@typescript-eslint/utils";
import { isRequestType } from "../../catalog/request-types.ts";
import { isStatusVocabulary } from "../../catalog/status-vocabularies.ts";
import type { Frame } from "../../origins/frame.ts";
import { staticName, unwrap } from "../../origins/nodes.ts";
import type { Tracer } from "../../origins/trace.ts";

/** What a layer below HTTP must not take from a package in `strict`, as data. */
export interface HttpName {
  readonly kind: "status" | "request";
  readonly name: string;
  readonly specifier: string;
}

const statusKey = /^(?:status|statusCode|httpStatus|httpCode|httpStatusCode)$/;

const isStatus = (value: unknown): boolean => typeof value === "number" && value >= 400 && value <= 599;

/** An import of HTTP status constants or of the types of requests and responses. */
export function httpNameOf(specifier: TSESTree.ImportClause, tracer: Tracer, frame: Frame): HttpName | undefined {
  const value = tracer.trace(specifier.local, frame);
  if (value?.kind !== "export") return undefined;
  const name = specifier.local.name;
  if (isStatusVocabulary(value.specifier, value.path)) return { kind: "status", name, specifier: value.specifier };
  return isRequestType(value.specifier, value.path) ? { kind: "request", name, specifier: value.specifier } : undefined;
}

/** True for the number of a failure, or a constant that stands for one: `404`, `HttpStatus.NOT_FOUND`. */
function isFailure(node: TSESTree.Node | undefined, tracer: Tracer, frame: Frame): boolean {
  const inner = unwrap(node);
  if (inner?.type === "Literal") return isStatus(inner.value);
  const value = tracer.trace(inner, frame);
  return value?.kind === "export" && isStatusVocabulary(value.specifier, value.path);
}

/** True if an object, as an error or as options of one, carries a status: `{ status: 404 }`. */
function carriesStatus(node: TSESTree.Node | undefined, tracer: Tracer, frame: Frame): boolean {
  const inner = unwrap(node);
  if (inner?.type !== "ObjectExpression") return false;
  return inner.properties.some((property) => property.type === "Property" && statusKey.test(staticName(property) ?? "") && isFailure(property.value, tracer, frame));
}

/** True for `throw { status: 404 }` and `Object.assign(new Error(), { status: 404 })`. */
export function isGivenStatus(node: TSESTree.Node, tracer: Tracer, frame: Frame): boolean {
  const inner = unwrap(node);
  if (inner?.type === "CallExpression" && inner.callee.type === "MemberExpression" && staticName(inner.callee) === "assign") {
    return inner.arguments[0]?.type === "NewExpression" && inner.arguments.slice(1).some((argument) => carriesStatus(argument, tracer, frame));
  }
  return carriesStatus(inner, tracer, frame);
}

/** True for `error.status = 404` where the error was made in the same function. */
export function assignsStatus({ left, right }: TSESTree.AssignmentExpression, tracer: Tracer, frame: Frame): boolean {
  if (left.type !== "MemberExpression" || !statusKey.test(staticName(left) ?? "") || !isFailure(right, tracer, frame)) return false;
  const value = tracer.trace(left.object, frame);
  if (value?.kind !== "instance") return false;
  return (value.of.kind === "global" && value.of.name.endsWith("Error")) || value.of.kind === "class";
}

/** True for a class of errors that declares a status: `class X extends Error { status = 404 }`. */
export function declaresStatus(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression, tracer: Tracer, frame: Frame): boolean {
  const isError = node.superClass?.type === "Identifier" && /(?:Error|Exception)$/.test(node.superClass.name);
  return isError && node.body.body.some((member) => member.type === "PropertyDefinition" && statusKey.test(staticName(member) ?? "") && isFailure(member.value ?? undefined, tracer, frame));
}
