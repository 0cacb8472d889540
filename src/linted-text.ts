/** False for text that has no file of its own, such as what is piped in without a name: it lies in no layer. */
export function isLintedText(filename: string): boolean {
  return filename !== "" && !filename.endsWith(">") && !filename.endsWith("<") && !filename.startsWith("<");
}
