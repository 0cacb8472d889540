/**
 * What stands around every error that a call is handed, or that is lost behind one: `catch` that is no statement, the second argument of `then`, observers, listeners on errors,
 * and parameters that are called for one, other than that of a `catch` statement.
 */
const ofCalls =
  // What stands before a word is looked at last: a pattern that begins with that is tried at each letter.
  /catch(?<!\}\s*catch)|\b(?:then|subscribe)\b|["'`](?:error|uncaughtException|unhandledRejection)["'`]|(?:\b_?[eE][rR]?|[eE][rR]{2}(?:[oO][rR])?\d*)(?=\s*(?:[,:=?/]|\)\s*(?:=>|[{:/])|=>))(?<!\bcatch\s*\(\s*\w+)|\(\s*_+\s*,|\\[ux]/;

/** True if a text has any of the words without which no call loses an error: most that handle one only do so by statements, and their calls need not be looked at. */
export function mayHandleInCalls(text: string): boolean {
  return ofCalls.test(text);
}

/**
 * True if a text has any of the words without which it neither handles an error nor loses one: those of the statements, which no backslash can hide, and those of calls.
 * Looked for one after the other, since a plain word is found much sooner than a pattern, and most files that handle errors have the first.
 */
export const mayHandleErrors = (text: string): boolean => text.includes("catch") || text.includes("finally") || mayHandleInCalls(text);
