import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import { calledName } from "./shapes.ts";

const special = /[$()*+.?[\\\]^{|}]/g;

/**
 * True for what is connected and tells a listener of its errors, those of connecting too: `redis.on("error", log)` beside `redis.connect().catch(() => {})`. A listener
 * that does nothing is told itself.
 */
export function isHeardByListener({ text }: Readonly<TSESLint.SourceCode>, promise: TSESTree.Node): boolean {
  const call = unwrap(promise);
  if (call?.type !== "CallExpression" || call.callee.type !== "MemberExpression" || calledName(call) !== "connect") return false;
  const receiver = text.slice(...call.callee.object.range).replaceAll(special, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w$.])${receiver}[?!]?\s*\.(?:on|addListener)\(\s*["']error["']`).test(text);
}
