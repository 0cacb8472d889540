import { fileWords } from "../../layers/file-words.ts";
import { nameOf, withoutExtension } from "../../layers/path.ts";

const changing = /^(?:migrations?|migrate|migrator)$/;

/** What is done with migrations by hand, or right before they run: `migration-generate` asks a tool for one, `migration-repairs` puts in order what they left. */
const byHand = /^(?:create|down|fix(?:es)?|generate|guards?|new|repairs?|revert|run|runner|show|up)$/;

/**
 * True for the name of a file that brings a database up to date before anybody asks it: `db/migrations.ts` with all of them in a row,
 * `runMigrations.ts`, `migrate-legacy.ts`, `migration-generate.ts`. No folder has to say so.
 */
export function isOfMigrations(path: string): boolean {
  const { words } = fileWords(withoutExtension(nameOf(path)));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return first === "migrate" || changing.test(last) || (changing.test(first) && byHand.test(last));
}
