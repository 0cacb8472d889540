import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { ConstantLookup } from "./constants.ts";

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
