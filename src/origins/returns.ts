import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "./value.ts";

/** The statements that a statement holds without a function in between. */
function nested(node: TSESTree.Statement): (TSESTree.Statement | null | undefined)[] {
  switch (node.type) {
    case "BlockStatement":
      return node.body;
    case "IfStatement":
      return [node.consequent, node.alternate];
    case "TryStatement":
      return [node.block, node.handler?.body, node.finalizer];
    case "SwitchStatement":
      return node.cases.flatMap((one) => one.consequent);
    case "ForStatement":
    case "ForInStatement":
    case "ForOfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "LabeledStatement":
      return [node.body];
    default:
      return [];
  }
}

/** Statements and those that they hold, without those of functions in between. */
export function* statementsIn(statements: readonly (TSESTree.Statement | null | undefined)[]): Generator<TSESTree.Statement> {
  for (const statement of statements) {
    if (!statement) continue;
    yield statement;
    yield* statementsIn(nested(statement));
  }
}

function* returnsIn(statements: readonly TSESTree.Statement[]): Generator<TSESTree.Node> {
  for (const statement of statementsIn(statements)) if (statement.type === "ReturnStatement" && statement.argument) yield statement.argument;
}

/** The expressions that a function returns itself, not those of functions inside it. */
export function returnedBy(node: FunctionNode): TSESTree.Node[] {
  if (!node.body) return [];
  return node.body.type === "BlockStatement" ? [...returnsIn(node.body.body)] : [node.body];
}
