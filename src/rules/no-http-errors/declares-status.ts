import type { TSESTree } from "@typescript-eslint/utils";
import { isStatusField } from "../../origins/constructor-status.ts";
import type { Frame } from "../../origins/frame.ts";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { carriesStatus, isFailure, statusKey } from "../../origins/status.ts";
import type { Tracer } from "../../origins/tracer.ts";
import type { ClassNode } from "../../origins/value.ts";
import { isErrorClass } from "./strict.ts";

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

/** True for a member that is a status: a field, a getter, one that a subclass must have, or what the constructor sets. */
function isStatusMember(member: TSESTree.ClassElement, isMeasure: boolean, tracer: Tracer, frame: Frame): boolean {
  switch (member.type) {
    case "PropertyDefinition":
      return isStatusField(member, tracer, frame);
    case "TSAbstractPropertyDefinition":
      return member.key.type === "Identifier" && httpKey.test(member.key.name);
    case "MethodDefinition": {
      const { kind, value } = member;
      if (kind === "get") return isStatusField(member, tracer, frame);
      if (kind !== "constructor" || !value.body) return false;
      return (
        value.params.some((parameter) => parameter.type === "TSParameterProperty" && takesStatus(parameter, tracer, frame)) ||
        value.body.body.some((statement) => statement.type === "ExpressionStatement" && setsStatus(statement, value.params, isMeasure, tracer, frame))
      );
    }
    default:
      return false;
  }
}

/** True for a class of errors that declares a status: `class X extends Error { status = 404 }`, or whose constructor takes or sets one. */
export function declaresStatus(node: ClassNode, tracer: Tracer, frame: Frame): boolean {
  const parent = unwrap(node.superClass);
  if (parent === undefined) return false;
  const isMeasure = measures.test(node.id?.name ?? "");
  const name = parent.type === "Identifier" ? parent.name : parent.type === "MemberExpression" ? (staticName(parent) ?? "") : "";
  return node.body.body.some((member) => isStatusMember(member, isMeasure, tracer, frame)) && (/(?:Error|Exception)$/.test(name) || isErrorClass(tracer.trace(parent, frame), tracer));
}
