import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "./shapes.ts";
import type { Question } from "./yes-or-no.ts";

/** Calls that ask for a right, and fail without it: `requireAdmin`, `checkPermission`, `accessRequired`. What is ensured may be made. */
const demanding =
  /^_?(?:(?:require|assert|check|verify|demand)[A-Z]?\w*(?:Access|Admin|Auth|Authenticated|Authori[sz]ed|Login|Membership|Ownership|Permissions?|Rights?|Roles?)|authori[sz]e|(?:access|admin|auth|login|owner|permissions?|role|authori[sz]ation)(?:[A-Z]\w*)?Required|can[A-Z]\w*)$/;

/** True for a statement that gives what is there already: `return chunk`. */
const isGiving = (statement: TSESTree.Statement): boolean => statement.type === "ReturnStatement" && statement.argument?.type === "Identifier";

/**
 * True if a `try` asks for a right and does nothing else, or gives what is asked about, and its handler leaves: who has none gets nothing. An empty handler lets everybody on.
 */
export function isDemand({ block, exit, awaited }: Question): boolean {
  const [only, ...others] = block.body;
  if (exit?.type !== "ReturnStatement" && exit?.type !== "ContinueStatement") return false;
  const isBare = others.every(isGiving) && only?.type === "ExpressionStatement" && only.expression.type === "AwaitExpression";
  return isBare && awaited.length > 0 && awaited.every((call) => demanding.test(calledName(call) ?? ""));
}
