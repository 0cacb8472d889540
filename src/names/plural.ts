import type * as Pluralize from "pluralize";
import { onDemand, require } from "../on-demand.ts";

const library = onDemand(() => require("pluralize") as typeof Pluralize);

/** The singular of an English word: `repositories` gives `repository`. */
export const singularOf = (word: string): string => library().singular(word);

/** The plural of an English word. */
export const pluralOf = (word: string): string => library().plural(word);

/** True if an English word is in the plural. */
export const isPlural = (word: string): boolean => library().isPlural(word);
