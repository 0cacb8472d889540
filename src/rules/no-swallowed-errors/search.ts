import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { childrenOf } from "../../origins/descend.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

const functions = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression", "ClassDeclaration", "ClassExpression"]);

/** The nodes inside a node that run with it: not those of functions and classes that it only defines. */
export function* nodesInside(sourceCode: SourceCode, node: TSESTree.Node): Generator<TSESTree.Node> {
  for (const child of childrenOf(node, sourceCode.visitorKeys)) {
    yield child;
    if (!functions.has(child.type)) yield* nodesInside(sourceCode, child);
  }
}

/** The calls that a block awaits, and `for await` loops. */
export function awaitedIn(sourceCode: SourceCode, block: TSESTree.Node): TSESTree.Node[] {
  const awaited: TSESTree.Node[] = [];
  for (const node of nodesInside(sourceCode, block)) {
    if (node.type === "AwaitExpression") awaited.push(node.argument);
    else if (node.type === "ForOfStatement" && node.await) awaited.push(node.right);
  }
  return awaited;
}
