import { camel, pascal } from "./names.mjs";

/**
 * What a file of each layer says, given the import lines that the plan worked out.
 * @typedef {object} Content
 * @property {string} name the thing that the file is about
 * @property {string[]} imports
 * @property {string[]} uses names that the imports bring in
 * @property {import("./spellings.mjs").Line[]} [top] more lines among the imports
 * @property {import("./spellings.mjs").Line[]} [inside] more lines in an asynchronous method
 *
 * @typedef {(content: Content) => import("./spellings.mjs").Line[]} Writer
 */

const list = (uses) => uses.map((use) => `    this.notes.push(String(${use}));`);

/** @type {Writer} */
const controller = ({ name, imports, uses, top = [], inside = [] }) => [
  'import { Router, type Request, type Response } from "express";',
  ...imports,
  ...top,
  "",
  `export class ${pascal(name)}Controller {`,
  "  readonly router = Router();",
  "  private readonly notes: string[] = [];",
  "",
  "  async list(request: Request, response: Response): Promise<void> {",
  "    const page = Number(request.query.page ?? 1);",
  ...list(uses),
  ...inside,
  "    response.status(200).json({ page, notes: this.notes });",
  "  }",
  "",
  "  async remove(request: Request, response: Response): Promise<void> {",
  "    const { id } = request.params;",
  "    response.status(id === undefined ? 404 : 204).end();",
  "  }",
  "}",
];

/** @type {Writer} */
const service = ({ name, imports, uses, top = [] }) => [
  ...imports,
  ...top,
  "",
  `export class ${pascal(name)}Service {`,
  "  private readonly notes: string[] = [];",
  "",
  "  async open(id: string, amounts: readonly number[]): Promise<string[]> {",
  "    const total = amounts.reduce((sum, amount) => sum + amount, 0);",
  "    if (total <= 0) throw new RangeError(`nothing to open for ${id}`);",
  ...list(uses),
  "    return this.notes.filter((note) => note.includes(id));",
  "  }",
  "}",
];

/** @type {Writer} */
const repository = ({ name, imports, uses, top = [] }) => [
  'import { eq, sql } from "drizzle-orm";',
  ...imports,
  ...top,
  "",
  `export class ${pascal(name)}Repository {`,
  "  private readonly notes: string[] = [];",
  "",
  "  async findAll(): Promise<unknown[]> {",
  ...list(uses),
  "    return [sql, eq, ...this.notes];",
  "  }",
  "",
  "  async findById(id: string): Promise<unknown> {",
  "    const rows = await this.findAll();",
  "    return rows.find((row) => String(row) === id) ?? null;",
  "  }",
  "}",
  "",
  `export default new ${pascal(name)}Repository();`,
];

/** @type {Writer} */
const schema = ({ name, imports, uses }) => [
  'import { z } from "zod";',
  ...imports,
  "",
  `export const ${camel(name)}Create = z.object({`,
  "  name: z.string().min(1).max(120),",
  "  amount: z.number().nonnegative(),",
  "  tags: z.array(z.string()).default([]),",
  `});`,
  `export const ${camel(name)}Parts = [${uses.join(", ")}];`,
];

/** @type {Writer} */
const model = ({ name, imports, uses }) => [
  'import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";',
  ...imports,
  "",
  `export const ${camel(name)}Table = pgTable("${name.replaceAll("-", "_")}", {`,
  '  id: text("id").primaryKey(),',
  '  amount: integer("amount").notNull(),',
  '  createdAt: timestamp("created_at").notNull(),',
  '  updatedAt: timestamp("updated_at").notNull(),',
  "});",
  `export const ${camel(name)}Relations = [${uses.join(", ")}];`,
];

/** @type {Writer} */
const migration = ({ name }) => [
  'import { sql } from "drizzle-orm";',
  "",
  "export async function up(run: (text: unknown) => Promise<void>): Promise<void> {",
  `  await run(sql\`create table ${name.replaceAll("-", "_")} (id text primary key, amount integer not null)\`);`,
  "}",
  "",
  "export async function down(run: (text: unknown) => Promise<void>): Promise<void> {",
  `  await run(sql\`drop table ${name.replaceAll("-", "_")}\`);`,
  "}",
];

/** @type {Writer} */
const support = ({ name, imports, uses, top = [] }) => [
  ...imports,
  ...top,
  "",
  `export const ${camel(name)}Support = { title: "${name}", parts: [${uses.join(", ")}] };`,
  `export class ${pascal(name)}Error extends Error {`,
  `  override readonly name = "${pascal(name)}Error";`,
  "}",
];

/** @type {Readonly<Record<string, Writer>>} */
export const writers = { controller, service, repository, schema, model, migration, support };
