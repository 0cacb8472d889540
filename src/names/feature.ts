import { snakeOf } from "./words.ts";

const empty = new Set([
  "migration", "migrations", "migrate", "update", "updates", "new", "test", "tests", "tmp", "temp", "change", "changes", "fix", "fixes", "wip", "misc", "stuff", "todo", "foo", "bar", "asdf",
  "untitled", "unnamed", "schema", "sql", "db", "database", "alter", "add", "create", "remove", "delete", "drop", "modify", "edit", "something", "new_migration", "test_migration",
  "schema_update", "update_schema", "schema_change", "schema_changes", "db_update", "database_update", "my_migration", "your_migration_name", "migration_name", "name", "feature",
]);

/** Words that say nothing by themselves in any project; the other empty ones are a matter of taste that only `strict` has. */
const emptyAnywhere = new Set(["migration", "migrations", "migrate", "update", "updates", "new", "test", "tests", "tmp", "temp", "wip", "asdf", "foo", "untitled", "new_migration", "test_migration", "my_migration", "your_migration_name", "migration_name"]);

/** The number of a release says which one a migration is for: `4_0_0`. */
const release = /^\d+_\d+_\d+$/;

/** True if the words tell what the migration changes. */
export function saysSomething(feature: string, strictly = true): boolean {
  const snake = snakeOf(feature);
  if (!strictly && release.test(snake)) return true;
  if (snake.length < 2 || /^[\d_]+$/.test(snake) || /^(.)\1*$/.test(snake)) return false;
  return !(strictly ? empty : emptyAnywhere).has(snake.replace(/_\d+$/, ""));
}
