import { distance } from "../settings/nearest.ts";
import { otherRoles, supportWords, verbs } from "../settings/neutral-files.ts";
import type { LayerModel } from "../settings/model.ts";
import type { Census } from "./census.ts";
import type { FileFinding } from "./file-finding.ts";
import type { FileParts } from "./file-parts.ts";
import { singularRole } from "./role.ts";
import { isSwapped } from "./word-root.ts";

/** Role words long enough for a slip to be told from another word. */
const roles = ["controller", "router", "resolver", "middleware", "service", "repository", "entity", "guard", "model", "schema", "validation", "migration"];

/** Plurals of roles. Those that are as usual as the singular (`user.routes`, `user.schemas`) are none of them. */
const pluralsOf = new Set(["middlewares", "controllers", "services", "repositories", "resolvers", "usecases", "use-cases", "routers", "repos", "guards"]);

/** Words of their own that are one letter from a role. */
const ownWords = new Set(["modal", "mode", "modes", "scheme", "schemes", "resolve", "resolved", "resolves", "controlled", "routed", "rooter", "outer", "serviced", "eservice", "eservices", "entry", "validations", "migrations", "schemas", "models", "schemata"]);

/** True if two words differ by one letter: another one, one too many, one missing, or two in each other's place. */
const isOneSlip = (word: string, role: string): boolean => distance(word, role) === 1 || isSwapped(word, role);

/** The last word of a name and what stands before it; a name that is one word says nothing. */
function lastWord({ parts }: FileParts): { readonly word: string; readonly isDotted: boolean; readonly first: string } | undefined {
  const part = parts.at(-1) ?? "";
  const word = /(?:^|[-_])(use-cases)$/.exec(part)?.[1] ?? /[-_]([A-Za-z]+)$/.exec(part)?.[1] ?? (/[a-z\d]([A-Z][a-z]+)$/.exec(part)?.[1] ?? part);
  if (parts.length === 1 && word === part) return undefined;
  return { word, isDotted: word === part, first: /^[a-z]+/.exec(parts[0] ?? "")?.[0] ?? "" };
}

const replaceEnd = ({ name, tail, extension }: FileParts, word: string, right: string): string => {
  const stem = name.slice(0, name.length - tail.length - extension.length - word.length);
  return `${stem}${/^[A-Z]/.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right}${tail}${extension}`;
};

const judged = new Map<string, string | undefined>();

/** The role that a word is a slip of, worked out once for each word. */
function meantBy(word: string, isDotted: boolean): string | undefined {
  const key = `${word}${isDotted ? "." : "-"}`;
  if (judged.has(key)) return judged.get(key);
  if (judged.size > 10_000) judged.clear();
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  const meant = roles.find((role) => (isDotted || role.length >= 7) && (isOneSlip(word, role) || (role.length >= 7 && isOneSlip(singular, role))));
  judged.set(key, meant);
  return meant;
}

/** A file without a last part that says what of a role it holds: `user.repositoty.interface` is of a repository. */
function withoutSupport(file: FileParts): FileParts {
  const last = file.parts.at(-1) ?? "";
  return supportWords.has(last.toLowerCase()) ? { ...file, parts: file.parts.slice(0, -1), tail: `.${last}${file.tail}` } : file;
}

/** Reports a role with a slip of the keyboard in it: it gives the file no layer, and nothing else would tell. */
export function judgeTypo(whole: FileParts, known: LayerModel["roles"]): FileFinding | undefined {
  const file = withoutSupport(whole);
  const last = lastWord(file);
  if (last === undefined) return undefined;
  const word = last.word.toLowerCase();
  if (ownWords.has(word) || supportWords.has(word) || otherRoles.has(word) || known.has(word) || roles.includes(word)) return undefined;
  const meant = meantBy(word, last.isDotted);
  return meant === undefined ? undefined : { kind: "typo", name: file.name, right: replaceEnd(file, last.word, meant), word, meant };
}

/** Plurals that are no role as often as one: `user.guards` tells types apart. */
const ambiguousPlurals: ReadonlySet<string> = new Set(["guards"]);

/** True if several functions do what a doer's name says, which they all are: `resolveVenue` and `resolveStaff` in `sale.resolvers.ts`. */
function doesSo(doers: string, works: readonly string[]): boolean {
  const verb = /^(.{4,})[eo]rs$/.exec(doers)?.[1];
  return verb !== undefined && works.filter((work) => work.toLowerCase().startsWith(verb)).length > 1;
}

/** True if several classes are each what the plural says: `ListUsersUseCase` and `ReadUserUseCase` in `users.use-cases.ts`. */
function holdsSeveral(word: string, classes: readonly string[]): boolean {
  const role = singularRole(word).replaceAll("-", "");
  return classes.filter((name) => name.toLowerCase().endsWith(role)).length > 1;
}

/** What a file hands out, by which a plural may be what it is. */
export interface HandedOut {
  readonly works: readonly string[];
  readonly classes: readonly string[];
}

/** Reports a role in the plural: a file holds one. A package may keep to the custom of its project. `strict` looks at roles behind a dash too, where a plural may be what the file is about. */
export function judgePlural(file: FileParts, all: () => Census, strict: boolean, project = all, { works, classes }: HandedOut = { works: [], classes: [] }): FileFinding | undefined {
  const last = lastWord(file);
  const word = last?.word.toLowerCase() ?? "";
  if (last === undefined || !pluralsOf.has(word)) return undefined;
  if (!strict && (doesSo(word, works) || holdsSeveral(word, classes))) return undefined;
  if (!strict && (ambiguousPlurals.has(word) || !last.isDotted || isPluralTeam(word, all()) || isPluralTeam(word, project()))) return undefined;
  if (!last.isDotted && verbs.has(last.first)) return undefined;
  return { kind: "plural", name: file.name, right: replaceEnd(file, last.word, singularRole(word)), word };
}

/** True if a package, or the project, writes the role in the plural throughout, but for a slip or two in many. */
function isPluralTeam(word: string, { tails }: Census): boolean {
  const countOf = (tail: string): number => tails.get(tail) ?? 0;
  const single = singularRole(word);
  // `usecase` is written with a dash and without.
  const singular = countOf(single) + (single.includes("-") ? countOf(single.replace("-", "")) : 0);
  return countOf(word) >= 3 && countOf(word) > 20 * singular;
}
