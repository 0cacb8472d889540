import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { verbs } from "../../settings/neutral-files.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Comments that speak to tools or put the matter off: they say nothing about why. */
const noReason = /^\s*(?:eslint|prettier-ignore|@ts-|istanbul|c8|v8|biome|oxlint|todo|fixme|xxx|hack)/i;

/** Comments that say in a few words that nothing is done, as the code does. What there is nothing of is a reason: "nothing to release". */
const noWords = /^\s*(?:(?:noop|no-op|empty|nothing(?! to (?!(?:do|see|say|show|catch|handle|worry)\b)[a-z])|swallow(?:ed)?)\b|忽略|什么都不做|不做)/i;

/** Comments of any length that say no more than that. */
const emptyWords = /^\s*(?:just |simply |silently )?(?:ignored?|ignoring|skip(?:ped|ping)?(?: over)?|swallow(?:ed|ing)?|continue|carry on|go on|move on|do nothing)(?: (?:on|in case of|with|the|any|all|this|that|it|errors?|exceptions?|failures?|here|and|continue|move on|carry on|go on))*[\s.!…]*$/i;

/** Comments that say that it was left undone. */
const unhandled = /^\s*(?:(?:warning|warn|note|caution|attention)\b[\s:!.-]*)?(?:there(?: is|'s) |has )?(?:no|without|missing) (?:\w+ )?(?:(?:err(?:or)?s?|exceptions?) (?:handling|handlers?|check(?:s|ing)?)|handling)(?: (?:at all|done|for now|here|so far|yet))*[\s.!…]*$/i;

/** Two letters of a script without blanks make a word, about. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}/gu;

/** Terms that are a reason in two words. */
const terms =
  /^\s*(?:best[- ]effort|fire[- ]and[- ]forget|already \p{L}+|non-?(?:blocking|critical|fatal|essential)|n(?:on?|ão|ao)[- ](?:bloccante|bloqueante|bloquant|critico|crítico|critique)|not (?:critical|fatal|found|there|supported|available|running|installed)|(?:possibly|probably|maybe) (?:deleted|removed|gone|missing|closed|expired|offline)|keep(?:ing|s)? (?:original|previous|existing|current|old)s?)\b/iu;

/** What has become of the other side, in a word or two: `disconnected`, `stderr gone`, `endpoint closing`, `peer unreachable`. */
const ended = /^\s*(?:[\p{L}\w-]+ )?(?:gone|clos(?:ed|ing)|disconnected|exited|vanished|unavailable|unsupported)[\s.!]*$|^\s*[\p{L}\w-]+ (?:unreachable|offline|down|missing|absent|expired|disabled|optional)[\s.!]*$/iu;

/** What was missing, in two words: `no font`. What there is none of in the code is no reason. */
const missing = /^\s*no (?!(?:action|catch|check|checks|idea|log|logs|logging|matter|need|op|ops|problem|problems|thing|throw|worries)\b|(?:err|exception|handl)\p{L}*)\p{L}{3,}[\s.!]*$/iu;

/** What a directive says about its why stands behind two dashes. */
const directive = /^\s*(?:eslint|oxlint|istanbul|c8|v8|biome|@ts-).*?\s--+\s/;

/** Code that somebody put out of use. */
const code = /[;{}]\s*$|^\s*(?:(?:console|logger|this)\.\w+.*[()=]|next\(|if ?\(|(?:const|let) \w+ ?=|(?:throw|return|await)(?: new)? [\w.]+[(=])/;

/** A comment gives a reason if it has at least three words, or a term for one, and is neither a directive nor code. */
export function isReason(comment: string): boolean {
  const text = comment.replaceAll(/^[\s*]+|[\s*]+$/gm, "").replace(directive, "");
  const words = text.replaceAll(unspaced, " $& ").split(/[\s-]+/).filter((word) => /[\p{L}\d]/u.test(word));
  if (terms.test(text) || ended.test(text) || missing.test(text)) return true;
  return words.length >= (noWords.test(text) ? 5 : 3) && !noReason.test(text) && !emptyWords.test(text) && !unhandled.test(text) && !code.test(text);
}

const none: ReadonlySet<TSESTree.Comment> = new Set();

/** The comments inside a node, from an offset on, and at the end of its last line. Some may be about something else. */
export function textsAt(sourceCode: SourceCode, node: TSESTree.Node, from = 0, others = none): string[] {
  const inside = sourceCode.getCommentsInside(node).filter((comment) => comment.range[0] >= from && !others.has(comment));
  const behind = sourceCode.getCommentsAfter(node).filter(({ loc }) => loc.start.line === node.loc.end.line);
  return joined([...inside, ...behind]);
}

/** True if one of them says why an error may be lost. */
export const hasReason = (sourceCode: SourceCode, node: TSESTree.Node, from = 0, others = none): boolean => textsAt(sourceCode, node, from, others).some(isReason);

/** Words that tie a why to what is done, or say that it may go wrong. */
const why = /\b(?:because|since|so|but|if|when|even|anyway|regardless|without|no|not|never|only|just|any|tr(?:y|ies)|attempt\w*|optional\w*|background|later|again|al(?:so|ready|ways)|fail\w*|errors?|harmless|ignor\w*|wait\w*|async\w*|block\w*|silent\w*|best|may|might|can|could|should|must|need\w*|lazily|eager\w*)\b|n't\b|[;:(—–]/i;

/** What a statement does that is often done aside. */
const asides: ReadonlySet<string> = new Set(["append", "call", "collect", "dispatch", "emit", "execute", "fill", "increment", "insert", "invoke", "log", "push", "record", "store", "track", "trigger"]);

/** The same in another form: `hashing the password to store it`. Words that say of an error what becomes of it are none. */
const doing = /^(?!(?:noth|swallow|suppress|tolerat|skipp|miss|dur|exist|keep|leav)ing$)\p{L}{3,}ing$/iu;

/** True for a comment that says what the statement below it does, and no more: `Save the reaction into the database`. */
export function saysWhatIsDone(comment: string): boolean {
  const [first = ""] = /\p{L}+/u.exec(comment) ?? [];
  return (verbs.has(first.toLowerCase()) || asides.has(first.toLowerCase()) || doing.test(first)) && !why.test(comment);
}

/** True if the comment right above a statement, or behind it, says why an error may be lost. */
export function hasReasonBeside(sourceCode: SourceCode, statement: TSESTree.Node): boolean {
  const before = sourceCode.getTokenBefore(statement);
  // What stands behind the statement before is about that one.
  const above = sourceCode.getCommentsBefore(statement).filter(({ loc }) => loc.start.line !== before?.loc.end.line);
  const isAbove = above.at(-1)?.loc.end.line === statement.loc.start.line - 1;
  const behind = sourceCode.getCommentsAfter(statement).filter(({ loc }) => loc.start.line === statement.loc.end.line);
  return joined(behind).some(isReason) || (isAbove && joined(above).some((comment) => isReason(comment) && !saysWhatIsDone(comment)));
}

/** The comment right above a statement. */
export function commentAbove(sourceCode: SourceCode, statement: TSESTree.Node): string | undefined {
  const above = sourceCode.getCommentsBefore(statement);
  // The lines of one comment are one text.
  return above.at(-1)?.loc.end.line === statement.loc.start.line - 1 ? joined(above).at(-1)?.replaceAll(/\s*\n[\s*]*/g, " ") : undefined;
}

/** A matter that is put off, in words on its own line, and a sentence: what stands on a line of its own below the one is no part of it. */
const putOff = /^\s*(?:todo|fixme|xxx|hack)\b(?:\s*\([^)]*\))?[\s:.!-]*[^\s:.!-]/i;
const sentence = /^\s*\p{Lu}/u;

/** A sentence that only says more of what is to be done: "Should we tell the user?", "Log it here". */
const toBeDone = /\?\s*$|^\s*(?:add|also|ask|catch|check|decide|do|find|fix|handle|implement|improve|log|make|maybe|move|need|notify|perhaps|remove|replace|report|return|rethrow|retry|send|show|should|tell|throw|use|we (?:could|may|might|must|need|ought|should|want)|write)\b/i;

/** Line comments on lines that follow each other are one text. */
export function joined(comments: readonly TSESTree.Comment[]): string[] {
  const texts: string[] = [];
  let last: TSESTree.Comment | undefined;
  for (const comment of comments) {
    const follows = comment.type === "Line" && last?.type === "Line" && comment.loc.start.line === last.loc.end.line + 1;
    if (follows && !(putOff.test(texts.at(-1) ?? "") && sentence.test(comment.value) && !toBeDone.test(comment.value))) texts.push(`${texts.pop() ?? ""} ${comment.value}`);
    else texts.push(comment.value);
    last = comment;
  }
  return texts;
}
