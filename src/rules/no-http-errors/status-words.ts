import type { TSESTree } from "@typescript-eslint/utils";
import { constructorOf } from "../../origins/fields.ts";
import { isDefined, staticName, unwrap } from "../../origins/nodes.ts";
import { statusKey } from "../../origins/status.ts";
import type { ClassNode, Value } from "../../origins/value.ts";

/** What the usual statuses say, in the words that errors are called by. */
const phrases: ReadonlyMap<unknown, string> = new Map([
  [400, "bad request"], [401, "unauthorized"], [402, "payment required"], [403, "forbidden"], [404, "not found"], [409, "conflict"], [410, "gone"], [422, "unprocessable"], [429, "too many requests"], [503, "unavailable"], [504, "gateway timeout"],
]);

function wordsOf(node: TSESTree.Node | null): string | undefined {
  const inner = unwrap(node);
  if (inner?.type === "Literal") return phrases.get(inner.value);
  if (inner?.type === "ObjectExpression") return inner.properties.map((given) => (given.type === "Property" && statusKey.test(staticName(given) ?? "") ? wordsOf(given.value) : undefined)).find(isDefined);
  return inner?.type === "MemberExpression" ? staticName(inner)?.toLowerCase().replaceAll("_", " ") : undefined;
}

/**
 * What the status says that an error is made with, by its number or its name: `createError(404)`, `new createError[404]()`,
 * `new HttpException("…", HttpStatus.NOT_FOUND)`, `new ApiError({ status: 404 })`. Empty if there is none.
 */
export function statusWords(made: TSESTree.Node): string {
  if (made.type !== "NewExpression" && made.type !== "CallExpression") return "";
  const { callee } = made;
  const called = callee.type === "MemberExpression" && callee.property.type === "Literal" ? phrases.get(Number(callee.property.value)) : undefined;
  return [called, ...made.arguments.map(wordsOf)].filter(isDefined).join(", ");
}

/** What a class's own constructor hands up: `super(404, "…")`. */
function handedUp(node: ClassNode): readonly TSESTree.Node[] {
  const calls = constructorOf(node)?.body.body.map((statement) => (statement.type === "ExpressionStatement" ? statement.expression : undefined));
  return calls?.flatMap((call) => (call?.type === "CallExpression" && call.callee.type === "Super" ? call.arguments : [])) ?? [];
}

const joined = (given: readonly (TSESTree.Node | null)[]): string => given.map(wordsOf).filter(isDefined).join(", ");

/**
 * The same for what is made of a class that says its status itself, in its constructor or a field (`super(404, "…")`, `status = 404`), or that was made with
 * one: `createError("GONE", "…", 410)` of Fastify.
 */
export function statusWordsOfClass(made: Value | undefined): string {
  if (made?.kind !== "instance" && made?.kind !== "result") return "";
  if (made.of.kind === "result") return joined(made.of.args);
  if (made.of.kind !== "class") return "";
  const { node } = made.of;
  const fields = node.body.body.flatMap((member) => (member.type === "PropertyDefinition" && statusKey.test(staticName(member) ?? "") ? [member.value] : []));
  return joined([...handedUp(node), ...fields]);
}
