import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, stringOf, unwrap } from "../../origins/nodes.ts";

/** True for what is as empty as it can be, inside an answer: `null`, `0`, `""`, `[]`. `false` and a text may say that it failed. */
export function isEmpty(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner?.type === "Literal") return inner.value === null || inner.value === 0 || inner.value === "";
  return inner?.type === "UnaryExpression" || inner?.type === "TemplateLiteral" ? isNothing(inner) : isLiteral(inner);
}

/** `{ rows: [], total: 0 }` says no more than `[]` does. */
const isEmptyProperty = (property: TSESTree.ObjectLiteralElement): boolean => property.type === "Property" && !property.computed && isEmpty(property.value);

/** Nor does `[[], 0]`, which `findAndCount()` gives where there is nothing. */
const isEmptyElement = (element: TSESTree.Expression | TSESTree.SpreadElement | null): boolean => element !== null && isEmpty(element);

/** True for a value that says nothing of what happened: null, undefined, a number, a text, `[]`, `{}`, `{ rows: [] }`, `[[], 0]`. */
export function isLiteral(node: TSESTree.Node | null | undefined): boolean {
  const inner = unwrap(node);
  switch (inner?.type) {
    case undefined:
    case "Literal":
      return true;
    case "Identifier":
      return inner.name === "undefined" || inner.name === "NaN";
    case "ArrayExpression":
      return inner.elements.every(isEmptyElement);
    case "ObjectExpression":
      return inner.properties.every(isEmptyProperty);
    case "TemplateLiteral":
      return inner.expressions.length === 0;
    case "UnaryExpression":
      return isLiteral(inner.argument);
    case "NewExpression":
      return inner.callee.type === "Identifier" && /^(?:Map|Set|Array)$/.test(inner.callee.name) && inner.arguments.length === 0;
    default:
      return false;
  }
}

/** True for settings that are written down: `{ timeout: 5 }`. What is worked out is about a thing. */
export function isOptions(node: TSESTree.Node): boolean {
  return node.type === "ObjectExpression" && node.properties.every((property) => property.type === "Property" && isLiteral(property.value));
}

/** A word for a failure, alone or at an end of a code: `error`, `fetch_failed`, `ERROR-404`. */
const failing = /^(?:[a-z\d]+[_-])*(?:errors?|fail(?:ed|ure)?|invalid|unavailable|unreachable|denied|timeout)(?:[_-][a-z\d]+)*$/i;

/** True for a code that tells of a failure: its callers have to tell it from an answer. What is told to people loses why. */
export const tellsOfFailure = (node: TSESTree.Node | null | undefined): boolean => failing.test(stringOf(node) ?? "");

/** True for a value that is no value: `undefined`, `void 0`, or nothing at all. */
export function isNothing(node: TSESTree.Node | null | undefined): boolean {
  const inner = unwrap(node);
  if (inner === undefined) return true;
  return (inner.type === "Identifier" && inner.name === "undefined") || (inner.type === "UnaryExpression" && inner.operator === "void" && isLiteral(inner.argument));
}

/** True for a function that stands where it is handed over. */
export function isFunction(node: TSESTree.Node | undefined): node is TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression {
  return node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression";
}

const doing = /^(?:Call|New|Await|Yield|Assignment|Update|TaggedTemplate|Import)Expression$|^ThrowStatement$/;

/** True for what does something, and does not only say what something is. */
export const isDoing = ({ type }: TSESTree.Node): boolean => doing.test(type);

/** `void error;`, `error;` and `void 0;` use nothing. */
export function isNoUse(statement: TSESTree.Statement): boolean {
  if (statement.type !== "ExpressionStatement") return false;
  const { expression } = statement;
  return expression.type === "Identifier" || isLiteral(expression) || (expression.type === "UnaryExpression" && expression.operator === "void" && expression.argument.type === "Identifier");
}

/** The last name of what is called: `fs.promises.access(…)` gives `access`, and so does `s3.headObject(…).promise()`, which only waits, `headObject`. */
export function calledName(node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  if (inner?.type !== "CallExpression" && inner?.type !== "NewExpression") return undefined;
  const callee = unwrap(inner.callee);
  if (callee?.type === "Identifier") return callee.name;
  if (callee?.type !== "MemberExpression") return undefined;
  const name = staticName(callee);
  return name === "promise" ? (calledName(callee.object) ?? name) : name;
}

/** The beginning of a text, up to the first hole of a template. */
export function headOf(node: TSESTree.Node | undefined): string {
  return node?.type === "TemplateLiteral" ? (node.quasis[0]?.value.raw ?? "") : (stringOf(node) ?? "");
}

/** The text of a call without its arguments, short enough for a message; undefined if nothing is left of it. */
export function shownCall(text: string | undefined): string | undefined {
  const head = text?.replaceAll(/\s+/g, " ").replaceAll(/ ?(\??\.) ?/g, "$1").replace(/(?:\?\.)?[<(].*$/s, "").replace(/^(?:await|new) /, "");
  if (head === undefined || head === "") return undefined;
  return head.length > 40 ? `\`…${head.slice(-39)}\`` : `\`${head}\``;
}

/** The text of a value, on one line and short enough for a message. */
export function shownValue(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
