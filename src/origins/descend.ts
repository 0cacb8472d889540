import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

type SourceCode = Readonly<TSESLint.SourceCode>;

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The nodes directly inside a node, in the order of the text. */
export function* childrenOf(node: TSESTree.Node, keys: SourceCode["visitorKeys"]): Generator<TSESTree.Node> {
  for (const key of keys[node.type] ?? []) {
    const value: unknown = Reflect.get(node, key);
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) yield item;
    } else if (isNode(value)) yield value;
  }
}

/**
 * The nodes around an offset of the text, from the program to the innermost. Walks down one path, so its cost does not
 * grow with the file.
 */
export function nodesAt(sourceCode: SourceCode, offset: number): TSESTree.Node[] {
  const path: TSESTree.Node[] = [];
  let node: TSESTree.Node | undefined = sourceCode.ast;
  while (node !== undefined) {
    path.push(node);
    let inner: TSESTree.Node | undefined;
    for (const child of childrenOf(node, sourceCode.visitorKeys)) {
      if (child.range[0] <= offset && offset < child.range[1]) {
        inner = child;
        break;
      }
    }
    node = inner;
  }
  return path;
}
