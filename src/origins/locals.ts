import type { TSESTree } from "@typescript-eslint/utils";
import { allGivenIn, isEmptyValue } from "./given.ts";
import { namesInPattern } from "./pattern-names.ts";
import { statementsIn } from "./returns.ts";
import type { FunctionNode } from "./value.ts";

/** What a function declares by a name: a variable, a function or a class with what it holds, or a parameter. */
export interface Local {
  /** Where a variable is declared: the name may be a part of what it holds. */
  readonly pattern?: TSESTree.BindingName;
  /** The things that it is given, if they are known. */
  readonly values: readonly TSESTree.Node[];
}

/** The things that a variable is given, where it is declared or behind. */
function givenTo(name: string, init: TSESTree.Node | null, body: readonly TSESTree.Statement[]): readonly TSESTree.Node[] {
  const first = init === null || isEmptyValue(init) ? [] : [init];
  return [...first, ...allGivenIn(body, (left) => left.type === "Identifier" && left.name === name)];
}

const unknown: Local = { values: [] };

function declaredBy(statement: TSESTree.Statement, body: readonly TSESTree.Statement[]): [string, Local][] {
  if (statement.type === "FunctionDeclaration" || statement.type === "ClassDeclaration") return [[statement.id.name, { values: [statement] }]];
  if (statement.type !== "VariableDeclaration") return [];
  return statement.declarations.flatMap(({ id, init }) => namesInPattern(id).map((name): [string, Local] => [name, { pattern: id, values: givenTo(name, init, body) }]));
}

function readLocals({ body, params }: FunctionNode): ReadonlyMap<string, Local> {
  const statements = body?.type === "BlockStatement" ? body.body : [];
  const locals = new Map<string, Local>(params.flatMap(namesInPattern).map((name) => [name, unknown]));
  for (const statement of statementsIn(statements)) {
    // Two blocks may have one of a name each.
    for (const [name, local] of declaredBy(statement, statements)) locals.set(name, locals.has(name) ? unknown : local);
  }
  return locals;
}

const known = new WeakMap<FunctionNode, ReadonlyMap<string, Local>>();

/** What a function declares itself, by name, without what functions in it do. */
export function localsOf(node: FunctionNode): ReadonlyMap<string, Local> {
  const locals = known.get(node) ?? readLocals(node);
  known.set(node, locals);
  return locals;
}
