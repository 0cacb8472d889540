import { folderOf, nameOf } from "../../layers/path.ts";
import { asksForWhere, namesOfPackage } from "../../origins/dependency-names.ts";
import { packageFolderOf } from "../../origins/package-folder.ts";
import type { Project } from "../../origins/project.ts";
import { isServing } from "../../origins/serving.ts";

/** What a package is called that does nothing but move data: `packages/migration`, `@acme/migrator`. */
const moving = /^(?:migrations?|migrate|migrator|seeds?|seeder)$/;

/** True for a file of a package that moves data from one database to another, and answers no requests. */
export function liesInMigrationTool({ file, root }: Project): boolean {
  const home = packageFolderOf(folderOf(file));
  if (home === undefined || home === root) return false;
  return namesOfPackage(home).some((name) => moving.test(nameOf(name))) && !asksForWhere(home, isServing);
}

/** What asks somebody at a terminal. */
const prompting = /(?:\bfrom|\b(?:require|import)\s*\()\s*["'](?:@clack\/prompts|@inquirer\/[\w-]+|inquirer|enquirer|prompts)["']/;

/** True for a text that waits for somebody at a terminal: while it does, it answers no requests. */
export const asksAtTerminal = (text: string): boolean => prompting.test(text);
