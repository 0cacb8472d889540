import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../../origins/nodes.ts";
import { nodesInside } from "./search.ts";

type Exit = TSESTree.ReturnStatement | TSESTree.BreakStatement | TSESTree.ContinueStatement;

const exits = new Set(["ReturnStatement", "BreakStatement", "ContinueStatement"]);
const isExit = (node: TSESTree.Node): node is Exit => exits.has(node.type);

const loops = /^(?:For|ForIn|ForOf|While|DoWhile)Statement$/;

/** True if a `break` or `continue` ends at a node. */
function endsAt(node: TSESTree.Node, exit: TSESTree.BreakStatement | TSESTree.ContinueStatement): boolean {
  if (exit.label !== null) return node.type === "LabeledStatement" && node.label.name === exit.label.name;
  return loops.test(node.type) || (exit.type === "BreakStatement" && node.type === "SwitchStatement");
}

function leaves(exit: Exit, finalizer: TSESTree.BlockStatement): boolean {
  if (exit.type === "ReturnStatement") return true;
  for (const around of ancestorsOf(exit)) {
    if (around === finalizer) return true;
    if (endsAt(around, exit)) return false;
  }
  return true;
}

/** The statements that leave a `finally` before its end, and with it throw away the error that is on its way. */
export function exitsOf(sourceCode: Readonly<TSESLint.SourceCode>, finalizer: TSESTree.BlockStatement): Exit[] {
  return [...nodesInside(sourceCode, finalizer)].filter(isExit).filter((exit) => leaves(exit, finalizer));
}
