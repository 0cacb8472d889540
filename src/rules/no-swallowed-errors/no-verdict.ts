import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, unwrap } from "../../origins/nodes.ts";
import { returnedBy } from "../../origins/returns.ts";

/** Words of a list of answers that say that there is none, and the number that does so beside others. */
const none = /^(?:unknown|undetermined|indeterminate|inconclusive|offline|-1)$/i;

/** The texts and numbers that an expression gives, as they are written; nothing for what is worked out. */
function writtenIn(node: TSESTree.Node | null | undefined): readonly (string | undefined)[] {
  const inner = unwrap(node);
  if (inner?.type === "ConditionalExpression") return [...writtenIn(inner.consequent), ...writtenIn(inner.alternate)];
  if (inner?.type === "Literal" && (typeof inner.value === "string" || typeof inner.value === "number")) return [String(inner.value)];
  if (inner?.type === "UnaryExpression" && inner.operator === "-" && inner.argument.type === "Literal") return [`-${inner.argument.raw}`];
  return [undefined];
}

/** So many other answers make a list of them. */
const others = 2;

/**
 * True for the answer that there is none, of a function that gives nothing but words or numbers of a list: `"present"`, `"missing"`, `"unknown"`. Its callers
 * have to tell it from the others.
 */
export function isNoVerdict(exit: TSESTree.Statement | undefined): boolean {
  const [own] = exit?.type === "ReturnStatement" ? writtenIn(exit.argument) : [];
  if (exit === undefined || own === undefined || !none.test(own)) return false;
  for (const around of ancestorsOf(exit)) {
    if (around.type !== "FunctionDeclaration" && around.type !== "FunctionExpression" && around.type !== "ArrowFunctionExpression") continue;
    const answers = returnedBy(around).flatMap(writtenIn);
    return !answers.includes(undefined) && new Set(answers).size > others;
  }
  return false;
}
