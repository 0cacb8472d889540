/** A name with its article: "a service", "an adapter". */
export const withArticle = (name: string): string => `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;

/** "a", "a or b", "a, b or c". */
export function anyOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "nothing") : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}
