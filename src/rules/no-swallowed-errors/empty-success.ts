import type { TSESTree } from "@typescript-eslint/utils";
import { lastName, unwrap } from "../../origins/nodes.ts";
import { calledName, isEmpty } from "./shapes.ts";

/** Functions that say of a Result that all is well, by their own name or as a member of what makes Results. */
const succeeding = /^(?:ok|okAsync|Ok|right|Right|success)$/;
const ofResult = /^(?:Result|ResultAsync|Either|Outcome)$/;

/** True for a Result that says that all is well and holds nothing: `ok(undefined)`, `Result.success()`. `ok(false)` is an answer. */
export function isEmptySuccess(node: TSESTree.Node | null | undefined): boolean {
  const call = unwrap(node);
  if (call?.type !== "CallExpression" || call.arguments.length > 1 || !succeeding.test(calledName(call) ?? "")) return false;
  const callee = unwrap(call.callee);
  const isOfResult = callee?.type === "MemberExpression" ? ofResult.test(lastName(callee.object) ?? "") : true;
  const [value] = call.arguments;
  return isOfResult && (value === undefined || isEmpty(value));
}
