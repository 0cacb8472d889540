import type { MigrationInput } from "./migration-finding.ts";
import type { MigrationFolder } from "./migration-folder.ts";
import type { MigrationName } from "./migration.ts";

/** Helpers that lie among migrations. */
const helper = /^(?:index|provider|utils?|helpers?|types?|constants?|meta|runner|\w*migrator|migrate|migrations?|(?:run|all)[-_]?migrations?|schema|seeds?|structure|current|readme|baseline)$/i;

/** What stands where a stamp will be, in a file that migrations are copied from. */
const blank = /^(?:y{4}|x{4}|timestamp[-_]|[<{$[]|_?template(?![a-z])|(?:(?:knex|migrations?)[-_.])?(?:stub|template)$|(?:example|sample)[-_.]migration$)/i;

/** True if a name without a stamp is that of a helper, or of a pattern for migrations. */
export const isHelper = ({ feature }: MigrationName): boolean => helper.test(feature) || blank.test(feature);

/** Scripts about a whole database, which are run by hand or each time: they are in no order. */
const wholeDatabase = /^(?:init|initdb|setup|reset|drop|clean|dump|extensions|functions|procedures|triggers|views|indexes|types|roles|grants|permissions|queries)$/i;

/** True for a script that lies right in the folder of the migrations, in an order that nobody can tell, unless the folder has a way to order it of its own. */
export function isUnordered({ feature }: MigrationName, { nested }: MigrationInput, { kinds }: MigrationFolder): boolean {
  return nested === undefined && !wholeDatabase.test(feature) && [...kinds.keys()].every((kind) => kind === "house");
}

/**
 * True for SQL that is called as a stamped script of the folder is: `initial.sql` beside `20150623034530-initial.js`, which reads it by that name, or that code of the
 * folder names. It runs when the script does.
 */
export const isTextOfScript = ({ extension, feature }: MigrationName, { migrations }: MigrationFolder, { isRead }: MigrationInput): boolean =>
  extension === ".sql" && feature !== "" && (migrations.some((other) => /^\.[cm]?[jt]s$/.test(other.extension) && other.feature.toLowerCase() === feature.toLowerCase()) || isRead?.() === true);

/** A number behind the name of whose migrations they are, or a letter that says what it is: `wms_0001_inventory`, `v00001__init`. */
const numberedFor = /^([a-z]+)[-_.]?(\d{1,7})(?=[-_.])/i;

/**
 * True for a name that is numbered as another one of the folder is, behind the same word: that orders them, and says no time as a bare number says none. Beside
 * names with stamps it orders nothing.
 */
export function isNumbered({ name }: MigrationName, { names, custom, timed }: MigrationFolder): boolean {
  const [start, word, number] = numberedFor.exec(name) ?? [];
  if (start === undefined || custom !== undefined || timed !== undefined) return false;
  return [...names].some((other) => {
    const [, otherWord, otherNumber] = numberedFor.exec(other) ?? [];
    return otherWord === word && otherNumber !== undefined && otherNumber !== number;
  });
}
