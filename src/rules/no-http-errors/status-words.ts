import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";

/** What the usual statuses say, in the words that errors are called by. */
const phrases: ReadonlyMap<unknown, string> = new Map([
  [400, "bad request"], [401, "unauthorized"], [402, "payment required"], [403, "forbidden"], [404, "not found"], [409, "conflict"], [410, "gone"], [422, "unprocessable"], [429, "too many requests"], [503, "unavailable"], [504, "gateway timeout"],
]);

function wordsOf(node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  if (inner?.type === "Literal") return phrases.get(inner.value);
  return inner?.type === "MemberExpression" ? staticName(inner)?.toLowerCase().replaceAll("_", " ") : undefined;
}

/**
 * What the status says that an error is made with, by its number or its name: `createError(404)`, `new createError[404]()`,
 * `new HttpException("…", HttpStatus.NOT_FOUND)`. Empty if there is none.
 */
export function statusWords(made: TSESTree.Node): string {
  if (made.type !== "NewExpression" && made.type !== "CallExpression") return "";
  const { callee } = made;
  const called = callee.type === "MemberExpression" && callee.property.type === "Literal" ? phrases.get(Number(callee.property.value)) : undefined;
  return [called, ...made.arguments.map(wordsOf)].filter((words) => words !== undefined).join(", ");
}
