import { folderOf, nameOf } from "../../layers/path.ts";
import type { Exported } from "./exports.ts";

/** True for a component without JSX: in a folder of components, a function is called as its file is, in capitals (`components/Loading.ts`). What a class makes there is none. */
export function isComponentFunction(file: string, { names, classes }: Exported): boolean {
  const [name = ""] = nameOf(file).split(".");
  return /^[A-Z]/.test(name) && names.includes(name) && !classes.includes(name) && folderOf(file).split("/").includes("components");
}
