import type { TSESTree } from "@typescript-eslint/utils";
import type { Frame } from "../../origins/frame.ts";
import { requireOf } from "../../origins/module-facts.ts";
import { lastName, unwrap } from "../../origins/nodes.ts";
import { rejects } from "./executor.ts";

/** Functions that pass an error on: of promises, callbacks and Results. */
const passing = new Set(["reject", "next", "done", "cb", "callback", "err", "Err", "errAsync", "left", "Left", "failure", "Failure", "fail", "Fail", "throwError", "error", "throw"]);

const calleeName = (call: TSESTree.CallExpression): string => lastName(call.callee) ?? "";

const seeThrough = new Set(["ConditionalExpression", "LogicalExpression", "AwaitExpression", "ChainExpression", "TSAsExpression", "TSNonNullExpression", "TSSatisfiesExpression", "SequenceExpression"]);

/** An expression with all that leaves it what it is, and what stands around that. */
function seenIn(node: TSESTree.Node): readonly [inner: TSESTree.Node, outer: TSESTree.Node | undefined] {
  let inner = node;
  let outer = node.parent;
  while (outer !== undefined && seeThrough.has(outer.type)) [inner, outer] = [outer, outer.parent];
  return [inner, outer];
}

/** True where an error that is made is also raised: thrown, returned, rejected with, handed to a callback. */
export function isRaised(node: TSESTree.Node): boolean {
  const [inner, outer] = seenIn(node);
  switch (outer?.type) {
    case "ThrowStatement":
    case "ReturnStatement":
    case "YieldExpression":
      return true;
    case "ArrowFunctionExpression":
      return outer.body === inner;
    case "CallExpression":
      return outer.callee !== inner && passesOn(outer);
    default:
      return false;
  }
}

/** True for a call that only passes an error on: `reject(error)`, `next(error)`. */
export const passesOn = (call: TSESTree.CallExpression): boolean => passing.has(calleeName(call)) || rejects(call);

/** Functions that pass on nothing but errors. */
const failing = new Set(["reject", "next", "done", "cb", "callback"]);

/** True for a call that passes on nothing but errors: all of its arguments are one, whatever they look like. */
export const failsWith = (call: TSESTree.CallExpression): boolean => failing.has(calleeName(call)) || rejects(call);

/** True where only errors stand: thrown, or handed to what passes on nothing else. */
export function isThrown(node: TSESTree.Node): boolean {
  const [inner, outer] = seenIn(node);
  return outer?.type === "ThrowStatement" || (outer?.type === "CallExpression" && outer.callee !== inner && failsWith(outer));
}

/** The call that made an error under a name, if that is how it was made: `const error = createError(404)`. */
export function callNamed(node: TSESTree.Node, frame: Frame): TSESTree.CallExpression | undefined {
  const name = unwrap(node);
  const binding = name?.type === "Identifier" ? frame.bindingOf(name) : undefined;
  const made = binding?.kind === "node" ? unwrap(binding.node) : undefined;
  return made?.type === "CallExpression" ? made : undefined;
}

/** True for an error that may be kept outside of the function: an import, or a member of something. */
export function isKept(node: TSESTree.Node, frame: Frame): boolean {
  const inner = unwrap(node);
  return inner?.type === "MemberExpression" || (inner?.type === "Identifier" && frame.bindingOf(inner)?.kind === "import");
}

/** True for a call of what another file has: `failNotFound()`, `errors.notFound()`. */
export function callsAnother({ callee }: TSESTree.CallExpression, frame: Frame): boolean {
  const inner = unwrap(callee);
  const name = inner?.type === "MemberExpression" ? unwrap(inner.object) : inner;
  const binding = name?.type === "Identifier" ? frame.bindingOf(name) : undefined;
  if (binding?.kind === "import") return true;
  return requireOf(binding?.kind === "node" ? binding.node : binding?.kind === "part" ? binding.of : undefined) !== undefined;
}

/** Calls that may raise an error just by being made, by the last name of what is called: asked before the value is traced. */
const raisers = /^(?:throw|assert|error|fail|notFound|forbidden|unauthorized|callNotFound|sendError|httpAssert|ok|equal|notEqual|strictEqual|deepEqual|notStrictEqual|notDeepEqual|createError|abort(?:If|Unless)?)$|^(?:badRequest|conflict|gone|unprocessable\w*|tooManyRequests|internalServerError|paymentRequired|notAcceptable|methodNotAllowed)$/;

/** True if a call stands alone and its name could be that of one that throws. */
export function mayThrow(call: TSESTree.CallExpression): boolean {
  let outer = call.parent;
  while (outer.type === "AwaitExpression" || outer.type === "ChainExpression" || outer.type === "LogicalExpression") outer = outer.parent;
  return outer.type === "ExpressionStatement" && raisers.test(calleeName(call));
}
