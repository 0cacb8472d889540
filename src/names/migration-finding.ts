import type { MigrationFormat } from "../catalog/migration-tools.ts";
import type { Tier } from "../layers/decide.ts";
import type { Moment } from "./stamp.ts";

/** What is wrong with the name of a migration. `right` is the name in full; a part only a person can say is in angle brackets. */
export type MigrationFinding =
  | { readonly kind: "format" | "noStamp"; readonly name: string; readonly shape: string; readonly right: string }
  | { readonly kind: "outlier" | "outlierInTurn" | "unstamped"; readonly name: string; readonly example: string; readonly right: string }
  | { readonly kind: "date"; readonly name: string; readonly wrong: string; readonly shape: string }
  // What it was most likely meant to say is a time.
  | { readonly kind: "dateMended"; readonly name: string; readonly wrong: string; readonly right: string }
  | { readonly kind: "feature"; readonly name: string; readonly right: string }
  // Of two with one stamp the first by name keeps it: `right` is the name of the other then. Behind means behind others that the other comes before now.
  | { readonly kind: "duplicate" | "duplicateFirst" | "duplicateBehind"; readonly name: string; readonly other: string; readonly right: string }
  | { readonly kind: "unlisted"; readonly name: string; readonly other: string }
  // By the list that its tool keeps.
  | { readonly kind: "unrun"; readonly name: string }
  | { readonly kind: "renamed"; readonly name: string; readonly right: string }
  | { readonly kind: "unread"; readonly name: string; readonly right: string }
  | { readonly kind: "nested"; readonly name: string; readonly right: string }
  | { readonly kind: "missingDown"; readonly name: string; readonly right: string };

/** What the decision is made from. */
export interface MigrationInput {
  /** The file's name, or the folder's where the folder is the migration. */
  readonly name: string;
  /** The names of everything in the folder that it lies in. */
  readonly siblings: readonly string[];
  readonly tier: Tier;
  /** The format that the settings ask for. */
  readonly format?: MigrationFormat | undefined;
  /** Migrations before this moment (`yyyymmdd_HHmm`) are left alone. */
  readonly since?: string | undefined;
  /** True if the content shows that it is a migration. */
  readonly certain: boolean;
  /** The moment by which it is run, if the content says one. */
  readonly made?: Moment | undefined;
  /** The moment that the migration is declared with, by which a runner of the team's own orders it. */
  readonly declared?: Moment | undefined;
  /** The formats of the tools that the project has: asked for only where the folder shows no custom. */
  readonly tools?: (() => readonly MigrationFormat[]) | undefined;
  /** The names without extension that the tool's own list has, if it keeps one: asked for only of SQL, where two have one stamp, or where stamps are out of order. */
  readonly listed?: (() => ReadonlySet<string> | undefined) | undefined;
  /** True if code of its folder has the name in a string: asked only for SQL without a stamp. */
  readonly isRead?: (() => boolean) | undefined;
  /** True if it changes nothing: asked only for SQL without a stamp. */
  readonly isQuery?: (() => boolean) | undefined;
  /** Set if it lies in a folder inside the one of the migrations. */
  readonly nested?: { readonly folder: string; readonly again: boolean; readonly siblings: readonly string[] } | undefined;
}
