import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { saysItIsExpected } from "./expected.ts";
import { speaksOfFailure } from "./other-languages.ts";
import { commentAbove, isReason } from "./reason.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Words for that whatever fails is borne. */
const borne = /\b(?:best[- ]effort|fire[- ]and[- ]forget|non-?(?:critical|fatal|essential)|not (?:critical|fatal)|(?:swallow|ignor|suppress|tolerat)\w*(?: \S+){0,3} (?:errors?|failures?|exceptions?|rejections?))\b/i;

/** Words above a `try` that say that it may fail, not only what it does. */
const mayFail = /\b(?:(?:may|might|can) fail|(?:must|should|can|do|does)(?: not|n't|not) (?:fail|block|break|throw)|never (?:fails?|blocks?|breaks?|throws?))\b|\bif \w+(?: \w+)? (?:fail(?:s|ed)|throws?|rejects?)\b[ ,;:—–(-]+\w|\bfails? silently\b/i;

/** True if a comment says that all of what it stands above may fail. */
export const isForgiving = (text: string): boolean => borne.test(text) || mayFail.test(text) || saysItIsExpected(text) || (speaksOfFailure(text) && isReason(text));

/** The `if` of which a `try` is all. */
function allOf({ parent }: TSESTree.TryStatement): TSESTree.IfStatement | undefined {
  const around = parent.type === "BlockStatement" && parent.body.length === 1 ? parent.parent : undefined;
  return around?.type === "IfStatement" && around.alternate === null ? around : undefined;
}

/** True if the comment right above a `try`, or the one that opens it, says that it may fail. Before several statements the one inside may be about the first alone. */
export function isForgivenAbove(sourceCode: SourceCode, attempt: TSESTree.TryStatement): boolean {
  if (isForgiving(commentAbove(sourceCode, attempt) ?? "")) return true;
  const around = allOf(attempt);
  if (around !== undefined && borne.test(commentAbove(sourceCode, around) ?? "")) return true;
  const [first, ...others] = attempt.block.body;
  const opening = (first && commentAbove(sourceCode, first)) ?? "";
  return others.length === 0 ? isForgiving(opening) : borne.test(opening);
}
