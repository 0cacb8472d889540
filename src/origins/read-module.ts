import { readFileSync } from "node:fs";
import type { TSESTree } from "@typescript-eslint/utils";
import { parseSync, type EcmaScriptModule } from "oxc-parser";
import { fileVersion } from "./disk.ts";
import { moduleFacts, type Exported, type ModuleFacts } from "./module-facts.ts";

/** Larger files are generated: they are not followed. In characters. */
const largest = 1_000_000;

/** How many modules are kept; an editor's server lives for days. */
const kept = 20_000;

const nothing: ModuleFacts = { exports: new Map(), stars: [], borrowed: new Map(), declared: new Map() };

interface Known {
  readonly version: string;
  /** The facts with the tree behind them. */
  facts?: ModuleFacts;
  /** What the file hands on, which is less work for one that takes nothing from others. */
  handedOn?: ModuleFacts;
}

const modules = new Map<string, Known>();

/** What a file must have to hand anything on; without it, its tree need not be built. */
const takes = /\b(?:import|from|require)\b/;

/** The facts of a file that takes nothing from others: the names it exports. */
function namesOnly({ staticExports }: EcmaScriptModule): ModuleFacts {
  const exports = new Map<string, Exported>();
  for (const { exportName } of staticExports.flatMap(({ entries }) => entries)) exports.set(exportName.name ?? "default", { kind: "own", node: undefined });
  return { ...nothing, exports };
}

function parse(path: string, whole: boolean): ModuleFacts {
  try {
    const text = readFileSync(path, "utf8");
    if (text.length > largest) return nothing;
    const parsed = parseSync(path, text, { preserveParens: false, astType: "ts" });
    if (!whole && !takes.test(text)) return namesOnly(parsed.module);
    // oxc emits the same tree as typescript-eslint for all that is read here.
    return moduleFacts(parsed.program as unknown as TSESTree.Program);
  } catch {
    // Unreadable, or gone between two looks: nothing can be followed through it.
    return nothing;
  }
}

function knownAt(path: string): Known | undefined {
  const version = fileVersion(path);
  if (version === undefined) return undefined;
  let known = modules.get(path);
  if (known?.version !== version) {
    if (modules.size >= kept) modules.clear();
    known = { version };
    modules.set(path, known);
  }
  return known;
}

/** What a file exports and declares; read again when the file on disk has changed. A file that does not parse has nothing. */
export function readModule(path: string): ModuleFacts {
  const known = knownAt(path);
  if (known === undefined) return nothing;
  known.facts ??= parse(path, true);
  return known.facts;
}

/** What a file exports, with what it borrows from others; its own declarations only if it borrows anything. */
export function readHandedOn(path: string): ModuleFacts {
  const known = knownAt(path);
  if (known === undefined) return nothing;
  known.handedOn ??= known.facts ?? parse(path, false);
  return known.handedOn;
}
