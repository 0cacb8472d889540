/** A stamp with other digits, its joints where they were. */
export function withDigits(text: string, digits: string): string {
  let at = 0;
  return text.replaceAll(/\d/g, () => digits.charAt(at++));
}
