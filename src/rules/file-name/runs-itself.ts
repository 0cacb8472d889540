import type { TSESTree } from "@typescript-eslint/utils";
import { runsOwnClass } from "./runs-own-class.ts";
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

/** What is called or made first in a chain of calls: `main` of `void main().then(leave)`, `Boot.start` of `Boot.start().catch(leave)`. */
function firstCalled(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case "AwaitExpression":
    case "UnaryExpression":
      return firstCalled(node.argument);
    case "MemberExpression":
      return firstCalled(node.object);
    case "CallExpression":
      return firstCalled(node.callee) ?? node.callee;
    case "NewExpression":
      return node;
    default:
      return undefined;
  }
}

/** True for a program: it runs a function or a class of its own as soon as it is loaded, or changes what it imports, and is called for what it does, whatever it hands out on the way. */
export function runsItself(program: TSESTree.Program): boolean {
  if (writesIntoImport(program)) return true;
  const called = program.body.flatMap((statement) => (statement.type === "ExpressionStatement" ? (firstCalled(statement.expression) ?? []) : []));
  if (called.length === 0) return false;
  const own = functionsOf(program);
  return called.some((callee) => isFunction(callee) || (callee.type === "Identifier" && own.has(callee.name))) || runsOwnClass(program, called);
}
