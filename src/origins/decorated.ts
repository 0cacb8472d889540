import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { variableOf } from "./scopes.ts";
import type { Use } from "./uses.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The declared type of what a decorator that is called stands before: `users: UserRepository`. */
function decoratedType(callee: TSESTree.Node): TSESTree.TypeNode | undefined {
  const decorator = callee.parent?.type === "CallExpression" && callee.parent.callee === callee ? callee.parent.parent : undefined;
  if (decorator?.type !== "Decorator") return undefined;
  const { parent } = decorator;
  const target = parent.type === "TSParameterProperty" ? parent.parameter : parent;
  return target.type === "Identifier" || target.type === "PropertyDefinition" ? target.typeAnnotation?.typeAnnotation : undefined;
}

/** The specifier that the name of a type is imported from; undefined if it is declared here, or if there is none. */
function originOf(sourceCode: SourceCode, type: TSESTree.TypeNode | undefined): string | undefined {
  if (type?.type !== "TSTypeReference" || type.typeName.type !== "Identifier") return undefined;
  const declaration = variableOf(sourceCode, type.typeName)?.defs[0]?.parent;
  return declaration?.type === "ImportDeclaration" ? declaration.source.value : undefined;
}

/** True if an import is only called as a decorator, each time before something of a type that comes from one of the specifiers asked for. */
export function isDecoratorOf(sourceCode: SourceCode, { node }: Use, isOwn: (specifier: string) => boolean): boolean {
  if (node?.type !== "ImportSpecifier") return false;
  const references = sourceCode.getDeclaredVariables(node)[0]?.references ?? [];
  return references.length > 0 && references.every(({ identifier }) => {
    const specifier = originOf(sourceCode, decoratedType(identifier));
    return specifier !== undefined && isOwn(specifier);
  });
}
