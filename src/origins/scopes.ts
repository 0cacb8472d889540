import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { ConstantLookup } from "./constants.ts";
import { requireOf } from "./module-facts.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The variable an identifier refers to where it stands, or undefined for a global that is not declared. */
export function variableOf(sourceCode: SourceCode, node: TSESTree.Identifier): TSESLint.Scope.Variable | undefined {
  for (let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(node); scope !== null; scope = scope.upper) {
    const variable = scope.set.get(node.name);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

/** True if an identifier means the global of that name, not something declared in the file. */
export function isGlobal(sourceCode: SourceCode, node: TSESTree.Identifier): boolean {
  return (variableOf(sourceCode, node)?.defs.length ?? 0) === 0;
}

/** The module that a definition takes its name from, by `import` or `require`. */
function sourceOf({ node, parent }: TSESLint.Scope.Definition): string | undefined {
  if (parent?.type === "ImportDeclaration") return parent.source.value;
  return node.type === "VariableDeclarator" ? requireOf(node.init)?.specifier : undefined;
}

/** True if an identifier is declared by taking it, or what it is a part of, from a module. */
export function importedFrom(sourceCode: SourceCode, node: TSESTree.Identifier, specifier: RegExp): boolean {
  const definition = variableOf(sourceCode, node)?.defs[0];
  return definition !== undefined && specifier.test(sourceOf(definition) ?? "");
}

/** Looks constants of the file up: `const` with an initialiser, or a `let` that is never written again. */
export function constantsOf(sourceCode: SourceCode): ConstantLookup {
  return (node) => {
    const variable = variableOf(sourceCode, node);
    const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
    if (definition?.node.type !== "VariableDeclarator" || definition.node.id.type !== "Identifier") return undefined;
    const written = variable?.references.some((reference) => reference.isWrite() && reference.init !== true) ?? true;
    return written ? undefined : (definition.node.init ?? undefined);
  };
}
