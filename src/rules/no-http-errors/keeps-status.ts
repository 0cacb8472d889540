import type { TSESTree } from "@typescript-eslint/utils";
import { chainOf, type OwnClass } from "../../origins/class-chain.ts";
import { parameterAt, statementsOf, statusesSetBy } from "../../origins/constructor-status.ts";
import { constructorOf } from "../../origins/fields.ts";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { carriesStatus, isFailure, statusKey } from "../../origins/status.ts";
import type { Tracer } from "../../origins/tracer.ts";
import type { Value } from "../../origins/value.ts";
import { isErrorClass } from "./strict.ts";

type Made = Extract<Value, { kind: "instance" }>;

const isCalled = (node: TSESTree.Node | undefined, name: string): boolean => node?.type === "Identifier" && node.name === name;

/** True if the first of some classes keeps the argument at a place as its status, itself or by handing it up. */
function keepsArgument([of, ...parents]: readonly OwnClass[], at: number): boolean {
  if (of === undefined) return false;
  const constructor = constructorOf(of.node);
  if (constructor === undefined) return keepsArgument(parents, at);
  const parameter = parameterAt(constructor, at);
  if (parameter === undefined) return false;
  const { name, isField } = parameter;
  if (isField && statusKey.test(name)) return true;
  // `this.status = status || 500` keeps it too.
  if (statusesSetBy(constructor).some((right) => isCalled(right.type === "LogicalExpression" ? right.left : unwrap(right), name))) return true;
  return statementsOf(constructor).some((statement) => {
    const call = statement.type === "ExpressionStatement" ? statement.expression : undefined;
    if (call?.type !== "CallExpression" || call.callee.type !== "Super") return false;
    const up = call.arguments.findIndex((argument) => isCalled(argument, name));
    return up >= 0 && keepsArgument(parents, up);
  });
}

const hasStatus = ({ node }: OwnClass): boolean =>
  node.body.body.some((member) => member.type === "PropertyDefinition" && statusKey.test(staticName(member) ?? "")) || statusesSetBy(constructorOf(node)).length > 0;

/** True for `new AppError("no", 404)`, where the class of the project keeps that argument as its status, and for `new AppError({ status: 404 })` of one that has a status. */
export function isGivenStatusHere(made: Made, isThrown: boolean, tracer: Tracer): boolean {
  if (made.of.kind !== "class" || made.args.length === 0) return false;
  const { classes } = chainOf(made.of, tracer);
  const isGiven = made.args.some(
    (argument, at) => (isFailure(argument, tracer, made.frame) && keepsArgument(classes, at)) || (carriesStatus(argument, tracer, made.frame) && classes.some(hasStatus)),
  );
  return isGiven && (isThrown || isErrorClass(made.of, tracer));
}

/** True for a class that is no error but an answer: it extends nothing, and throws or has the status of a failure, whoever makes one. */
export function isAnswer(of: Value, isThrown: boolean, tracer: Tracer): of is OwnClass {
  if (of.kind !== "class") return false;
  const { classes, root } = chainOf(of, tracer);
  return root === undefined && classes.some(({ node, frame }) => {
    const constructor = constructorOf(node);
    if (statementsOf(constructor).some((statement) => statement.type === "ThrowStatement" && carriesStatus(statement.argument, tracer, frame))) return true;
    const fields = node.body.body.map((member) => (member.type === "PropertyDefinition" && statusKey.test(staticName(member) ?? "") ? (member.value ?? undefined) : undefined));
    // A parameter may be called as a vocabulary of statuses is.
    const isParameter = (value: TSESTree.Node | undefined): boolean => value?.type === "Identifier" && constructor?.params.some((_, at) => parameterAt(constructor, at)?.name === value.name) === true;
    return isThrown && [...fields, ...statusesSetBy(constructor)].some((value) => !isParameter(value) && isFailure(value, tracer, frame));
  });
}
