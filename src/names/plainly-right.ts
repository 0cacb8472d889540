import type { Placement } from "../layers/classify.ts";
import { plain } from "../layers/file-words.ts";
import type { LayerModel } from "../settings/model.ts";

const standardName = /^[a-z][a-z\d]*(?:-[a-z\d]+)*\.([a-z]+[a-rt-z])\.[cm]?[jt]s$/;

/** What is known of a file before it is looked into. */
export interface Named {
  readonly name: string;
  /** The name of the folder that it lies in. */
  readonly folder: string;
  readonly placement: Placement;
}

/**
 * True for a name as the standard has it, `two-words.role.ts` in no folder of another layer: only the class inside can prove it wrong.
 * Most names of a project that keeps to the standard are like that, and need no closer look.
 */
export function hasPlainlyRightName({ name, folder, placement }: Named, { roles, folders, naming }: LayerModel): boolean {
  if (naming.case !== undefined || naming.separator !== undefined || placement.pattern.endsWith("/")) return false;
  const role = roles.get(standardName.exec(name)?.[1] ?? "");
  if (role?.forms.includes("dotted") !== true) return false;
  const around = folders.get(plain(folder));
  return around === undefined || around === role.layer;
}
