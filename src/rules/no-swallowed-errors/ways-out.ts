import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../../origins/nodes.ts";
import { comesTo } from "./comes-to.ts";
import { isEmptySuccess } from "./empty-success.ts";
import { nodesInside } from "./search.ts";
import { isDoing, isLiteral } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The names of what the handler around a node is handed. */
function namesOfError(sourceCode: SourceCode, node: TSESTree.Node): ReadonlySet<string> {
  for (const at of ancestorsOf(node)) {
    if (at.type === "CatchClause" || at.type.includes("Function")) return new Set(sourceCode.getDeclaredVariables(at).map(({ name }) => name));
  }
  return new Set();
}

const isOfList = (node: TSESTree.Node, sourceCode: SourceCode): boolean => node.type === "CallExpression" && sourceCode.getText(node.callee) === "Array.isArray";

/** True for a question that looks at no error and does nothing: `many`, `Array.isArray(ids)`. */
function isPlain(sourceCode: SourceCode, test: TSESTree.Node): boolean {
  const names = namesOfError(sourceCode, test);
  return [test, ...nodesInside(sourceCode, test)].every((node) => (node.type === "Identifier" ? !names.has(node.name) : !isDoing(node) || isOfList(node, sourceCode)));
}

/** All that an expression can come to, if only a plain question decides: `[]` and `null` of `many ? [] : null`. */
export function valuesOut(sourceCode: SourceCode, node: TSESTree.Node | null | undefined): (TSESTree.Node | undefined)[] {
  const value = comesTo(sourceCode, node);
  if (value?.type !== "ConditionalExpression" || !isPlain(sourceCode, value.test)) return [value];
  return [value.consequent, value.alternate].flatMap((branch) => valuesOut(sourceCode, branch));
}

/** True if an expression comes to a literal, whichever. */
export const isLiteralOut = (sourceCode: SourceCode, node: TSESTree.Node | null | undefined): boolean => valuesOut(sourceCode, node).every(isLiteral);

/** `return`, `return null`, `return ok(undefined)`, `continue`, `break`, and an `if` that does no more than that: `if (many) return [];`. */
export function isLiteralExit(sourceCode: SourceCode, statement: TSESTree.Statement): boolean {
  switch (statement.type) {
    case "ContinueStatement":
    case "BreakStatement":
      return true;
    case "ReturnStatement":
      return isLiteralOut(sourceCode, statement.argument) || isEmptySuccess(statement.argument);
    case "IfStatement":
      return [statement.consequent, statement.alternate].every((branch) => branch === null || isLiteralExit(sourceCode, branch)) && isPlain(sourceCode, statement.test);
    case "BlockStatement":
      return areLiteralExits(sourceCode, statement.body);
    default:
      return false;
  }
}

/** True if statements have no way out but literals. */
export const areLiteralExits = (sourceCode: SourceCode, statements: readonly TSESTree.Statement[]): boolean =>
  statements.length > 0 && statements.every((statement) => isLiteralExit(sourceCode, statement));

/** True if nothing runs behind a statement: an `if` without `else` lets the code go on. */
export function isLast(statement: TSESTree.Statement | undefined): boolean {
  if (statement?.type === "BlockStatement") return isLast(statement.body.at(-1));
  return statement?.type === "IfStatement" ? statement.alternate !== null && isLast(statement.consequent) && isLast(statement.alternate) : statement !== undefined;
}
