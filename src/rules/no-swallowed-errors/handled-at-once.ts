import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";
import type { FunctionNode } from "../../origins/value.ts";
import { besideLogs } from "./beside-logs.ts";
import { isLogCall } from "./only-logs.ts";
import { nodesInside } from "./search.ts";
import { calledName, isDoing, isFunction } from "./shapes.ts";
import { tellsFirst } from "./told.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The handler that a promise gets where it is made: `users.find(id).catch(() => undefined)`. */
function handlerOf(promise: TSESTree.Node): FunctionNode | undefined {
  const call = unwrap(promise);
  if (call?.type !== "CallExpression" || calledName(call) !== "catch" || call.arguments.length !== 1) return undefined;
  const [handler] = call.arguments;
  return isFunction(handler) ? handler : undefined;
}

/** True for a promise whose own handler lets nothing out. That handler is judged by itself. */
export function isHandledAtOnce(sourceCode: SourceCode, promise: TSESTree.Node): boolean {
  const handler = handlerOf(promise);
  if (handler === undefined) return false;
  const done = [...nodesInside(sourceCode, handler)].filter(isDoing);
  return besideLogs(sourceCode, done).length === 0;
}

/** True for a promise whose own handler has told of the error before it lets it out: `.catch((error) => { logger.error(error); throw error; })`. */
export function isToldAtOnce(sourceCode: SourceCode, promise: TSESTree.Node): boolean {
  const handler = handlerOf(promise);
  return handler !== undefined && tellsFirst(sourceCode, handler);
}

/** The name of what is called when something fails: `onFailedAttempt`, `onError`. */
const onFailure = /^on(?:[A-Z]\w*)?(?:Fail|Error|Retry|Abort|Giv)/;

/** True for an option that logs a failure: `onFailedAttempt: (error) => logger.warn(error)`. */
function logsFailure(sourceCode: SourceCode, option: TSESTree.ObjectLiteralElement): boolean {
  if (option.type !== "Property" || !onFailure.test(staticName(option) ?? "") || !isFunction(option.value)) return false;
  return [...nodesInside(sourceCode, option.value)].some((node) => isLogCall(sourceCode, node));
}

/** True for a call that is told to log its failures: `retry(send, { onFailedAttempt: (error) => logger.warn(error) })`. */
export function tellsOfFailures(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  const call = unwrap(node);
  return call?.type === "CallExpression" && call.arguments.some((one) => one.type === "ObjectExpression" && one.properties.some((option) => logsFailure(sourceCode, option)));
}
