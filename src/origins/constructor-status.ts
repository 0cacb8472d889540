import type { TSESTree } from "@typescript-eslint/utils";
import type { OwnClass } from "./class-chain.ts";
import { constructorOf, type Constructor } from "./fields.ts";
import type { Frame } from "./frame.ts";
import { isDefined, staticName, unwrap } from "./nodes.ts";
import { returnedBy } from "./returns.ts";
import { carriesStatus, isFailure, statusKey } from "./status.ts";
import type { Tracer } from "./tracer.ts";

export const statementsOf = (constructor: Constructor | undefined): readonly TSESTree.Statement[] => constructor?.body.body ?? [];

/** What the constructor of a class sets a status of its own to: `this.status = …`. */
export function statusesSetBy(constructor: Constructor | undefined): TSESTree.Node[] {
  const set = statementsOf(constructor).map((statement) => {
    const assignment = statement.type === "ExpressionStatement" && statement.expression.type === "AssignmentExpression" ? statement.expression : undefined;
    const left = assignment?.left;
    return left?.type === "MemberExpression" && left.object.type === "ThisExpression" && statusKey.test(staticName(left) ?? "") ? assignment?.right : undefined;
  });
  return set.filter(isDefined);
}

interface Parameter {
  readonly name: string;
  readonly isField: boolean;
  /** What it is where nothing is handed over. */
  readonly otherwise: TSESTree.Node | undefined;
}

/** The parameter at a place: the name it has in the constructor, and whether it is a field as well. */
export function parameterAt(constructor: Constructor, at: number): Parameter | undefined {
  const parameter = constructor.params[at];
  const inner = parameter?.type === "TSParameterProperty" ? parameter.parameter : parameter;
  const name = inner?.type === "AssignmentPattern" ? inner.left : inner;
  if (name?.type !== "Identifier") return undefined;
  return { name: name.name, isField: parameter?.type === "TSParameterProperty", otherwise: inner?.type === "AssignmentPattern" ? inner.right : undefined };
}

/** True for a field or a getter that is the status of a failure: `status = 404`. */
export function isStatusField(member: TSESTree.ClassElement, tracer: Tracer, frame: Frame): boolean {
  if (member.type === "PropertyDefinition") return statusKey.test(staticName(member) ?? "") && isFailure(member.value ?? undefined, tracer, frame);
  if (member.type !== "MethodDefinition" || member.kind !== "get" || !statusKey.test(staticName(member) ?? "")) return false;
  return member.value.type === "FunctionExpression" && returnedBy(member.value).some((node) => isFailure(node, tracer, frame));
}

/** What a value in a constructor is, of one that is called with so many arguments: what is handed over is not the class's choice. */
function chosen(node: TSESTree.Node | undefined, constructor: Constructor, count: number): TSESTree.Node | undefined {
  const inner = unwrap(node);
  const name = unwrap(inner?.type === "LogicalExpression" ? inner.left : inner);
  const at = name?.type === "Identifier" ? constructor.params.findIndex((_, place) => parameterAt(constructor, place)?.name === name.name) : -1;
  if (at < 0) return inner;
  if (at < count) return undefined;
  return inner?.type === "LogicalExpression" ? inner.right : parameterAt(constructor, at)?.otherwise;
}

/**
 * True if the first of some classes has the status of a failure by its own choice: as a field, by what its constructor sets or hands up, or by
 * the default of a parameter that is not handed over.
 * @param count how many arguments it is made with
 */
export function choosesStatus([of, ...parents]: readonly OwnClass[], count: number, tracer: Tracer): boolean {
  if (of === undefined) return false;
  const { node, frame } = of;
  if (node.body.body.some((member) => isStatusField(member, tracer, frame))) return true;
  const constructor = constructorOf(node);
  if (constructor === undefined) return choosesStatus(parents, count, tracer);
  const fails = (value: TSESTree.Node | undefined): boolean => isFailure(chosen(value, constructor, count), tracer, frame);
  const isDefault = (at: number): boolean => {
    const parameter = parameterAt(constructor, at);
    return parameter?.isField === true && statusKey.test(parameter.name) && at >= count && isFailure(parameter.otherwise, tracer, frame);
  };
  if (statusesSetBy(constructor).some(fails) || constructor.params.some((_, at) => isDefault(at))) return true;
  return statementsOf(constructor).some((statement) => {
    const call = statement.type === "ExpressionStatement" ? statement.expression : undefined;
    if (call?.type !== "CallExpression" || call.callee.type !== "Super") return false;
    const args = call.arguments;
    const handed = args.some((one) => one.type === "SpreadElement") ? count : args.length;
    return args.some((one) => fails(one) || carriesStatus(one, tracer, frame)) || choosesStatus(parents, handed, tracer);
  });
}
