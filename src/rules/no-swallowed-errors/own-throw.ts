import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../../origins/nodes.ts";
import { nodesInside } from "./search.ts";
import { calledName } from "./shapes.ts";

/** Errors of the language: thrown into an empty handler, they only leave the block. */
const plain = /^(?:Aggregate|Eval|Range|Reference|Syntax|Type|URI)?Error$/;

/** True for a throw that reaches the handler of a block, and not one inside. */
function reaches(block: TSESTree.BlockStatement, thrown: TSESTree.ThrowStatement): boolean {
  let inner: TSESTree.Node = thrown;
  for (const around of ancestorsOf(thrown)) {
    if (around === block) return true;
    if (around.type === "TryStatement" && around.handler !== null && around.block === inner) return false;
    inner = around;
  }
  return false;
}

/** True if a block throws an error with a class of its own, which was made for somebody to see: `throw new FileTooLargeError()`. */
export function throwsItsOwn(sourceCode: Readonly<TSESLint.SourceCode>, block: TSESTree.BlockStatement): boolean {
  return [...nodesInside(sourceCode, block)].some((node) => {
    if (node.type !== "ThrowStatement" || node.argument.type !== "NewExpression") return false;
    const name = calledName(node.argument);
    return name !== undefined && !plain.test(name) && reaches(block, node);
  });
}
