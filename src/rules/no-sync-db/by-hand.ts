import { serverPackages } from "../../catalog/browser-packages.ts";
import { commandLinePackages } from "../../catalog/command-line-packages.ts";
import { folderOf, nameOf } from "../../layers/path.ts";
import { asksForWhere, namesOfPackage } from "../../origins/dependency-names.ts";
import { packageFolderOf } from "../../origins/package-folder.ts";
import type { Project } from "../../origins/project.ts";
import { isServing } from "../../origins/serving.ts";

/** What a package is called that does nothing but move data: `packages/migration`, `@acme/migrator`. */
const moving = /^(?:migrations?|migrate|migrator|seeds?|seeder)$/;

/** True for a package that serves, runs jobs or is in a chat: somebody waits for it. */
const isAwaited = (name: string): boolean => isServing(name) || serverPackages.has(name);

/** True for a package that moves data, or is started with a command line, and answers no requests. */
const isByHand = (home: string): boolean =>
  (namesOfPackage(home).some((name) => moving.test(nameOf(name))) && !asksForWhere(home, isServing)) ||
  (asksForWhere(home, (name) => commandLinePackages.has(name)) && !asksForWhere(home, isAwaited));

/** True for a file of a package that somebody runs by hand. The project itself may read a command line to serve. */
export function liesInTool({ file, root }: Project): boolean {
  const home = packageFolderOf(folderOf(file));
  return home !== undefined && home !== root && isByHand(home);
}

/** What asks somebody at a terminal. */
const prompting = /(?:\bfrom|\b(?:require|import)\s*\()\s*["'](?:@clack\/prompts|@inquirer\/[\w-]+|inquirer|enquirer|prompts)["']/;

/** True for a text that waits for somebody at a terminal: while it does, it answers no requests. */
export const asksAtTerminal = (text: string): boolean => prompting.test(text);
