/** A language as its tag has it: `zh-CN`, `sr_Latn_RS`. */
const tag = /^[a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}|\d{3})){1,2}$/;

/** The same grown together, `ptBR`, and without a region, `de`. Elsewhere these are words: `toJS`, `db`. */
const joined = /^[a-z]{2}[A-Z]{2}$/;
const bare = /^[a-z]{2}$/;

const firstPart = (name: string): string => name.split(".")[0] ?? "";

/** True for a tag that nothing else is called by. */
export const isLanguageTag = (part: string): boolean => tag.test(part);

const isLanguage = (part: string): boolean => tag.test(part) || joined.test(part) || bare.test(part);

/** How many others have to be called for languages; one is enough that nothing else is called by. */
const several = 2;

const folders = /^(?:i18n|l10n|locales?|lang|langs|languages?|translations?)$/i;

/** True for `ptBR.ts` in a folder of texts in languages, or among such texts: these are most of what lies beside it. */
export function isAmongLanguages(name: string, folder: string, beside: () => readonly string[]): boolean {
  const part = firstPart(name);
  if (!joined.test(part)) return false;
  if (folders.test(folder)) return true;
  const others = new Set(beside().map(firstPart).filter((other) => other !== part && other !== "index"));
  const languages = [...others].filter(isLanguage);
  return (languages.length >= several || languages.some(isLanguageTag)) && 2 * languages.length > others.size;
}
