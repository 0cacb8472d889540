import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { decoratorsOf, staticName } from "./nodes.ts";
import type { ClassNode } from "./value.ts";

type Variable = TSESLint.Scope.Variable;

/** A name, and the declaration that it is exported with. */
interface Named {
  readonly id: TSESTree.Node | null;
  readonly declaration: TSESTree.Node;
}

/** The class that a function constructs. */
function constructedBy({ parent }: TSESTree.Node): ClassNode | undefined {
  return parent?.type === "MethodDefinition" && parent.kind === "constructor" ? parent.parent.parent : undefined;
}

/** The function, or the class whose constructor it is, as it is named in its file; undefined if it is handed about without a name. */
function namedBy(node: TSESTree.Node): Named | undefined {
  const constructed = constructedBy(node);
  // A container makes what it likes of a class that is decorated.
  if (constructed !== undefined && decoratorsOf(constructed).length > 0) return undefined;
  const made = constructed ?? node;
  if (made.type === "FunctionDeclaration" || made.type === "ClassDeclaration") return { id: made.id, declaration: made };
  const { parent } = made;
  return parent?.type === "VariableDeclarator" && parent.init === made ? { id: parent.id, declaration: parent.parent } : undefined;
}

const isExported = ({ parent }: TSESTree.Node): boolean => parent?.type === "ExportNamedDeclaration" || parent?.type === "ExportDefaultDeclaration";

/** The variables that a name stands for from a scope outwards: a class has one for its inside and one for the rest. */
function variablesOf(from: TSESLint.Scope.Scope, id: TSESTree.Node): Variable[] {
  const found: Variable[] = [];
  for (let scope: TSESLint.Scope.Scope | null = from; scope !== null; scope = scope.upper) {
    for (const variable of scope.variables) if (variable.identifiers.some((one) => one === id)) found.push(variable);
  }
  return found;
}

/** Ways to call a function by which it gets its arguments otherwise. */
const indirect = /^(?:apply|bind|call)$/;

/** The arguments that a reference hands over; an empty list if it hands over none, undefined if it lets somebody else do so. */
function callAt({ identifier, init }: TSESLint.Scope.Reference): readonly (readonly TSESTree.CallExpressionArgument[])[] | undefined {
  const { parent } = identifier;
  if (init === true) return [];
  if ((parent.type === "CallExpression" || parent.type === "NewExpression") && parent.callee === identifier) return [parent.arguments];
  if (parent.type === "MemberExpression" && parent.object === identifier) return indirect.test(staticName(parent) ?? "call") ? undefined : [];
  return parent.type === "TSTypeQuery" || parent.type === "TSTypeReference" || (parent.type === "BinaryExpression" && parent.operator === "instanceof") ? [] : undefined;
}

/** The argument at a place, where no list is spread before it. */
function argumentAt(list: readonly TSESTree.CallExpressionArgument[], at: number): TSESTree.Node | undefined {
  return list.slice(0, at + 1).some(({ type }) => type === "SpreadElement") ? undefined : list[at];
}

/**
 * What each call of a function hands over as a parameter of it, where its file has all of them: the function, or the class, is not exported and
 * given to nobody. Undefined where something else may be handed over.
 * @param at the place of the parameter
 */
export function handedTo(parameter: Variable, node: TSESTree.Node, at: number): readonly TSESTree.Node[] | undefined {
  const named = namedBy(node);
  if (!named?.id || isExported(named.declaration) || parameter.references.some((reference) => reference.isWrite())) return undefined;
  const values = new Set<TSESTree.Node>();
  for (const variable of variablesOf(parameter.scope, named.id)) {
    for (const reference of variable.references) {
      const calls = callAt(reference);
      if (calls === undefined) return undefined;
      for (const list of calls) {
        const value = argumentAt(list, at);
        if (value === undefined) return undefined;
        // What a function hands on to itself is what it was handed.
        if (!parameter.references.some(({ identifier }) => identifier === value)) values.add(value);
      }
    }
  }
  return values.size === 0 ? undefined : [...values];
}
