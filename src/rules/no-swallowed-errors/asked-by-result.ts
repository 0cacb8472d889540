import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../../origins/value.ts";
import { calledName } from "./shapes.ts";

/** What Node reads of a file that may not be there. */
const reading = /^(?:l?stat|readFile|readdir|readlink|realpath|opendir)$/;

/** True where a value is asked whether it is there: `if (stats)`, `!stats`, `stats && …`, `stats?.size`. */
function isAsked(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return parent.test === node;
    case "UnaryExpression":
      return parent.operator === "!";
    case "LogicalExpression":
      return parent.left === node;
    case "MemberExpression":
      return parent.optional;
    default:
      return false;
  }
}

/** True if a callback of a read asks by its result whether the read failed: where there is no file, there is nothing. `strict` wants the error looked at. */
export function isAskedByResult(sourceCode: Readonly<TSESLint.SourceCode>, call: TSESTree.CallExpression, handler: FunctionNode): boolean {
  const result = handler.params[1];
  if (result?.type !== "Identifier" || !reading.test(calledName(call) ?? "")) return false;
  const variable = sourceCode.getDeclaredVariables(handler).find(({ name }) => name === result.name);
  return variable?.references.some(({ identifier }) => isAsked(identifier)) === true;
}
