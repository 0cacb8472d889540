import { singularOf } from "./plural.ts";
import { fileWords, roleAtEnd } from "../layers/file-words.ts";
import type { LayerModel } from "../settings/model.ts";
import type { FileParts } from "./file-parts.ts";

/** The role at the end of a name and the layer that it gives. */
export interface Role {
  /** Without joints: `usecase`. */
  readonly word: string;
  readonly layer: string;
  /** True if a dot stands before it. */
  readonly dotted: boolean;
  /** True if it is the whole name: `service.ts`. */
  readonly whole: boolean;
}

/** The role of a file by its name alone. */
export function roleOf({ parts }: FileParts, roles: LayerModel["roles"]): Role | undefined {
  const file = fileWords(parts.join("."));
  const word = roleAtEnd(file, (one) => roles.get(one)?.forms);
  const layer = word === undefined ? undefined : roles.get(word)?.layer;
  if (word === undefined || layer === undefined) return undefined;
  return { word, layer, dotted: file.dotted, whole: parts.length === 1 && file.words.join("") === word };
}

/** Roles of two words, as people write them. */
const written: ReadonlyMap<string, string> = new Map([["usecase", "use-case"], ["dataaccess", "data-access"]]);

/** The singular of a role word, as people write it: `usecases` gives `use-case`. */
export function singularRole(word: string): string {
  const single = singularOf(word);
  return written.get(single) ?? single;
}
