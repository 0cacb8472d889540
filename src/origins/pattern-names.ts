import type { TSESTree } from "@typescript-eslint/utils";

/** The names that a pattern binds: of a variable, a parameter, or what is taken apart there. */
export function namesInPattern(pattern: TSESTree.Node | null): string[] {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "AssignmentPattern":
      return namesInPattern(pattern.left);
    case "RestElement":
      return namesInPattern(pattern.argument);
    case "TSParameterProperty":
      return namesInPattern(pattern.parameter);
    case "ArrayPattern":
      return pattern.elements.flatMap(namesInPattern);
    case "ObjectPattern":
      return pattern.properties.flatMap((property) => namesInPattern(property.type === "Property" ? property.value : property));
    default:
      return [];
  }
}
