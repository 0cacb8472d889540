import { fileWords } from "../../layers/file-words.ts";
import { nameOf, withoutExtension } from "../../layers/path.ts";

const changing = /^(?:migrations?|migrate|migrator)$/;

/**
 * True for the name of a file that brings a database up to date before anybody asks it: `db/migrations.ts` with all of them in a row,
 * `runMigrations.ts`, `migrate-legacy.ts`. No folder has to say so.
 */
export function isOfMigrations(path: string): boolean {
  const { words } = fileWords(withoutExtension(nameOf(path)));
  return words[0] === "migrate" || changing.test(words.at(-1) ?? "");
}
