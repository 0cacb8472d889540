/**
 * What stands around every error that is handled: `catch`, `finally` and the second argument of `then`, listeners on errors and observers, and parameters that are called
 * for one. A backslash may hide any of the words.
 */
const words = /catch|finally|\bthen\b|["'`]error["'`]|uncaughtException|unhandledRejection|\bsubscribe\b|\b_?(?:err|error|er|e)\s*[,):=?/]|\\[ux]/i;

/** True if a text has any of the words without which it neither handles an error nor loses one. */
export function mayHandleErrors(text: string): boolean {
  return words.test(text);
}
