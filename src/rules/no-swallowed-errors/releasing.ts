import type { TSESTree } from "@typescript-eslint/utils";
import { lastName, staticName, unwrap } from "../../origins/nodes.ts";
import { calledName, isLiteral, isOptions } from "./shapes.ts";

/** Calls that give back what was held. `destroy` is none where it is waited for: with some it deletes a row. */
const releasing = /^(?:close|dispose|release|disconnect|end|terminate|kill|quit|stop|unsubscribe|unbind|abort|cancel|shutdown|unlock|releaseLock|removeAllListeners)$/;

/** True for what says why something is given up, not what: `reader.cancel(reason)`. */
const isWhy = (node: TSESTree.Node): boolean => /^(?:reason|error|err)$/.test(lastName(node) ?? "");

/** True for the code that a socket is closed with, if its reason stands behind it: `socket.close(code, reason)`. */
const isCode = (node: TSESTree.Node, next: TSESTree.Node | undefined): boolean => /code$/i.test(lastName(node) ?? "") && next !== undefined && (isWhy(next) || isLiteral(next));

/** `process.kill(pid, "SIGKILL")`: a process that is gone cannot be told to go. */
const signalsProcess = ({ callee }: TSESTree.CallExpression): boolean => callee.type === "MemberExpression" && staticName(callee) === "kill" && lastName(callee.object) === "process";

/** True if a call gives something back. With an argument that is worked out it is about another: `accounts.close(id)`. */
export function isReleasing(call: TSESTree.Node): boolean {
  const inner = unwrap(call);
  if (inner?.type !== "CallExpression") return false;
  // What is not there yet is given back once it is: `connecting.then((socket) => socket.close())`.
  const [then] = inner.arguments;
  if (calledName(inner) === "then" && then?.type === "ArrowFunctionExpression") return inner.arguments.length === 1 && isReleasing(then.body);
  if (signalsProcess(inner)) return true;
  if (!releasing.test(calledName(inner) ?? "")) return false;
  return inner.arguments.every((argument, at) => argument.type !== "SpreadElement" && (isLiteral(argument) || isOptions(argument) || isWhy(argument) || isCode(argument, inner.arguments[at + 1])));
}
