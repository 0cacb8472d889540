import type { TSESTree } from "@typescript-eslint/utils";
import { lastName, staticName, unwrap } from "../../origins/nodes.ts";
import { promised } from "./promised.ts";
import { calledName } from "./shapes.ts";

/** Functions whose name is a question: `isWsl`, `hasBucket`, `containerExists`. */
const question = /^(?:is|are|was|has|have|can|could|does|did|should|supports|exists?)(?:[A-Z_]|$)|(?:Exists?|Available|Installed|Initiali[sz]ed|Running|Enabled|Supported|Reachable|Ready)$/;

/** Functions that ask whether something is in the way: who cannot tell had better take it for so. */
const inTheWay = /^(?:is|are|was|has|have)\w*(?:InUse|Busy|Closed|Dead|Down|Expired|Gone|Inaccessible|Invalid|Locked|Missing|Occupied|Offline|Revoked|Unavailable|Unreachable|Unsupported)$/;

/** What gets an answer over HTTP, however it is called before: `safeFetch`, `httpGet`. */
const fetching = /(?:^|[a-z\d])(?:[Ff]etch|Get|Head)$/;

/** Calls that hold or fail, or that look for what may not be there. */
const asking = /^(?:check|ensure|assert|verify|validate|require|inspect|authori[sz]e|get|find|fetch|read|retrieve|head|describe|lookup|has|can|is)(?:[A-Z_]|$)|^\w+(?:Inspect|Exists)$/;

function returned(statement: TSESTree.Statement | undefined): unknown {
  const value = statement?.type === "ReturnStatement" ? unwrap(statement.argument && promised(statement.argument)) : undefined;
  return value?.type === "Literal" ? value.value : undefined;
}

/** True for what an answer over HTTP says of itself: `response.ok`, `response.status === 200`. */
function isVerdict(node: TSESTree.Node | null | undefined): boolean {
  const inner = unwrap(node);
  if (inner?.type === "LogicalExpression") return isVerdict(inner.left) && isVerdict(inner.right);
  if (inner?.type === "BinaryExpression") return /^status(?:Code)?$/.test(lastName(inner.left) ?? "") && inner.right.type === "Literal";
  return inner?.type === "MemberExpression" && staticName(inner) === "ok";
}

/** True if a block that got to its end says yes, or what the answer says. What is tidied up behind a `finally` changes no answer. */
function isYes(last: TSESTree.Statement | undefined): boolean {
  if (last?.type === "TryStatement" && last.handler === null) return isYes(last.block.body.at(-1));
  return returned(last) === true || (last?.type === "ReturnStatement" && isVerdict(last.argument));
}

/** Names of what is so as long as somebody answers. */
const state = /(?<!un|dis)(?:connected|available|reachable|online|alive|healthy|running)$/i;

/** True for a state that is kept for others to ask: `this.connected = false`. */
function isStateOff(statement: TSESTree.Statement | undefined): boolean {
  const expression = statement?.type === "ExpressionStatement" ? unwrap(statement.expression) : undefined;
  if (expression?.type !== "AssignmentExpression" || expression.operator !== "=" || expression.left.type !== "MemberExpression") return false;
  return expression.right.type === "Literal" && expression.right.value === false && state.test(lastName(expression.left) ?? "");
}

/** What a call asks by its name, or by the command that it sends: `client.send(new HeadObjectCommand(key))`. */
function askedName(call: TSESTree.Node): string {
  const inner = unwrap(call);
  const name = calledName(call) ?? "";
  const command = name === "send" && inner?.type === "CallExpression" ? inner.arguments[0] : undefined;
  return command?.type === "NewExpression" && /^Head\w+Command$/.test(calledName(command) ?? "") ? "head" : name;
}

/** A `try` that may ask for a yes or a no. */
export interface Question {
  readonly block: TSESTree.BlockStatement;
  /** The one statement of the handler. */
  readonly exit: TSESTree.Statement | undefined;
  readonly functionName: string | undefined;
  readonly awaited: readonly TSESTree.Node[];
}

/**
 * True if a failure is the answer "no": what is awaited holds or fails, and nothing comes of it but `true` or `false`; or the function is called as a
 * question is, or a state is kept that is called as one.
 */
export function isYesOrNo({ block, exit, functionName, awaited }: Question): boolean {
  if (isStateOff(exit)) return true;
  if (returned(exit) === true) return inTheWay.test(functionName ?? "");
  if (returned(exit) !== false) return false;
  if (question.test(functionName ?? "")) return true;
  if (awaited.length === 0 || !isYes(block.body.at(-1))) return false;
  const names = awaited.map(askedName);
  return names.every((name) => asking.test(name)) || (returned(block.body.at(-1)) !== true && names.every((name) => fetching.test(name)));
}
