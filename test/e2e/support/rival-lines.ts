/** A line of the table of what is not an import: the file that holds it, and the rules of others that come nearest, as they are switched on. */
interface Line {
  readonly code: string;
  readonly rule: string;
  readonly options?: object;
}

const emptiness = { rule: "no-empty" };
const sync = { rule: "n/no-sync" };
const ban = { rule: "no-restricted-imports", options: { paths: [{ name: "@nestjs/common", importNames: ["NotFoundException"] }] } };
const save = "declare function save(): Promise<null>;\n\nexport async function run() {\n";

export const lines: Readonly<Record<string, Line>> = {
  "`try { await save(); } catch {}`": { ...emptiness, code: `${save}  try { await save(); } catch {}\n}\n` },
  "`try { await save(); } catch { return null; }`": { ...emptiness, code: `${save}  try { await save(); } catch { return null; }\n}\n` },
  "`save().catch(() => undefined);`": { ...emptiness, code: `${save}  save().catch(() => undefined);\n}\n` },
  '`database.prepare("select 1").all();` on better-sqlite3': { ...sync, code: 'import { database } from "./connection.js";\n\nexport const run = () => database.prepare("select 1").all();\n' },
  "`effect.runSync();` of the project's own": { ...sync, code: 'import { effect } from "./effect.js";\n\nexport const run = () => effect.runSync();\n' },
  "`throw new NotFoundException();` of NestJS, in a service": { ...ban, code: 'import { NotFoundException } from "@nestjs/common";\n\nexport const run = () => { throw new NotFoundException(); };\n' },
  "`throw new errors.NotFoundException();` by a namespace": { ...ban, code: 'import * as errors from "@nestjs/common";\n\nexport const run = () => { throw new errors.NotFoundException(); };\n' },
  "`throw new UserMissing();`, which extends Nest's in another file": { ...ban, code: 'import { UserMissing } from "./missing.js";\n\nexport const run = () => { throw new UserMissing(); };\n' },
  "`error instanceof NotFoundException`": { ...ban, code: 'import { NotFoundException } from "@nestjs/common";\n\nexport const run = (error: unknown) => error instanceof NotFoundException;\n' },
};

const path = (at: number): string => `src/services/line${String(at)}.ts`;

/** The row of each file. */
export const rowOfLine: ReadonlyMap<string, string> = new Map(Object.keys(lines).map((row, at) => [path(at), row]));

export const lineFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...rowOfLine].map(([file, row]) => [file, lines[row]?.code ?? ""])),
  "src/services/connection.ts": 'import Database from "better-sqlite3";\n\nexport const database = new Database("users.db");\n',
  "src/services/effect.ts": "export const effect = { runSync: () => 1 };\n",
  "src/services/missing.ts": 'import { NotFoundException } from "@nestjs/common";\n\nexport class UserMissing extends NotFoundException {}\n',
};

const nearest = Object.values(lines).map(({ rule, options }) => [rule, options === undefined ? "error" : ["error", options]] as const);

/** The nearest rules, all on at once, with the types that some ask for: each row looks at its own alone. */
export const nearestConfig = `import tseslint from "typescript-eslint";
import n from "eslint-plugin-n";

export default [{ ...tseslint.configs.base, files: ["**/*.ts"] }, { languageOptions: { parserOptions: { projectService: true } } }, { files: ["**/*.ts"], plugins: { n }, rules: ${JSON.stringify(Object.fromEntries(nearest))} }];
`;
