/** Why a file may import what it likes although it may have a layer. */
export type NeutralKind = "test" | "script" | "composition" | "barrel" | "support" | "setting";

/** Where a file stands: its layer and the pattern that says so, and whether it is free to import anything. */
export interface Placement {
  readonly layer: string | undefined;
  /** The pattern that matched, as a person would write it: `*.service`, `services/`, or a glob of the settings. */
  readonly pattern: string;
  /** Set if the file is not checked as an importer. */
  readonly neutral: NeutralKind | undefined;
}

/** The place of a file of which nothing is known. */
export const nowhere: Placement = { layer: undefined, pattern: "", neutral: undefined };
