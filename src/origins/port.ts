import { folderOf, nameOf, withoutExtension } from "../layers/path.ts";
import type { Placement } from "../layers/placement.ts";
import { placementOf } from "./placement.ts";
import type { Project } from "./project.ts";

/** What says that a file declares what another implements. */
const ofPorts = /(?<=[a-z\d])(?:[-_.](?:interface|port)|Interface|Port)$/;

/** True if a specifier may lead to such a file, as far as its name tells. */
export const mayBePort = (specifier: string): boolean => /repo|da[lo]/i.test(specifier) && ofPorts.test(withoutExtension(nameOf(specifier)));

/**
 * The place of what an interface stands for, if that is a repository: who is handed a `UserRepositoryInterface` asks the repository, as who is
 * handed an `IUserRepository` does. The file itself declares types and is in no layer.
 * @param path of the file, as a specifier leads to it
 */
export function implementedBy(project: Project, path: string): Placement | undefined {
  const name = withoutExtension(nameOf(path));
  const bare = name.replace(ofPorts, "");
  if (bare === name) return undefined;
  const placement = placementOf(project, `${folderOf(path)}/${bare}`);
  return placement.layer === "repository" && placement.neutral === undefined && !placement.pattern.endsWith("/") ? placement : undefined;
}
