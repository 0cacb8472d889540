import { tableSchemas } from "../settings/built-in-layers.ts";
import type { LayerModel } from "../settings/model.ts";
import { compositionWords, scriptWords, testWords } from "../settings/neutral-files.ts";
import type { Placement } from "./placement.ts";

/** What files named `*.role` are, but for those whose whole name means something else, such as `prisma.service`. */
interface DottedRole {
  readonly placement: Placement;
  /** What stands before the dot in those, without joints. */
  readonly exceptions: ReadonlySet<string>;
}

const tables = new WeakMap<LayerModel, ReadonlyMap<string, DottedRole>>();

function tableOf(model: LayerModel): ReadonlyMap<string, DottedRole> {
  let table = tables.get(model);
  if (table === undefined) {
    const isCertain = (word: string): boolean => !word.startsWith(tableSchemas.layer) && !scriptWords.has(word) && !compositionWords.has(word) && !testWords.has(word);
    const roles = [...model.roles].filter(([word, { forms }]) => forms.includes("dotted") && isCertain(word));
    const exceptionsOf = (word: string): Set<string> => new Set([...model.fileNames.keys()].filter((name) => name.endsWith(word)).map((name) => name.slice(0, -word.length)));
    table = new Map(roles.map(([word, { layer }]) => [word, { placement: { layer, pattern: `*.${word}`, neutral: undefined }, exceptions: exceptionsOf(word) }]));
    tables.set(model, table);
  }
  return table;
}

const oneSubject = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/**
 * The place of a file that is named as the standard has it, `two-words.role`: most are, and need no closer look. Undefined for any other name.
 * @param name without extension
 */
export function dottedRole(name: string, model: LayerModel): Placement | undefined {
  const dot = name.indexOf(".");
  if (dot <= 0) return undefined;
  const role = tableOf(model).get(name.slice(dot + 1));
  if (role === undefined || name.includes("seed")) return undefined;
  const subject = name.slice(0, dot);
  return oneSubject.test(subject) && !role.exceptions.has(subject.replaceAll("-", "")) ? role.placement : undefined;
}
