import type { TSESTree } from "@typescript-eslint/utils";
import { isRequestType } from "../../catalog/request-types.ts";
import { isStatusVocabulary } from "../../catalog/status-vocabularies.ts";
import type { Frame } from "../../origins/frame.ts";
import { staticName, unwrap } from "../../origins/nodes.ts";
import type { Tracer } from "../../origins/tracer.ts";
import type { Value } from "../../origins/value.ts";

/** What a layer below HTTP must not take from a package in `strict`, as data. */
export interface HttpName {
  readonly kind: "status" | "request";
  readonly name: string;
  readonly specifier: string;
}

const statusKey = /^(?:status|statusCode|httpStatus|httpCode|httpStatusCode)$/;

/** How many superclasses are looked at. */
const deepest = 8;

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
  if (left.type !== "MemberExpression" || left.object.type === "ThisExpression") return false;
  if (!statusKey.test(staticName(left) ?? "") || !isFailure(right, tracer, frame)) return false;
  const value = tracer.trace(left.object, frame);
  return value?.kind === "instance" && isErrorClass(value.of, tracer);
}

/** True for `Error`, its like, and a class of the project that extends one. */
function isErrorClass(value: Value | undefined, tracer: Tracer, depth = 0): boolean {
  if (value?.kind === "global") return value.name.endsWith("Error");
  return value?.kind === "class" && depth < deepest && isErrorClass(tracer.superOf(value), tracer, depth + 1);
}

/** `status` may mean anything; these do not. */
const httpKey = /^(?:statusCode|httpStatus|httpCode|httpStatusCode)$/;

/** Numbers in such classes are times and counts. */
const measures = /time|retry|retries|limit|delay/i;

/** True for a parameter that takes a status: `readonly statusCode: number`, `status = 400`. */
function takesStatus(parameter: TSESTree.Parameter, tracer: Tracer, frame: Frame): boolean {
  const inner = parameter.type === "TSParameterProperty" ? parameter.parameter : parameter;
  const name = inner.type === "AssignmentPattern" ? inner.left : inner;
  if (name.type !== "Identifier" || !statusKey.test(name.name)) return false;
  if (inner.type === "AssignmentPattern") return isFailure(inner.right, tracer, frame);
  const type = name.typeAnnotation?.typeAnnotation.type;
  return type === "TSNumberKeyword" || (type === undefined && httpKey.test(name.name));
}

/** True for `super("no", 404)`, `super({ statusCode: 404 })`, `this.statusCode = …`. */
function setsStatus({ expression }: TSESTree.ExpressionStatement, parameters: readonly TSESTree.Parameter[], isMeasure: boolean, tracer: Tracer, frame: Frame): boolean {
  if (expression.type === "CallExpression" && expression.callee.type === "Super") {
    return expression.arguments.some((argument) => (!isMeasure && isFailure(argument, tracer, frame)) || carriesStatus(argument, tracer, frame));
  }
  if (expression.type !== "AssignmentExpression") return false;
  const { left, right } = expression;
  if (left.type !== "MemberExpression" || left.object.type !== "ThisExpression" || !statusKey.test(staticName(left) ?? "")) return false;
  return isFailure(right, tracer, frame) || parameters.some((parameter) => takesStatus(parameter, tracer, frame));
}

/** True for a class of errors that declares a status: `class X extends Error { status = 404 }`, or whose constructor takes or sets one. */
export function declaresStatus(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression, tracer: Tracer, frame: Frame): boolean {
  if (node.superClass?.type !== "Identifier" || !/(?:Error|Exception)$/.test(node.superClass.name)) return false;
  const isMeasure = measures.test(node.id?.name ?? "");
  return node.body.body.some((member) => {
    if (member.type === "PropertyDefinition") return statusKey.test(staticName(member) ?? "") && isFailure(member.value ?? undefined, tracer, frame);
    if (member.type !== "MethodDefinition" || member.kind !== "constructor" || !member.value.body) return false;
    const { params, body } = member.value;
    return (
      params.some((parameter) => parameter.type === "TSParameterProperty" && takesStatus(parameter, tracer, frame)) ||
      body.body.some((statement) => statement.type === "ExpressionStatement" && setsStatus(statement, params, isMeasure, tracer, frame))
    );
  });
}
