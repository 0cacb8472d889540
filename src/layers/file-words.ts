import { guarding, hosted, routed, type RoleForm } from "../settings/built-in-layers.ts";
import { askingVerbs, isIgnoredTail, verbs } from "../settings/neutral-files.ts";

/** The last part of a file name, which is where its role stands. */
interface LastPart {
  /** In lower-case words: `http-controller` gives `http`, `controller`. */
  readonly words: readonly string[];
  /** All words as one: `httpcontroller`. */
  readonly whole: string;
  /** The word that may name a kind: the whole part where a dot sets it off, else its last word. */
  readonly kind: string;
  /** How it is written. */
  readonly form: RoleForm;
}

/** A file name taken apart: what stands before its last dot, and the words of its last part. */
export interface FileWords extends LastPart {
  /** The name without extension and without tails such as `.ee` and `.v1`. */
  readonly stem: string;
  /** True if the stem has a dot, so that its last part is a role or a kind: `user.service`. */
  readonly dotted: boolean;
}

const wordPattern = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** The lower-case words of a name in any case style: `APIKeyService` gives `api`, `key`, `service`. */
export function wordsOf(name: string): string[] {
  return (name.match(wordPattern) ?? []).map((word) => word.toLowerCase());
}

/** A word without the joints it may be written with: `use-case`, `use_case` and `UseCase` are one. */
export function plain(word: string): string {
  // Most words are plain already: looking is cheaper than making a new one.
  return /^[a-z0-9]*$/.test(word) ? word : word.replaceAll(/[-_]/g, "").toLowerCase();
}

function formOf(part: string, dotted: boolean): RoleForm {
  if (dotted) return "dotted";
  if (/[-_]/.test(part)) return "dashed";
  if (/^[A-Z]/.test(part)) return "pascal";
  return /[A-Z]/.test(part) ? "camel" : "bare";
}

function lastPart(part: string, dotted: boolean): LastPart {
  const form = formOf(part, dotted);
  const words = wordsOf(part);
  const whole = words.join("");
  return { words, whole, form, kind: form === "dotted" || form === "bare" ? whole : (words.at(-1) ?? "") };
}

// What follows a dot is one of few words in any project.
const tails = new Map<string, LastPart>();
const most = 1000;

function tailPart(part: string): LastPart {
  let known = tails.get(part);
  if (known === undefined) {
    if (tails.size >= most) tails.clear();
    known = lastPart(part, true);
    tails.set(part, known);
  }
  return known;
}

/** What says that the file implements a thing: `UserRepositoryImpl` is a repository, as its interface is. */
const implementing = /(?<=[a-z\d])(?:[-_.]i|I)mpl$/;

/** What of a resolver of GraphQL is in a file: `user.resolver.mutations` is one of its parts. */
const resolving = /(?<=\.resolvers?)\.(?:fields|queries|mutations|subscriptions)$/;

/** What a repository is kept in, behind its role: `user.repository.knex` implements one, as `user.repository.impl` does. */
const keptIn = /(?<=[-_.](?:repository|repo|dao))[-_.](?:knex|kysely|drizzle|prisma|typeorm|mikro-?orm|sequelize|objection|mongo(?:db|ose)?|pg|postgres(?:ql)?|mysql|maria(?:db)?|sqlite|sql|redis|dynamo(?:db)?|firestore|in-?memory|memory)$/;

/** Which version of an address, or of what is behind it, a file is for: `user-routes-v0`, `UserServiceV2`. A version behind a dot is a tail. */
const versioned = /(?<=(?:controller|route|router|resolver|middleware|service|use-?case|repository|repo|dao|dal)s?)(?:[-_]v|V)\d+$/i;

/** The name of a file without what says in which way it is what it is. */
function ofKind(name: string): string {
  if (/\d$/.test(name)) return name.replace(versioned, "");
  if (name.endsWith("mpl")) return name.replace(implementing, "");
  if (name.includes("repo") || name.includes("dao")) return name.replace(keptIn, "");
  return name.endsWith("s") && name.includes(".resolver") ? name.replace(resolving, "") : name;
}

/** Takes a file name without extension apart. */
export function fileWords(name: string): FileWords {
  let stem = ofKind(name);
  let dot = stem.lastIndexOf(".");
  while (dot > 0 && isIgnoredTail(stem.slice(dot + 1))) {
    stem = stem.slice(0, dot);
    dot = stem.lastIndexOf(".");
  }
  const { words, whole, kind, form } = dot > 0 ? tailPart(stem.slice(dot + 1)) : lastPart(stem.slice(dot + 1), false);
  return { stem, dotted: dot > 0, words, whole, kind, form };
}

/**
 * The role at the end of a file name, as one word or two (`use-case`), or undefined.
 * @param known says in which forms a word is a role; nothing for a word that is none.
 */
export function roleAtEnd(file: FileWords, known: (word: string) => readonly RoleForm[] | undefined): string | undefined {
  const first = file.words[0] ?? "";
  const last = file.words.at(-1);
  // `list-user-repositories` is about several; a file of the layer is called by one.
  if (file.form === "dashed" && askingVerbs.has(first) && last?.endsWith("s") === true) return undefined;
  // The terms of service are no service, and what is served over the net is what the product calls an e-service.
  if (last === undefined || /^(?:of|e)$/.test(file.words.at(-2) ?? "")) return undefined;
  // Behind a dot too: `store.fetchManifestFromRepo` is a function of the store.
  const isFunction = verbs.has(first) && /(?:^|\.)[a-z\d]+[A-Z][^-_.]*$/.test(file.stem);
  for (const role of [(file.words.at(-2) ?? "") + last, last]) {
    const whole = role === file.whole;
    if (isFunction && !whole) continue;
    // `Service.ts` and `Repository.ts` are the bare word with a capital.
    const form = whole && !file.dotted ? "bare" : file.form;
    if (known(role)?.includes(form) === true) return role;
  }
  return undefined;
}

/** True for `queue-router`, `GitRepository` and `url-guard`, which are things of the product; in `queue.router` the word before the dot is not among those of the role. */
export function isThing({ words, form }: FileWords, role: string): boolean {
  const before = words.at(-2) ?? "";
  if (form === "dashed" && /^guards?$/.test(role)) return !guarding.has(before);
  return (/^routers?$/.test(role) && routed.has(before)) || (/^repo(?:sitory)?$/.test(role) && hosted.has(before));
}

/** The role as a person would write the pattern: `*.service`, `*-service`, `*Service`, `service.*`. */
export function rolePattern(file: FileWords, role: string): string {
  const name = file.stem.slice(file.stem.length - lengthAtEnd(file.stem, role));
  if (name.length === file.stem.length) return `${name}.*`;
  const before = file.stem.charAt(file.stem.length - name.length - 1);
  return /[-_.]/.test(before) ? `*${before}${name}` : `*${name}`;
}

/** How many characters of the stem spell the role, its own joints included. */
function lengthAtEnd(stem: string, role: string): number {
  let left = role.length;
  let index = stem.length;
  while (left > 0 && index > 0) {
    index -= 1;
    if (!/[-_]/.test(stem.charAt(index))) left -= 1;
  }
  return stem.length - index;
}
