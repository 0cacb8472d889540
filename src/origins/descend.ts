import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { decoratorsOf } from "./nodes.ts";

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

const holds = (node: TSESTree.Node, offset: number): boolean => node.range[0] <= offset && offset < node.range[1];

/** The child in a list that holds an offset, found by halves: a file can have thousands of statements. */
function inList(list: readonly unknown[], offset: number): TSESTree.Node | undefined {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = list[middle];
    // A hole in an array pattern has no place; then they are tried one by one.
    if (!isNode(child)) return list.find((one): one is TSESTree.Node => isNode(one) && holds(one, offset));
    if (holds(child, offset)) return child;
    if (child.range[0] > offset) high = middle - 1;
    else low = middle + 1;
  }
  // Decorators in front of `export` lie outside of the node that exports their class.
  const next = list[low];
  return isNode(next) ? decoratorAt(next, offset) : undefined;
}

function decoratorAt(node: TSESTree.Node, offset: number): TSESTree.Node | undefined {
  const isExport = node.type === "ExportNamedDeclaration" || node.type === "ExportDefaultDeclaration";
  const declaration = isExport ? node.declaration : undefined;
  return declaration?.type === "ClassDeclaration" ? decoratorsOf(declaration).find((decorator) => holds(decorator, offset)) : undefined;
}

function childAt({ visitorKeys }: SourceCode, node: TSESTree.Node, offset: number): TSESTree.Node | undefined {
  for (const key of visitorKeys[node.type] ?? []) {
    const value: unknown = Reflect.get(node, key);
    const child = Array.isArray(value) ? inList(value, offset) : isNode(value) && holds(value, offset) ? value : undefined;
    if (child !== undefined) return child;
  }
  return undefined;
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
    node = childAt(sourceCode, node, offset);
  }
  return path;
}
