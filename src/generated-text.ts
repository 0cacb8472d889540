const told = /@generated|do not edit|auto-?generated/i;

/** Nobody writes lines that are this long throughout: a minifier or a bundler does. */
const longLines = 500;

/** True for a text that a tool wrote, as it says at its top or as its lines show: nobody can right what is in it. */
export function isGenerated({ text, lines }: { readonly text: string; readonly lines: readonly string[] }): boolean {
  return told.test(text.slice(0, 300)) || (text.length > longLines * 4 && text.length / lines.length > longLines);
}
