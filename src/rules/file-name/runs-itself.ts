import type { TSESTree } from "@typescript-eslint/utils";
import { writesIntoImport } from "./writes-into.ts";

const isFunction = (node: TSESTree.Node | null | undefined): boolean => node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression";

/** The names of the functions that a file declares at its top. */
function functionsOf({ body }: TSESTree.Program): Set<string> {
  return new Set(
    body.flatMap((statement) => {
      const node = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
      if (node?.type === "FunctionDeclaration") return node.id?.name ?? [];
      return node?.type === "VariableDeclaration" ? node.declarations.flatMap(({ id, init }) => (id.type === "Identifier" && isFunction(init) ? id.name : [])) : [];
    }),
  );
}

/** What is called first in a chain of calls: `main` of `void main().then(leave)`. */
function firstCalled(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case "AwaitExpression":
    case "UnaryExpression":
      return firstCalled(node.argument);
    case "MemberExpression":
      return firstCalled(node.object);
    case "CallExpression":
      return node.callee.type === "MemberExpression" ? firstCalled(node.callee) : node.callee;
    default:
      return undefined;
  }
}

/** True for a program: it runs a function of its own as soon as it is loaded, or changes what it imports, and is called for what it does, whatever it hands out on the way. */
export function runsItself(program: TSESTree.Program): boolean {
  if (writesIntoImport(program)) return true;
  const called = program.body.flatMap((statement) => (statement.type === "ExpressionStatement" ? (firstCalled(statement.expression) ?? []) : []));
  if (called.length === 0) return false;
  const own = functionsOf(program);
  return called.some((callee) => isFunction(callee) || (callee.type === "Identifier" && own.has(callee.name)));
}
