import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { saysItIsExpected } from "./expected.ts";
import { speaksOfFailure } from "./other-languages.ts";
import { commentAbove, isReason } from "./reason.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Words for that whatever fails is borne. */
const borne = /\(optional\)|\b(?:best[- ]effort|fail(?:s|ing)?[- ]soft(?:ly)?|fire[- ]and[- ]forget|non-?(?:blocking|critical|fatal|essential)|not (?:critical|fatal)|(?:swallow|ignor|suppress|tolerat)\w*(?: \S+){0,3} (?:errors?|failures?|exceptions?|rejections?))\b/i;

/** Words above a `try` that say that it may fail, not only what it does. */
const mayFail = /\b(?:(?:may|might|can) fail|(?:must|should|can|do|does)(?: not|n't|not) (?:fail|block|break|throw)|never (?:fails?|blocks?|breaks?|throws?))\b|\bif \w+(?: \w+)? (?:fail(?:s|ed)|throws?|rejects?)\b[ ,;:—–(-]+\w|\bfails? silently\b/i;

/** True if a comment says that all of what it stands above may fail. */
export const isForgiving = (text: string): boolean => borne.test(text) || mayFail.test(text) || saysItIsExpected(text) || (speaksOfFailure(text) && isReason(text));

/** The `if` of which a `try` is all. */
function allOf({ parent }: TSESTree.TryStatement): TSESTree.IfStatement | undefined {
  const around = parent.type === "BlockStatement" && parent.body.length === 1 ? parent.parent : undefined;
  return around?.type === "IfStatement" && around.alternate === null ? around : undefined;
}

/** The first of what tries one thing after the other without a line between: what is said above it is said of all. */
function firstOfRow(attempt: TSESTree.TryStatement): TSESTree.TryStatement {
  const { parent } = attempt;
  let first = attempt;
  for (let at = parent.type === "BlockStatement" ? parent.body.indexOf(attempt) - 1 : -1; at >= 0; at -= 1) {
    const before = parent.type === "BlockStatement" ? parent.body[at] : undefined;
    if (before?.type !== "TryStatement" || before.loc.end.line !== first.loc.start.line - 1) break;
    first = before;
  }
  return first;
}

/** The declaration right above a statement, of what it may set: `let video = null; try { video = await load(); } catch {}`. What is said above it is said of both. */
function declaredFor(statement: TSESTree.Statement): TSESTree.Statement | undefined {
  const { parent } = statement;
  const before = parent.type === "BlockStatement" ? parent.body[parent.body.indexOf(statement) - 1] : undefined;
  const isOne = before?.type === "VariableDeclaration" && before.kind === "let" && before.loc.end.line === statement.loc.start.line - 1;
  return isOne ? before : undefined;
}

/** True if the comment right above a `try`, or the one that opens it, says that it may fail. Before several statements the one inside may be about the first alone. */
export function isForgivenAbove(sourceCode: SourceCode, attempt: TSESTree.TryStatement): boolean {
  if (isForgiving(commentAbove(sourceCode, attempt) ?? "")) return true;
  if (borne.test(commentAbove(sourceCode, firstOfRow(attempt)) ?? "")) return true;
  const around = allOf(attempt);
  if (around !== undefined && borne.test(commentAbove(sourceCode, around) ?? "")) return true;
  const declared = declaredFor(around ?? attempt);
  if (declared !== undefined && borne.test(commentAbove(sourceCode, declared) ?? "")) return true;
  const [first, ...others] = attempt.block.body;
  const opening = (first && commentAbove(sourceCode, first)) ?? "";
  return others.length === 0 ? isForgiving(opening) : borne.test(opening);
}
