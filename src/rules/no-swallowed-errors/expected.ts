/** What is no more, or not yet, whoever did it. */
const absent = "absent|dead|down|expired|gone|missing|offline|unavailable|unreachable|unsupported|wrong";

/** The same where somebody did it. What `may be deleted` says who is allowed to. */
const ended = "cancell?ed|closed|deleted|destroyed|disconnected|disposed|ended|lost|removed|vanished";

const lacking = "(?:exist|be (?:available|found|installed|present|reachable|ready|running|set|supported|there))";

/** Words for that something may be so already: `It may already be gone`, `might have been deleted by another worker`, `may not exist yet`. */
const maybeSo = new RegExp(
  `\\b(?:may|might|could) (?:(?:also|well|just|by now) )?(?:(?:already )?be (?:already )?(?:${absent})|(?:already be|be already|(?:already )?have(?: already)? been) (?:${ended})|(?:already )?have (?:already )?(?:closed|disconnected|ended|expired|gone|vanished)|not (?:yet |even )?${lacking})\\b`,
  "i",
);

/** Words for that it is left alone where it is so: `Ignore if it does not exist`. What is ignored of others, `Ignore when it is a bot`, is what is done. */
const ignoredWhere = new RegExp(
  `\\bignor(?:e[ds]?|ing)(?: it| this)? (?:if|when|where) (?:\\S+ ){1,3}?(?:(?:does not|doesn't|did not|didn't) (?:yet )?exist|(?:is not|isn't|was not|wasn't) (?:available|installed|reachable|running|supported|there)|(?:is|was|are|were) (?:already )?(?:${absent})|(?:is|was|are|were) already (?:${ended})|(?:already|no longer) exists?|fail(?:s|ed)?)\\b`,
  "i",
);

/** Words for that a failure is borne: `errors are ignored on purpose`, `failures here are harmless`. What `must not be ignored` is not. */
const borne = /\b(?:errors?|failures?|exceptions?|rejections?)(?: here)? (?:is|are|gets?|can(?: safely)? be|may be)(?: (?:all|deliberately|intentionally|just|safely|silently|simply|purposely))? (?:expected|fine|harmless|ignored|irrelevant|ok|okay|suppressed|swallowed|tolerated)\b/i;

/** True if a comment above a `try` says that what fails in it was to be expected. */
export const saysItIsExpected = (comment: string): boolean => maybeSo.test(comment) || ignoredWhere.test(comment) || borne.test(comment);
