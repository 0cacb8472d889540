import type { TSESTree } from "@typescript-eslint/utils";
import { staticName } from "../../origins/nodes.ts";
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

/** True for a statement that waits for something as the file is loaded: `bootstrap.init().then(serve)`. */
function waits(statement: TSESTree.ProgramStatement): boolean {
  const node = statement.type === "ExpressionStatement" ? statement.expression : undefined;
  return node?.type === "CallExpression" && node.callee.type === "MemberExpression" && /^(?:then|catch|finally)$/.test(staticName(node.callee) ?? "");
}

/** True for a program: it runs a function or a class of its own as soon as it is loaded, or changes what it imports, and is called for what it does, whatever it hands out on the way. */
export function runsItself(program: TSESTree.Program): boolean {
  if (writesIntoImport(program) || program.body.some(waits)) return true;
  const called = program.body.flatMap((statement) => (statement.type === "ExpressionStatement" ? (firstCalled(statement.expression) ?? []) : []));
  if (called.length === 0) return false;
  const own = functionsOf(program);
  return called.some((callee) => isFunction(callee) || (callee.type === "Identifier" && own.has(callee.name))) || runsOwnClass(program, called);
}
