import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "./nodes.ts";

const injectors = /^(?:Inject|Autowired$|OrmRepository$|OrmManager$)/;

function decoratorName(node: TSESTree.Decorator): string | undefined {
  const inner = node.expression.type === "CallExpression" ? node.expression.callee : node.expression;
  if (inner.type === "Identifier") return inner.name;
  return inner.type === "MemberExpression" && inner.property.type === "Identifier" ? inner.property.name : undefined;
}

const isInjected = (decorators: readonly TSESTree.Decorator[]): boolean => decorators.some((decorator) => injectors.test(decoratorName(decorator) ?? ""));

/** True if a function is the constructor of a class. */
function isConstructor(node: TSESTree.Node): boolean {
  return (
    (node.type === "FunctionExpression" || node.type === "TSEmptyBodyFunctionExpression") &&
    node.parent.type === "MethodDefinition" &&
    node.parent.kind === "constructor"
  );
}

/**
 * True if a type is a real coupling although it is erased: the type of a constructor's parameter, or of a field that
 * something is injected into. The container hands in whatever the type names.
 */
export function isCoupled(type: TSESTree.Node): boolean {
  let inner = type;
  for (const node of ancestorsOf(type)) {
    const child = inner;
    inner = node;
    if (node.type === "PropertyDefinition" || node.type === "AccessorProperty") return node.typeAnnotation === child && isInjected(node.decorators);
    if (node.type === "TSParameterProperty") return true;
    if (isConstructor(node)) return "params" in node && node.params.some((parameter) => parameter === child);
    if (node.type === "BlockStatement" || node.type === "ClassBody" || node.type === "Program") return false;
  }
  return false;
}
