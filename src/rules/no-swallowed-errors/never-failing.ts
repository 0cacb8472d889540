import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isFunction, isNothing } from "./shapes.ts";

/** True for a callback that is only told that nothing failed: `next(null, found)`. */
function isToldWell({ identifier }: TSESLint.Scope.Reference): boolean {
  const { parent } = identifier;
  const [first] = parent.type === "CallExpression" && parent.callee === identifier ? parent.arguments : [identifier];
  return isNothing(first) || (first.type === "Literal" && first.value === null);
}

/** True for a call whose steps never fail: each calls back with no error, so that there is none for who waits for the last. */
export function stepsNeverFail(sourceCode: Readonly<TSESLint.SourceCode>, call: TSESTree.CallExpression): boolean {
  const steps = call.arguments.slice(0, -1).filter(isFunction);
  return steps.length > 0 && steps.every((step) => {
    const last = step.params.at(-1);
    const next = last?.type === "Identifier" && !step.async ? sourceCode.getDeclaredVariables(step).find(({ name }) => name === last.name) : undefined;
    return next !== undefined && next.references.length > 0 && next.references.every(isToldWell);
  });
}
