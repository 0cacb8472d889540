import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { singularOf } from "../../names/plural.ts";
import { splitWords } from "../../names/words.ts";
import { nodesInside } from "./search.ts";
import { isReason, textsAt } from "./reason.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Words for what comes out of a handler. */
const giving = /\b(?:(?:re)?set(?:s|ting)?|return(?:s|ed|ing)?|null|undefined|false|empty)\b/i;

/** Words that say no more than what is done on an error, or that there is one. */
const saying =
  /^(?:(?:re)?set(?:s|ting)?|return(?:s|ed|ing)?|to|as|back|null|undefined|false|empty|an?|the|if|when|where|in|on|upon|of|for|with|and|then|case|any|some|something|anything|errors?|exceptions?|fail(?:s|ed|ures?)?|occur(?:s|red|s)?|happen(?:s|ed)?|goes|went|wrong|there|theres|is|are|was|were|we|it|this|that|here|just|simply|get(?:ting)?|fetch(?:ing)?|load(?:ing)?|read(?:ing)?|find(?:ing)?|value|array|list|object|string)$/i;

/** Words of a name that would say why. */
const telling = /^(?:no|not|never|only|optional|missing|invalid|valid|unknown|absent|expired|found|exists?|known|allowed|supported|un\w+|already|default|ready|safe|ignored?|skip(?:ped)?|retry|retries|later)$/;

/** The words of the names in a statement, without their number. */
function wordsOf(sourceCode: SourceCode, node: TSESTree.Node): ReadonlySet<string> {
  const words = new Set<string>();
  for (const one of nodesInside(sourceCode, node)) {
    if (one.type !== "Identifier") continue;
    for (const word of splitWords(one.name)) if (!telling.test(word)) words.add(singularOf(word));
  }
  return words;
}

/** True for a comment that says again what its handler does with what was tried: `If there's an error getting the session, set to null`. */
function restates(comment: string, words: () => ReadonlySet<string>): boolean {
  if (!giving.test(comment)) return false;
  const others = splitWords(comment.replaceAll("'", "")).filter((word) => !saying.test(word));
  return others.length === 0 || others.every((word) => words().has(singularOf(word)));
}

/** True if a comment in a handler, or behind it, says why the error may be lost, and not only what is done instead. */
export function hasReasonOfItsOwn(sourceCode: SourceCode, clause: TSESTree.CatchClause): boolean {
  let words: ReadonlySet<string> | undefined;
  const named = (): ReadonlySet<string> => (words ??= wordsOf(sourceCode, clause.parent));
  // Where nothing is done, it says what becomes of it.
  return textsAt(sourceCode, clause).some((comment) => isReason(comment) && (clause.body.body.length === 0 || !restates(comment, named)));
}
