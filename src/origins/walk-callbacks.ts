import type { TSESTree } from "@typescript-eslint/utils";
import { frameInside, type Frame } from "./frame.ts";
import { unwrap } from "./nodes.ts";
import { statementsIn } from "./returns.ts";
import type { FunctionNode, Value } from "./value.ts";
import type { Walk } from "./walk.ts";

/** A parameter without its default. */
const patternOf = (parameter: TSESTree.Parameter | undefined): TSESTree.Node | undefined => (parameter?.type === "AssignmentPattern" ? parameter.left : parameter);

/** The type that a function says its callback takes at a place: `(run: (db: Database) => void)`. */
function declaredFor(callback: TSESTree.Node, at: number): TSESTree.TypeNode | undefined {
  const type = callback.type === "Identifier" ? callback.typeAnnotation?.typeAnnotation : undefined;
  const taken = type?.type === "TSFunctionType" ? patternOf(type.params[at]) : undefined;
  return taken?.type === "Identifier" ? taken.typeAnnotation?.typeAnnotation : undefined;
}

/** What a statement calls, by itself or for what it hands back: `run(db)` of `return await run(db)`. */
function calledIn(statement: TSESTree.Statement): TSESTree.CallExpression | undefined {
  const expression = statement.type === "ReturnStatement" ? statement.argument : statement.type === "ExpressionStatement" ? statement.expression : undefined;
  const declared = statement.type === "VariableDeclaration" ? statement.declarations[0].init : expression;
  const call = unwrap(declared);
  return call?.type === "CallExpression" ? call : undefined;
}

function* callsOf({ body }: FunctionNode): Generator<TSESTree.CallExpression> {
  if (body?.type !== "BlockStatement") {
    const call = unwrap(body);
    if (call?.type === "CallExpression") yield call;
    return;
  }
  for (const statement of statementsIn(body.body)) {
    const call = calledIn(statement);
    if (call !== undefined) yield call;
  }
}

/**
 * What a function of the project hands to the callback that it is given: `run(db)` in `withDatabase(run) { const db = open(); return run(db); }`, or what its type says.
 * @param index the place of the callback among what the function is given
 * @param at the place of the parameter among what the callback is given
 */
export function handedToCallback(walk: Walk, node: FunctionNode, index: number, at: number, frame: Frame): Value | undefined {
  const callback = patternOf(node.params[index]);
  if (callback?.type !== "Identifier") return undefined;
  const type = declaredFor(callback, at);
  if (type !== undefined) return walk.typed(type, frame);
  const there = frameInside(frame, node);
  for (const { callee, arguments: given } of callsOf(node)) {
    if (callee.type === "Identifier" && callee.name === callback.name) return walk.value(given[at], there);
  }
  return undefined;
}
