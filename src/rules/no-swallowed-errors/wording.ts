import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { lastName, staticName, unwrap } from "../../origins/nodes.ts";
import { returnedBy } from "../../origins/returns.ts";
import { besideLogs } from "./beside-logs.ts";
import { isProbing } from "./idioms.ts";
import { promised } from "./promised.ts";
import { awaitedIn, nodesInside } from "./search.ts";
import { isFunction, shownCall, shownValue } from "./shapes.ts";
import type { SwallowingCall } from "./swallowing-call.ts";

/** What fails where something is only made a promise or a stream of: `users.find` of `Promise.resolve(users.find())` and of `from(users.find())`. */
function carried(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(promised(node));
  const isStream = inner?.type === "CallExpression" && inner.arguments.length === 1 && inner.callee.type === "Identifier" && /^(?:of|from|defer)$/.test(inner.callee.name);
  const [first] = isStream ? inner.arguments : [];
  const made = isFunction(first) ? first.body : first;
  return made !== undefined && unwrap(made)?.type === "CallExpression" ? carried(made) : promised(node);
}

/** What cannot fail, and is no answer to what can. */
const safe = /^(?:Date\.now|Math\.\w+|performance\.now|(?:crypto\.)?randomUUID|Boolean|Number|String|Array\.isArray)\(/;

/** What is worth naming of what a block awaits: the first but a module that is loaded, unless that is a question answered by failing, `jwtVerify(token)`, before one that is asked of the data. */
function tellingOf(awaited: readonly TSESTree.Node[], asksData: (call: TSESTree.Node) => boolean): TSESTree.Node | undefined {
  const first = awaited.find((one) => unwrap(one)?.type !== "ImportExpression") ?? awaited[0];
  return first && isProbing([first]) ? (awaited.find(asksData) ?? awaited.find((one) => !isProbing([one])) ?? first) : first;
}

/** What is only got to be asked something: `getRedis()`, `UserModel(tenant)`, `admin.auth()`, `client.db()`. */
const getting = /^(?:admin|auth|client|collection|connection|database|db|from|instance|model|repository|storage|get[A-Z]\w*)$/;

const isGetting = ({ callee }: TSESTree.CallExpression): boolean => callee.type === "Identifier" || getting.test(lastName(callee) ?? "");

/** What is done with what was got: `get` of `getRedis().get(key)`. */
function doneWith({ parent }: TSESTree.CallExpression): string | undefined {
  if (parent.type !== "MemberExpression" || parent.parent.type !== "CallExpression") return undefined;
  const name = staticName(parent);
  return name === undefined || /^(?:then|catch|finally|pipe)$/.test(name) ? undefined : name;
}

/** The call that a chain begins with: `getRedis()` of `getRedis().get(key)`. */
function beginningOf(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const inner = unwrap(node);
  if (inner?.type === "MemberExpression") return beginningOf(inner.object);
  return inner?.type === "CallExpression" ? (beginningOf(inner.callee) ?? inner) : undefined;
}

/** The longest name of what is done with what was got: with a longer one the message would be no line any more. */
const longest = 24;

/** What can fail, without its arguments, for a message. Undefined if nothing is left of it. */
function shown(sourceCode: Readonly<TSESLint.SourceCode>, node: TSESTree.Node): string | undefined {
  const failing = carried(node);
  const first = beginningOf(failing);
  const then = first !== undefined && first !== unwrap(failing) && isGetting(first) ? doneWith(first) : undefined;
  if (first === undefined || then === undefined || then.length > longest) return shownCall(sourceCode.getText(unwrap(failing) ?? failing));
  return shownCall(sourceCode.getText(first))?.replace(/`$/, `().${then}\``);
}

/** What a block does that can fail, for a message: what it awaits, or calls first. */
export function shownBlock(sourceCode: Readonly<TSESLint.SourceCode>, block: TSESTree.Node, asksData: (call: TSESTree.Node) => boolean): string {
  const called = (): TSESTree.Node[] => [...nodesInside(sourceCode, block)].filter(({ type }) => type === "CallExpression" || type === "NewExpression");
  const call = tellingOf(awaitedIn(sourceCode, block), asksData) ?? besideLogs(sourceCode, called()).find((one) => !safe.test(sourceCode.getText(one))) ?? called()[0];
  return (call && shown(sourceCode, call)) ?? "anything in this block";
}

/** What a handler gives instead of the error, or the parameter that it does not look at, for a message. */
export function shownHandler(sourceCode: Readonly<TSESLint.SourceCode>, { handler, parameter }: SwallowingCall): string {
  if (parameter !== undefined) return parameter;
  const named = unwrap(handler);
  if (named?.type === "Identifier" || named?.type === "MemberExpression") return shownValue(`${sourceCode.getText(named)}()`);
  if (!isFunction(handler)) return "nothing";
  const value = handler.body.type === "BlockStatement" ? returnedBy(handler)[0] : handler.body;
  return value === undefined ? "nothing" : shownValue(sourceCode.getText(value));
}

/** What an operator is applied to: `posts` of `posts.pipe(catchError(…))`. */
function pipedThrough({ parent }: TSESTree.CallExpression): TSESTree.Node | undefined {
  if (parent.type !== "CallExpression" || parent.callee.type !== "MemberExpression") return undefined;
  return staticName(parent.callee) === "pipe" ? parent.callee.object : undefined;
}

/** What can fail, for a message: what the handler is hung on, or what is called with it. */
export function shownReceiver(sourceCode: Readonly<TSESLint.SourceCode>, call: TSESTree.CallExpression, { kind }: SwallowingCall): string {
  const receiver = call.callee.type === "MemberExpression" && kind !== "ignoredParameter" ? call.callee.object : (pipedThrough(call) ?? call.callee);
  return shown(sourceCode, receiver) ?? "this call";
}
