import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { textOfCallee } from "./caching.ts";
import { isLogging } from "./idioms.ts";

/** The calls that are not told to a log, nor worked out for it: what is logged on the way is not what a `try` is about. */
export function besideLogs(sourceCode: Readonly<TSESLint.SourceCode>, calls: readonly TSESTree.Node[]): TSESTree.Node[] {
  const told = calls.filter((call) => isLogging(textOfCallee(sourceCode, call)));
  return calls.filter((call) => !told.some(({ range }) => range[0] <= call.range[0] && call.range[1] <= range[1]));
}
