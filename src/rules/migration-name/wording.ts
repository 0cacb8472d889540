import type { ClassStampFinding } from "../../names/class-stamp.ts";
import type { ClassTwinFinding } from "../../names/class-twin.ts";
import type { MigrationFinding } from "../../names/migration-finding.ts";

/** What is said of each finding; the data of a finding fills it. */
export const messages: Readonly<Record<(MigrationFinding | ClassStampFinding | ClassTwinFinding)["kind"], string>> = {
  format: "Migration `{{name}}` is not `{{shape}}`: name it `{{right}}`, or if it has run, set `migrations.since` or `.format`.",
  noStamp: "Migration `{{name}}` does not say when it was made: name it `{{right}}` with the time (UTC) of its first commit.",
  outlier: "Migration `{{name}}` is stamped unlike `{{example}}` beside it and may run out of turn: name it `{{right}}` before it runs.",
  outlierInTurn: "Migration `{{name}}` is stamped unlike `{{example}}` beside it: name it `{{right}}` before it runs.",
  unstamped: "Migration `{{name}}` does not begin with a stamp that orders it, as `{{example}}` beside it does: name it `{{right}}` before it runs.",
  date: "Migration `{{name}}` has no time that exists ({{wrong}}): if it has not run, begin it with the time (UTC) when it was made, as in `{{shape}}`.",
  dateMended: "Migration `{{name}}` has no time that exists ({{wrong}}): rename it to `{{right}}` if it has not run, else leave it.",
  feature: "Migration `{{name}}` does not say what it changes: name it `{{right}}`.",
  duplicate: "Migration `{{name}}` has the stamp of `{{other}}`: rename it to `{{right}}` if it has not run, else the other.",
  duplicateFirst: "Migration `{{name}}` has the stamp of `{{other}}`: rename that one to `{{right}}` if it has not run, else this.",
  duplicateBehind: "Migration `{{name}}` has the stamp of `{{other}}`: name one `{{right}}`, behind others, only if it has not run and none needs it.",
  unlisted: "Migration `{{name}}` has the stamp of `{{other}}` and is never run, as `meta/_journal.json` does not list it: delete it, or generate it again.",
  unrun: "Migration `{{name}}` is never run, as `meta/_journal.json` does not list it: generate it anew with drizzle-kit, or move it elsewhere.",
  renamed: "Drizzle's journal lists `{{right}}`, which is not there: give `{{name}}` that name again, or change `meta/_journal.json`.",
  unread: "Flyway does not run `{{name}}`, which has one underscore behind its version: name it `{{right}}`, or delete it.",
  nested: "Migration `{{name}}` lies below the folder of the others, where tools do not look: move it up to `{{right}}`.",
  missingDown: "Migration `{{name}}` has no way back: add `{{right}}` beside it.",
  classStamp: "TypeORM runs `{{className}}` by its own stamp, and `{{name}}` says another time: name the file `{{right}}`.",
  classTaken: "TypeORM runs `{{className}}` by its own stamp, which is that of `{{other}}`: name the class `{{right}}`, as its file says.",
  classShared: "TypeORM runs `{{className}}` by its own stamp, which is that of the class in `{{other}}` too: name it `{{right}}` if it has not run.",
  duplicateClass: "Class `{{className}}` has the stamp of `{{other}}`: before it runs name it `{{right}}`, and its file `{{file}}`.",
  duplicateClassFirst: "Class `{{className}}` in `{{other}}` has this stamp too: before it runs name it `{{right}}`, its file `{{file}}`.",
  classDigits: "TypeORM orders migrations by 13 digits at the end of the class's name and finds {{count}}: name the class `{{right}}`.",
};
