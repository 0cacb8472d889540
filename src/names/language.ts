/** A language as its tag has it: `zh-CN`, `sr_Latn_RS`. */
const tag = /^[a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}|\d{3})){1,2}$/;

/** The same grown together, `ptBR`, and without a region, `de`. Elsewhere these are words: `toJS`, `db`. */
const joined = /^[a-z]{2}[A-Z]{2}$/;
const bare = /^[a-z]{2}$/;

const firstPart = (name: string): string => name.split(".")[0] ?? "";

/** True for a tag that nothing else is called by. */
export const isLanguageTag = (part: string): boolean => tag.test(part);

const isLanguage = (part: string): boolean => tag.test(part) || joined.test(part) || bare.test(part);

/** How many others have to be called for languages. */
const several = 2;

/** True for `ptBR.ts` among texts in other languages: these are most of what lies beside it. */
export function isAmongLanguages(name: string, beside: () => readonly string[]): boolean {
  const part = firstPart(name);
  if (!joined.test(part)) return false;
  const others = new Set(beside().map(firstPart).filter((other) => other !== part && other !== "index"));
  const languages = [...others].filter(isLanguage).length;
  return languages >= several && 2 * languages > others.size;
}
