import type { FileFinding } from "./file-finding.ts";
import { fileParts } from "./file-parts.ts";
import { singularOf } from "./plural.ts";
import { splitWords } from "./words.ts";

/** True if all words of a file's name stand in that of a class, in turn: `load-companies.ts` is called for `LoadAnonymousCompaniesUpdater`. */
export function standsIn(name: string, className: string, atLeast = 1): boolean {
  const own = fileParts(name).parts.flatMap(splitWords).map(singularOf);
  let at = 0;
  for (const word of splitWords(className).map(singularOf)) if (word === own[at]) at += 1;
  return own.length >= atLeast && at === own.length;
}

/**
 * A file whose class another one beside it is called for: only the class can be renamed, which was copied from there as a rule.
 * @param declares says if one of those has a class of that name
 */
export function unlessTaken(found: FileFinding, beside: readonly string[], declares: (name: string) => boolean): FileFinding {
  if (found.kind !== "class") return found;
  const { right, className } = found;
  const other = beside.includes(right) ? right : beside.find((name) => name !== found.name && standsIn(name, className) && declares(name));
  return other === undefined ? found : { ...found, kind: "taken", right: other };
}
