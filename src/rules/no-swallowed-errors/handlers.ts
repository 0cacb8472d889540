import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Tier } from "../../layers/decide.ts";
import type { Frame } from "../../origins/frame.ts";
import { ancestorsOf, staticName, unwrap } from "../../origins/nodes.ts";
import { returnedBy } from "../../origins/returns.ts";
import type { Tracer } from "../../origins/tracer.ts";
import type { FunctionNode, Value } from "../../origins/value.ts";
import { isLogging } from "./idioms.ts";
import { hasReason, hasReasonBefore } from "./reason.ts";
import { isLiteral, isNothing } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What a function that is handed an error does with it. */
export type Handling = "nothing" | "literal" | "log" | "something";

/** What the handlers of a file are judged with. */
export interface HandlerContext {
  readonly sourceCode: SourceCode;
  readonly frame: Frame;
  readonly tracer: Tracer;
  readonly tier: Tier;
}

const noopNames = /^_?no_?op(?:Promise|Async)?$/i;

/** True if the error, which is the parameter at an index, is named in the function. */
export function usesError({ sourceCode }: HandlerContext, node: FunctionNode, index = 0): boolean {
  const parameter = node.params[index];
  if (parameter === undefined) return false;
  const inner = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
  // A pattern takes the error apart: whoever does so wants something of it.
  if (inner.type !== "Identifier") return true;
  return sourceCode.getDeclaredVariables(node).some(({ name, references }) => name === inner.name && references.some((reference) => reference.isRead()));
}

function ofBody(context: HandlerContext, node: FunctionNode): Handling {
  if (!node.body) return "something";
  if (node.body.type !== "BlockStatement") {
    if (isNothing(node.body)) return "nothing";
    if (isLiteral(node.body)) return "literal";
    return isLogCall(context, node.body) ? "log" : "something";
  }
  const statements = node.body.body.filter(({ type }) => type !== "EmptyStatement");
  const [only] = statements;
  if (only === undefined) return "nothing";
  if (statements.length === 1 && only.type === "ReturnStatement") {
    return isNothing(only.argument) ? "nothing" : isLiteral(only.argument) ? "literal" : "something";
  }
  const rest = statements.filter((statement) => statement.type !== "ExpressionStatement" || !isLogCall(context, statement.expression));
  const onlyLogs = rest.every((statement) => statement.type === "ReturnStatement" && isLiteral(statement.argument));
  return onlyLogs && rest.length < statements.length ? "log" : "something";
}

function isLogCall({ sourceCode }: HandlerContext, node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return inner?.type === "CallExpression" && isLogging(sourceCode.getText(inner.callee));
}

function ofValue(value: Value | undefined, name: string | undefined): Handling {
  if (value?.kind === "function") {
    const { node } = value;
    const isEmpty = node.body?.type === "BlockStatement" && node.body.body.length === 0;
    return isEmpty || (node.body?.type !== "BlockStatement" && isNothing(node.body) && returnedBy(node).length > 0) ? "nothing" : "something";
  }
  if (value?.kind === "export" && noopNames.test(value.path.at(-1) ?? "")) return "nothing";
  return name !== undefined && noopNames.test(name) && value === undefined ? "nothing" : "something";
}

/** What a handler does with the error it is handed: an inline function, or one that is named. */
export function handlingOf(context: HandlerContext, node: TSESTree.Node): Handling {
  const inner = unwrap(node);
  if (inner === undefined) return "something";
  if (inner.type === "ArrowFunctionExpression" || inner.type === "FunctionExpression") return ofBody(context, inner);
  if (isNothing(inner) && inner.type !== "Literal") return "something";
  if (inner.type !== "Identifier" && inner.type !== "MemberExpression") return "something";
  const text = context.sourceCode.getText(inner);
  if (text === "Function.prototype") return "nothing";
  if (isLogging(text)) return "log";
  const name = inner.type === "Identifier" ? inner.name : staticName(inner);
  const value = context.tracer.trace(inner, context.frame);
  return ofValue(value?.kind === "global" || value?.kind === "member" ? undefined : value, name);
}

const statements = new Set<string>(["ExpressionStatement", "VariableDeclaration", "ReturnStatement"]);

/** True for what is all that an `if` does: what is said above the `if` is said of it. */
function isAllOfAnIf({ parent }: TSESTree.Node): boolean {
  return parent?.type === "IfStatement" || (parent?.type === "BlockStatement" && parent.body.length === 1 && parent.parent.type === "IfStatement");
}

/** True if a comment in, behind or right above a handler, or what it is a part of, says why the error may be lost. */
export function isExplained({ sourceCode }: HandlerContext, handler: TSESTree.Node): boolean {
  if (hasReason(sourceCode, handler) || (handler.parent !== undefined && hasReason(sourceCode, handler.parent))) return true;
  for (const node of ancestorsOf(handler)) {
    if (hasReasonBefore(sourceCode, node)) return true;
    if (node.type === "IfStatement" || (statements.has(node.type) && !isAllOfAnIf(node))) return false;
  }
  return false;
}
