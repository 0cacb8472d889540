const whole = /\b(?:module\.exports|export)\s*=/;

/** True if a file may be one value as a whole, as far as its text tells: `module.exports = new Pool()`, `export = pool`. */
export const mayBeWhole = (text: string): boolean => whole.test(text);
