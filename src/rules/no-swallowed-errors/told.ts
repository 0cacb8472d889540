import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";
import type { FunctionNode } from "../../origins/value.ts";
import { isLogging } from "./idioms.ts";
import { nodesInside } from "./search.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What a callee is written like, without its arguments. (The text of another file is not at hand.) */
function writtenAs(node: TSESTree.Node | undefined): string {
  const inner = unwrap(node);
  if (inner?.type === "Identifier") return inner.name;
  if (inner?.type === "MemberExpression") return `${writtenAs(inner.object)}.${staticName(inner) ?? ""}`;
  return inner?.type === "CallExpression" ? writtenAs(inner.callee) : "";
}

/** The call that a statement is, whether or not it is waited for: `await log.error(error)`, `void send(job)`. */
export function callOf(statement: TSESTree.Statement): TSESTree.CallExpression | undefined {
  const outer = statement.type === "ExpressionStatement" ? unwrap(statement.expression) : undefined;
  const inner = outer?.type === "UnaryExpression" && outer.operator === "void" ? unwrap(outer.argument) : outer;
  return inner?.type === "CallExpression" ? inner : undefined;
}

/** True for a statement of any file that calls a logger. */
export function isLogOf(statement: TSESTree.Statement): boolean {
  const call = callOf(statement);
  return call !== undefined && isLogging(writtenAs(call.callee));
}

/** True for what lets an error out, or may fail in its turn. */
export const isWayOut = ({ type }: TSESTree.Node): boolean => type === "ThrowStatement" || type === "AwaitExpression";

const leaves = (sourceCode: SourceCode, node: TSESTree.Node): boolean => isWayOut(node) || [...nodesInside(sourceCode, node)].some(isWayOut);

const names = (sourceCode: SourceCode, node: TSESTree.Node, known: ReadonlySet<string>): boolean =>
  [node, ...nodesInside(sourceCode, node)].some((one) => one.type === "Identifier" && known.has(one.name));

/** What is handed an error and tells nobody: it is written to, looked at, or thrown there. */
const tellingNobody = /^(?:Object|Reflect|Error)\.|throw|assert/i;

/** True for a call that is handed the error, or what was made of it. Only a logger may be waited for: what else fails there hides it. */
function tells(sourceCode: SourceCode, statement: TSESTree.Statement, known: ReadonlySet<string>): boolean {
  const call = callOf(statement);
  if (call === undefined || tellingNobody.test(writtenAs(call.callee))) return false;
  return (isLogOf(statement) || !leaves(sourceCode, statement)) && call.arguments.some((argument) => names(sourceCode, argument, known));
}

/** The names that a declaration gives to what it makes of others: `const message = textOf(error)`. */
function* madeOf(sourceCode: SourceCode, statement: TSESTree.Statement, known: ReadonlySet<string>): Generator<string> {
  if (statement.type !== "VariableDeclaration") return;
  for (const { id, init } of statement.declarations) if (id.type === "Identifier" && init !== null && names(sourceCode, init, known)) yield id.name;
}

/** True for statements that tell of an error by its name, whatever happens, before anything else may fail and before the error gets any further. */
function tellFirst(sourceCode: SourceCode, error: string, statements: readonly TSESTree.Statement[]): boolean {
  const known = new Set([error]);
  for (const statement of statements) {
    if (tells(sourceCode, statement, known)) return true;
    if (leaves(sourceCode, statement)) return false;
    for (const name of madeOf(sourceCode, statement, known)) known.add(name);
  }
  return false;
}

/** True for a handler that tells of its error before the error gets any further. */
export const isToldFirst = (sourceCode: SourceCode, { param, body: { body } }: TSESTree.CatchClause): boolean => param?.type === "Identifier" && tellFirst(sourceCode, param.name, body);

/** The same for the handler of a promise: `(error) => { logger.error(error); throw error; }`. */
export function tellsFirst(sourceCode: SourceCode, { params, body }: FunctionNode): boolean {
  const [error] = params;
  return error?.type === "Identifier" && body?.type === "BlockStatement" && tellFirst(sourceCode, error.name, body.body);
}
