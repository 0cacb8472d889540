import type { TSESTree } from "@typescript-eslint/utils";
import { isOfEnvironment } from "./environment.ts";
import { frozenBy, staticName, unwrap } from "./nodes.ts";

type Node = TSESTree.Node;

/** True for what makes a name that is no text: `Symbol("all")`, `Symbol.for("all")`. */
const isSymbol = (callee: Node): boolean => (callee.type === "MemberExpression" ? staticName(callee) === "for" && isSymbol(callee.object) : callee.type === "Identifier" && callee.name === "Symbol");

/** True for what makes a number or a text of another: `Number(process.env.PORT)`. */
const isConversion = (callee: Node): boolean => callee.type === "Identifier" && /^(?:Boolean|Number|String|parseInt|parseFloat)$/.test(callee.name);

/** What a value is, frozen or not. */
export function thawed(node: Node | null | undefined): Node | undefined {
  const inner = unwrap(node);
  return inner?.type === "CallExpression" ? (unwrap(frozenBy(inner)) ?? inner) : inner;
}

/** True for texts, numbers, settings of the environment and what is put together from them. */
export function isData(node: Node | null | undefined): boolean {
  const inner = thawed(node);
  switch (inner?.type) {
    case "Literal":
      return true;
    case "MemberExpression":
      return isOfEnvironment(inner);
    case "TemplateLiteral":
      return inner.expressions.every(isData);
    case "TaggedTemplateExpression":
      return isData(inner.quasi);
    case "ConditionalExpression":
      return isData(inner.test) && isData(inner.consequent) && isData(inner.alternate);
    case "UnaryExpression":
      return isData(inner.argument);
    case "BinaryExpression":
    case "LogicalExpression":
      return isData(inner.left) && isData(inner.right);
    case "ArrayExpression":
      return inner.elements.every(isData);
    case "CallExpression":
      return (isSymbol(inner.callee) || isConversion(inner.callee)) && inner.arguments.every(isData);
    case "ObjectExpression":
      return inner.properties.every((property) => property.type === "Property" && !property.computed && isData(property.value));
    default:
      return false;
  }
}

/** True if something is written in a table of data: an empty object is filled elsewhere. */
export function holdsText(node: Node | null | undefined): boolean {
  const inner = thawed(node);
  if (inner?.type === "ArrayExpression") return inner.elements.some(holdsText);
  if (inner?.type === "ObjectExpression") return inner.properties.some((property) => property.type === "Property" && holdsText(property.value));
  if (inner?.type === "LogicalExpression") return holdsText(inner.left) || holdsText(inner.right);
  if (isOfEnvironment(inner)) return true;
  return inner?.type === "TaggedTemplateExpression" || inner?.type === "TemplateLiteral" || (inner?.type === "Literal" && typeof inner.value === "string");
}
