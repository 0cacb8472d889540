/** False for text that has no file of its own, such as what is piped in without a name: it lies in no layer; and for what a minifier wrote. */
export function isLintedText(filename: string): boolean {
  return filename !== "" && !filename.endsWith(">") && !filename.endsWith("<") && !filename.startsWith("<") && !/[.-]min\.[cm]?js$/.test(filename);
}
