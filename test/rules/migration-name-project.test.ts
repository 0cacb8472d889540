import { expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const up = "export async function up() {}\n";

it("the files around a migration are those of its folder, and of the one above", async () => {
  const project = tempProject({
    "migrations/20240325_1821_add_a.js": up,
    "migrations/20240325_1821_add_b.js": up,
    "migrations/migrations/20240326_1821_add_c.js": up,
    "a/migrations/20240327_1821_add_d.js": up,
    "a/migrations/20240327_1821_add_e.js": up,
  });
  expect(await project.lint()).toEqual([
    "a/migrations/20240327_1821_add_d.js:1:1 duplicateFirst",
    "a/migrations/20240327_1821_add_e.js:1:1 duplicate",
    "migrations/20240325_1821_add_a.js:1:1 duplicateFirst",
    "migrations/20240325_1821_add_b.js:1:1 duplicate",
    "migrations/migrations/20240326_1821_add_c.js:1:1 nested",
  ]);
});

it("what the settings call a migration may lie in the project's own folder", async () => {
  const project = tempProject({ "20240325_1821_add_a.js": up, "20240325_1821_add_b.js": up });
  const settings = { layers: { migration: { files: ["2024*.js"] } } };
  expect(await project.lint({ settings })).toHaveLength(2);
  expect(await project.lint({ settings: { ...settings, neutral: ["*_b.js"] } })).toHaveLength(1);
});

it("the class that TypeORM runs is read where the name of its file is right", async () => {
  const compiled = (name: string) => `class ${name} {\n  async up() {}\n}\nexports.${name} = ${name};\n`;
  const project = tempProject({
    "migrations/1711390882123-add-a.js": compiled("AddA1711390882123"),
    "migrations/1711390892123-add-b.js": compiled("AddB1711490892123"),
    "migrations/1711390902123-add-c.js": compiled("AddC"),
    "migrations/1711390912123-add-d.ts": "export class AddD implements MigrationInterface {\n  async up() {}\n}\n",
  });
  expect(await project.lint()).toEqual(["migrations/1711390892123-add-b.js:1:7 classStamp", "migrations/1711390912123-add-d.ts:1:14 classDigits"]);
});

const typeorm = (name: string): string => `export class ${name} implements MigrationInterface {\n  async up() {}\n  async down() {}\n}\n`;

it("SQL that code of the folder names in a string runs when that does", async () => {
  const reads = (text: string) => `export async function up(knex) {\n  await knex.raw(readFileSync(${text}, "utf8"));\n}\n`;
  const project = tempProject({
    "a/migrations/20240325_1821_add_views.js": reads("path.join(import.meta.dirname, 'views-and-tables.sql')") + reads('`${here}/more-views.sql`').replace("up", "down"),
    "a/migrations/views-and-tables.sql": "", "a/migrations/more-views.sql": "", "a/migrations/views.sql.sql": "", "a/migrations/tables.sql": "", "a/migrations/views.sq.sql": "",
    "b/migrations/20240325_1821_add_views.js": `// 'views-and-tables.sqlite', views-and-tables.sql\n${up}`, "b/migrations/views-and-tables.sql": "",
    "c/migrations/readme.md": "'views-and-tables.sql'", "c/migrations/views-and-tables.sql": "",
  });
  const found = await project.lint();
  expect(found.map((one) => one.split(":")[0])).toEqual(["a/migrations/tables.sql", "a/migrations/views.sq.sql", "a/migrations/views.sql.sql", "b/migrations/views-and-tables.sql", "c/migrations/views-and-tables.sql"]);
});

it("a time that does not exist is told once, by the class where there is one", async () => {
  const project = tempProject({ "migrations/20241305182122-add-a.ts": typeorm("AddA1715624482000"), "b/migrations/20241305182122-add-b.js": up });
  expect(await project.lint()).toEqual(["b/migrations/20241305182122-add-b.js:1:1 dateMended", "migrations/20241305182122-add-a.ts:1:14 classStamp"]);
});

it("what lies above the folder that a tool is given is none of its migrations", async () => {
  const stamped = (folder: string) => Object.fromEntries(["1711390882123", "1711390892123", "1711390902123"].map((stamp) => [`${folder}/${stamp}-add.ts`, typeorm(`Add${stamp}`)]));
  const project = tempProject({ "a/migration/initial.ts": typeorm("Initial0"), ...stamped("a/migration/postgres"), "b/migration/initial.ts": typeorm("Initial0"), ...stamped("b/migration/archive") });
  expect(await project.lint()).toEqual(["b/migration/initial.ts:1:1 noStamp", "b/migration/initial.ts:1:14 classDigits"]);
  const declared = await project.lint({ settings: { migrations: { files: ["a/migration/*.ts"] } } });
  expect(declared.filter((one) => one.startsWith("a/"))).toEqual(["a/migration/initial.ts:1:1 noStamp", "a/migration/initial.ts:1:14 classDigits"]);
});

it("what an index hands on beside the folder that a tool is given is listed by the program", async () => {
  const stamped = (folder: string) => Object.fromEntries(["20240325182122", "20240326182122", "20240327182122"].map((stamp) => [`${folder}/migrations/main/Migration${stamp}.js`, up]));
  const search = (folder: string, index: string, more = "") => ({ [`${folder}/migrations/search/users${more}.js`]: up, [`${folder}/migrations/search/index.js`]: index });
  const project = tempProject({
    ...stamped("a"), ...search("a", 'export * from "./users";\n'), ...stamped("b"), ...search("b", "export * from './users.js';\n"),
    ...stamped("c"), ...search("c", 'export * from "./other.js";\n'), ...search("d", 'export * from "./users.js";\n'),
    ...stamped("e"), ...search("e", 'export * from "./users_20240325.js";\n', "_20240325"), "e/migrations/search/20240325_1821_add_a.js": up,
  });
  expect(await project.lint()).toEqual(["c/migrations/search/users.js:1:1 noStamp", "d/migrations/search/users.js:1:1 noStamp", "e/migrations/search/users_20240325.js:1:1 format"]);
});

it("of two with one number the one that drizzle's journal does not list is never run", async () => {
  const twins = (folder: string) => ({ [`${folder}/0025_add_a.js`]: up, [`${folder}/0025_add_b.js`]: up });
  const project = tempProject({
    ...twins("a/migrations"), "a/migrations/meta/_journal.json": JSON.stringify({ entries: [{ idx: 0, tag: "0025_add_b" }, { idx: 1 }] }),
    ...twins("b/migrations"), "b/migrations/meta/_journal.json": "<<<<<<< HEAD",
    ...twins("c/migrations"), "c/migrations/meta/_journal.json": JSON.stringify({ entries: [{ idx: 0 }] }),
  });
  expect(await project.lint()).toEqual([
    "a/migrations/0025_add_a.js:1:1 unlisted",
    "b/migrations/0025_add_a.js:1:1 duplicateFirst",
    "b/migrations/0025_add_b.js:1:1 duplicate",
    "c/migrations/0025_add_a.js:1:1 duplicateFirst",
    "c/migrations/0025_add_b.js:1:1 duplicate",
  ]);
});

it("a file with a digit lost is told the name that its class says, once", async () => {
  const stamps = ["1711390882123", "1711390892123", "1711390902123", "1711390912123"];
  const project = tempProject({
    ...Object.fromEntries(stamps.map((stamp) => [`migrations/${stamp}-add.ts`, typeorm(`Add${stamp}`)])),
    "migrations/171139092212-add.ts": typeorm("Add1711390922123"),
    "migrations/171139093212-add.ts": up,
    "migrations/1711390912124-add.ts": typeorm("Add1711390912123"),
  });
  expect(await project.lint()).toEqual(["migrations/1711390912124-add.ts:1:14 classTaken", "migrations/171139092212-add.ts:1:14 classStamp", "migrations/171139093212-add.ts:1:1 date"]);
});

it("the first migration of each folder is left alone where the project's tool, or the only one that looks there, writes such names", async () => {
  const files = {
    "src/modules/brand/migrations/Migration20240325182122.js": up,
    "src/modules/blog/migrations/Migration20240326182122.js": up,
    "supabase/migrations/20240325182122_create_users.js": up,
    "superbase/migrations/20240325182122_create_users.js": up,
    "supabase/seeds/migrations/20240325182122_create_users.js": up,
  };
  const others = ["supabase/seeds/migrations/20240325182122_create_users.js:1:1 format", "superbase/migrations/20240325182122_create_users.js:1:1 format"];
  const medusa = tempProject({ ...files, "package.json": '{"dependencies":{"@medusajs/framework":"2.12.0"}}' });
  expect(await medusa.lint()).toEqual(others);
  expect(await medusa.lint({ tier: "strict" })).toHaveLength(5);
  const brands = ["src/modules/blog/migrations/Migration20240326182122.js:1:1 format", "src/modules/brand/migrations/Migration20240325182122.js:1:1 format"];
  expect(await tempProject({ ...files, "package.json": '{"dependencies":{"@medusa/framework":"2.12.0"}}' }).lint()).toEqual([...brands, ...others]);
});

it("a plan of Sqitch orders its scripts, and each is called as its change", async () => {
  const scripts = Object.fromEntries(["deploy", "revert", "verify"].flatMap((folder) => ["001_users", "002_orders", "002_carts"].map((name) => [`schema/${folder}/migrations/${name}.sql`, ""])));
  expect(await tempProject({ ...scripts, "schema/sqitch.plan": "" }).lint()).toEqual([]);
  expect(await tempProject({ ...scripts, "schema/sqitch.conf": "" }).lint()).toEqual([]);
  const other = Object.fromEntries(Object.keys(scripts).map((path) => [path.replace(/\/(?:deploy|revert|verify)/, ""), ""]));
  expect(await tempProject({ ...other, "schema/sqitch.plan": "" }).lint()).toHaveLength(2);
  expect(await tempProject({ ...scripts, "sqitch.plan": "" }).lint()).toHaveLength(6);
  expect(await tempProject({ ...scripts, "schema/sqitch.plan": "" }).lint({ settings: { layers: { migration: { files: ["schema/deploy/**"] } } } })).toHaveLength(2);
});

it("a migration that takes something of its tool is named as that tool does", async () => {
  const name = "migrations/1711390882123_create-users.js";
  expect(await tempProject({ [name]: `import { PgType } from "node-pg-migrate";\n${up}` }).lint()).toEqual([]);
  expect(await tempProject({ [name]: `const { PgType } = require("node-pg-migrate/dist/types");\n${up}` }).lint()).toEqual([]);
  expect(await tempProject({ [name]: `import { PgType } from "pg";\n${up}` }).lint()).toEqual([`${name}:1:1 format`]);
});

it("a query about migrations is none", async () => {
  const about = (texts: Record<string, string>) => tempProject(Object.fromEntries(Object.entries(texts).map(([name, text]) => [`sql/migration/${name}.sql`, text]))).lint();
  const none = {
    get_all: "/* All of them; to delete none. */\nSELECT * FROM runs; -- DROP TABLE users;\n",
    get_last: "with last as (select max(id) from runs) select * from last",
    insert_new: "INSERT INTO migrations (version) VALUES (${version}) RETURNING id;",
    insert_user: "INSERT INTO users (name) VALUES (${name});",
    create_table: "CREATE TABLE IF NOT EXISTS app.schema_migrations (id SERIAL); DELETE FROM migration;",
  };
  expect(await about(none)).toEqual([]);
  expect(await about({ add_name: "-- select\nALTER TABLE users ADD name TEXT;", add_both: "CREATE TABLE migrations (id INT); CREATE TABLE users (id INT);", fill: "SELECT 1 FROM a; UPDATE users SET name = 'a';", call: "SELECT create_hypertable('users', 'at');", with_all: "WITH all AS (SELECT 1 FROM a) DELETE FROM users;", nothing: "-- nothing yet" })).toHaveLength(6);
  expect(await tempProject({ "migrations/20240325_1821.sql": "SELECT 1;" }).lint()).toHaveLength(1);
});

it("a time that a decorator declares orders a migration where no name has one", async () => {
  const decorated = (name: string, moment: string): string => `@Migration("${moment}")\nexport class ${name} extends BaseMigration {\n  async up() {}\n}\n`;
  const project = tempProject({
    "a/migrations/CreateUsers.migration.ts": decorated("CreateUsers", "2024-04-16T19:00:00"),
    "a/migrations/AddRoles.migration.ts": decorated("AddRoles", "2024-05-16T19:00:00"),
    "b/migrations/CreateUsers.migration.ts": decorated("CreateUsers", "soon"),
  });
  expect(await project.lint()).toEqual(["b/migrations/CreateUsers.migration.ts:1:1 noStamp"]);
});

it("what drizzle keeps a journal of are migrations, whatever their folder is called", async () => {
  const entries = ["0000_first", "0001_second"].map((tag, idx) => ({ idx, tag }));
  const files = (folder: string, journal: unknown = { entries }) => ({ [`${folder}/0000_first.sql`]: "", [`${folder}/0001_second.sql`]: "", [`${folder}/0001_third.sql`]: "", [`${folder}/meta/_journal.json`]: JSON.stringify(journal) });
  const project = tempProject({ "package.json": '{"devDependencies":{"drizzle-kit":"1"}}', ...files("drizzle"), ...files("src/db/out"), ...files("queries", {}), "views/0001_a.sql": "", "views/0001_b.sql": "", "drizzle/0001_helper.ts": "export const a = 1;\n" });
  expect(await project.lint()).toEqual(["drizzle/0001_third.sql:1:1 unlisted", "src/db/out/0001_third.sql:1:1 unlisted"]);
  const others = ["0002_third", "0003_fourth"].map((tag, idx) => ({ idx: idx + 2, tag }));
  const renamed = tempProject({ "package.json": '{"devDependencies":{"drizzle-kit":"1"}}', "drizzle/0000_first.sql": "", "drizzle/0002_third.sql": "", "drizzle/0003_fourth.sql": "", "drizzle/0001_gems.sql": "", "drizzle/backfill.sql": "UPDATE users SET a = 1;\n", "drizzle/meta/_journal.json": JSON.stringify({ entries: [...entries, ...others] }) });
  expect((await renamed.messages()).map(({ message }) => message)).toEqual([
    "Drizzle's journal lists `0001_second.sql`, which is not there: give `0001_gems.sql` that name again, or change `meta/_journal.json`.",
    "Migration `backfill.sql` is never run, as `meta/_journal.json` does not list it: generate it anew with drizzle-kit, or move it elsewhere.",
  ]);
});
