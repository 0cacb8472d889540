import { readFileSync } from "node:fs";
import type { TSESTree } from "@typescript-eslint/utils";
import { parseSync, type ParseResult } from "oxc-parser";
import { currentBatch } from "./batch.ts";
import { fileVersion } from "./disk.ts";
import { specifiersIn } from "./specifiers-in.ts";
import { moduleFacts, type Exported, type ModuleFacts } from "./module-facts.ts";
import { moduleNames, namesOfFacts, type ModuleNames } from "./module-names.ts";

/** Larger files are generated: they are not followed. In characters. */
const largest = 1_000_000;

/** How many modules are kept; an editor's server lives for days. */
const kept = 20_000;

const nothing: ModuleFacts = { exports: new Map(), stars: [], borrowed: new Map(), declared: new Map(), types: new Map(), given: new Map(), instead: new Map() };

interface Known {
  /** The batch in which the file was last looked at. */
  batch: number;
  /** Its state then; undefined if nothing of an earlier batch was there to be compared. */
  version?: string | undefined;
  text?: string | undefined;
  specifiers?: readonly string[] | undefined;
  names?: ModuleNames;
  facts?: ModuleFacts;
}

const modules = new Map<string, Known>();

/** What is known of a file. A run over a whole project is one batch and asks for no version; an editor's server comes back to the same file. */
function knownAt(path: string): Known {
  const batch = currentBatch();
  const known = modules.get(path);
  if (known?.batch === batch) return known;
  const version = known === undefined ? undefined : fileVersion(path);
  if (known?.version !== undefined && known.version === version) {
    known.batch = batch;
    return known;
  }
  if (modules.size >= kept) modules.clear();
  const fresh: Known = { batch, version };
  modules.set(path, fresh);
  return fresh;
}

function readIn(path: string): string | undefined {
  try {
    const text = readFileSync(path, "utf8");
    return text.length > largest ? undefined : text;
  } catch {
    // Unreadable, or gone between two looks: nothing can be followed through it.
    return undefined;
  }
}

function parse(path: string): ParseResult | undefined {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    return parseSync(path, text, { preserveParens: false, astType: "ts" });
  } catch {
    // An extension that the parser does not know.
    return undefined;
  }
}

/** The text of a file; undefined if it cannot be read or is too large to have been written by hand. */
export function readText(path: string): string | undefined {
  const known = knownAt(path);
  if (!("text" in known)) known.text = readIn(path);
  return known.text;
}

/** The text of a file if it was read already in this batch. */
export function knownText(path: string): string | undefined {
  const known = modules.get(path);
  return known?.batch === currentBatch() ? known.text : undefined;
}

/** The specifiers that a file takes something from, read off its text; undefined if only its tree can tell. An unreadable file takes nothing. */
export function readSpecifiers(path: string): readonly string[] | undefined {
  const known = knownAt(path);
  if (!("specifiers" in known)) known.specifiers = specifiersIn(readText(path) ?? "");
  return known.specifiers;
}

const memory: { last: { readonly known: Known; readonly parsed: ParseResult | undefined } | undefined } = { last: undefined };

/** The parsed file. That of the last one is kept, since its tree may be asked for right after its names; those of all would fill the memory. */
function parsedAt(path: string, known: Known): ParseResult | undefined {
  if (memory.last?.known !== known) memory.last = { known, parsed: parse(path) };
  return memory.last.parsed;
}

/** The names that a file exports, and from where it hands them on: less work than its tree. A file that does not parse has none. */
export function readNames(path: string): ModuleNames {
  const known = knownAt(path);
  known.names ??= moduleNames(readText(path) ?? "", parsedAt(path, known)?.module) ?? namesOfFacts(readModule(path));
  return known.names;
}

/** What a file exports and declares; read again when the file on disk has changed. A file that does not parse has nothing. */
export function readModule(path: string): ModuleFacts {
  const known = knownAt(path);
  if (known.facts === undefined) {
    const parsed = parsedAt(path, known);
    // oxc emits the same tree as typescript-eslint for all that is read here.
    known.facts = parsed === undefined ? nothing : moduleFacts(parsed.program as unknown as TSESTree.Program);
    memory.last = undefined;
  }
  return known.facts;
}

/** What a file exports under a name; its tree is asked only for what the file declares itself. Undefined if it does not name it. */
export function readExport(path: string, name: string): Exported | undefined {
  const { names } = readNames(path);
  const from = names.get(name);
  if (from !== undefined) return { kind: "borrowed", from };
  return names.has(name) ? (readModule(path).exports.get(name) ?? { kind: "own", node: undefined }) : undefined;
}
