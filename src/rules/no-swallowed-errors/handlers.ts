import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Tier } from "../../layers/decide.ts";
import type { Frame } from "../../origins/frame.ts";
import { staticName, unwrap } from "../../origins/nodes.ts";
import { returnedBy } from "../../origins/returns.ts";
import type { Tracer } from "../../origins/tracer.ts";
import type { FunctionNode, Value } from "../../origins/value.ts";
import type { Room } from "./chatting.ts";
import { comesTo } from "./comes-to.ts";
import { isLogging } from "./idioms.ts";
import { isLogCall, onlyLogs } from "./only-logs.ts";
import { hasReason, hasReasonBeside } from "./reason.ts";
import { nodesInside } from "./search.ts";
import { isDoing, isNoUse, isNothing, tellsOfFailure } from "./shapes.ts";
import { areLiteralExits, isLiteralOut, valuesOut } from "./ways-out.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What a function that is handed an error does with it. */
export type Handling = "nothing" | "literal" | "log" | "something";

/** What the handlers of a file are judged with. */
export interface HandlerContext extends Room {
  readonly frame: Frame;
  readonly tracer: Tracer;
  readonly tier: Tier;
  /** True if the text of the file names rxjs: looked up once, since a text is long and calls are many. */
  readonly namesRxjs: () => boolean;
}

const noopNames = /^_?no_?op(?:Promise|Async)?$/i;

/** True for a function of a package that does nothing, by its name or by that of a module that holds it alone: `lodash/noop`. */
function isNoop({ specifier, path }: Extract<Value, { kind: "export" }>): boolean {
  const name = path.findLast((one) => one !== "default" && one !== "*") ?? specifier.replace(/\.[cm]?js$/, "").split(/[/.]/).at(-1);
  return noopNames.test(name ?? "");
}

/** True if the error, which is the parameter at an index, is named in the function. */
export function usesError({ sourceCode }: HandlerContext, node: FunctionNode, index = 0): boolean {
  const parameter = node.params[index];
  if (parameter === undefined) return false;
  const inner = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
  // A pattern takes the error apart: whoever does so wants something of it.
  if (inner.type !== "Identifier") return true;
  const isRead = ({ references }: TSESLint.Scope.Variable): boolean => references.some((reference) => reference.isRead());
  // `arguments` holds the error as well.
  const all = sourceCode.scopeManager?.acquire(node)?.set.get("arguments");
  return (all !== undefined && isRead(all)) || sourceCode.getDeclaredVariables(node).some((variable) => variable.name === inner.name && isRead(variable));
}

/** What a literal makes of an error: one that tells of a failure is an answer. (`strict` looks at what gives something once more.) */
const ofLiteral = (sourceCode: SourceCode, nodes: readonly (TSESTree.Node | null)[]): Handling => (nodes.flatMap((node) => valuesOut(sourceCode, node)).some(tellsOfFailure) ? "something" : "literal");

function ofBody(context: HandlerContext, node: FunctionNode): Handling {
  if (!node.body) return "something";
  if (node.body.type !== "BlockStatement") {
    if (isNothing(comesTo(context.sourceCode, node.body))) return "nothing";
    if (isLiteralOut(context.sourceCode, node.body)) return ofLiteral(context.sourceCode, [node.body]);
    return isLogCall(context.sourceCode, node.body) ? "log" : "something";
  }
  const statements = node.body.body.filter((statement) => statement.type !== "EmptyStatement" && !isNoUse(statement));
  const [only] = statements;
  if (only === undefined) return "nothing";
  if (statements.length === 1 && only.type === "ReturnStatement" && isNothing(comesTo(context.sourceCode, only.argument))) return "nothing";
  if (areLiteralExits(context.sourceCode, statements)) return ofLiteral(context.sourceCode, returnedBy(node));
  return onlyLogs(context.sourceCode, statements) ? "log" : "something";
}

/** True for a function that leaves the error out, does nothing, and gives something: `() => ({ ok: false })`. */
function isBareFallback(context: HandlerContext, node: FunctionNode): boolean {
  return returnedBy(node).length > 0 && !usesError(context, node) && ![...nodesInside(context.sourceCode, node)].some(isDoing);
}

/** What a function is bound from: `logger.error` of `logger.error.bind(logger)`. */
export function unbound(node: TSESTree.Node): TSESTree.Node {
  return node.type === "CallExpression" && node.arguments.length === 1 && node.callee.type === "MemberExpression" && staticName(node.callee) === "bind" ? node.callee.object : node;
}

/** The statement or member that declares a function under a name. */
export function declarationOf(node: FunctionNode): TSESTree.Node {
  if (node.parent.type === "MethodDefinition" || node.parent.type === "PropertyDefinition") return node.parent;
  return node.parent.type === "VariableDeclarator" ? node.parent.parent : node;
}

function ofValue(context: HandlerContext, value: Value | undefined, name: string): Handling {
  const { sourceCode, frame } = context;
  if (value === undefined) return noopNames.test(name) ? "nothing" : "something";
  if (value.kind === "export") return isNoop(value) ? "nothing" : "something";
  if (value.kind !== "function" || !value.node.body) return "something";
  const { node: { body }, frame: home } = value;
  // Of this file, with a reason: `/** Old users have none. */ const toNothing = () => null`.
  const isExcused = home === frame && (hasReason(sourceCode, value.node) || hasReasonBeside(sourceCode, declarationOf(value.node)));
  const isEmpty = body.type === "BlockStatement" ? body.body.length === 0 : isNothing(body);
  // The comments of other files are not read, nor what a function of theirs gives.
  if (isExcused || (!isEmpty && home !== frame)) return "something";
  if (isEmpty) return "nothing";
  return ofBody(context, value.node) === "literal" ? "literal" : "something";
}

/** What a handler does with the error it is handed: an inline function, or one that is named. */
export function handlingOf(context: HandlerContext, node: TSESTree.Node): Handling {
  const given = unwrap(node);
  if (given === undefined) return "something";
  const inner = unbound(given);
  if (inner.type === "ArrowFunctionExpression" || inner.type === "FunctionExpression") {
    const handling = ofBody(context, inner);
    return handling === "something" && context.tier === "strict" && isBareFallback(context, inner) ? "literal" : handling;
  }
  if (isNothing(inner) && inner.type !== "Literal") return "something";
  if (inner.type !== "Identifier" && inner.type !== "MemberExpression") return "something";
  const text = context.sourceCode.getText(inner);
  if (text === "Function.prototype") return "nothing";
  if (isLogging(text)) return "log";
  const name = inner.type === "Identifier" ? inner.name : staticName(inner);
  const value = context.tracer.trace(inner, context.frame);
  return ofValue(context, value?.kind === "global" || value?.kind === "member" ? undefined : value, name ?? "");
}
