import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";
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
const safe = /^(?:Date\.now|Math\.\w+|performance\.now|(?:crypto\.)?randomUUID)\(/;

/** What is worth naming of what a block awaits: the first, unless that is a question answered by failing, `jwtVerify(token)`, before one that is asked of the data. */
function tellingOf(awaited: readonly TSESTree.Node[], asksData: (call: TSESTree.Node) => boolean): TSESTree.Node | undefined {
  const [first] = awaited;
  return first && isProbing([first]) ? (awaited.find(asksData) ?? awaited.find((one) => !isProbing([one])) ?? first) : first;
}

/** What a block does that can fail, for a message: what it awaits, or calls first. */
export function shownBlock(sourceCode: Readonly<TSESLint.SourceCode>, block: TSESTree.Node, asksData: (call: TSESTree.Node) => boolean): string {
  const called = (): TSESTree.Node[] => [...nodesInside(sourceCode, block)].filter(({ type }) => type === "CallExpression" || type === "NewExpression");
  const call = tellingOf(awaitedIn(sourceCode, block), asksData) ?? besideLogs(sourceCode, called()).find((one) => !safe.test(sourceCode.getText(one))) ?? called()[0];
  return shownCall(call && sourceCode.getText(carried(call))) ?? "anything in this block";
}

/** What a handler gives instead of the error, or the parameter that it does not look at, for a message. */
export function shownHandler(sourceCode: Readonly<TSESLint.SourceCode>, { handler, parameter }: SwallowingCall): string {
  if (parameter !== undefined) return parameter;
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
  return shownCall(sourceCode.getText(carried(receiver))) ?? "this call";
}
