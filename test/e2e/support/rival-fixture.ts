type Files = Readonly<Record<string, string>>;

const repository = "../repositories/user.js";
const use = "\n\nexport const list = () => users.find();\n";

/** A controller that reaches a repository, once in each form; the keys are the rows of the table in docs/comparison.md. */
export const forms: Files = {
  "`import { x } from`": `import { users } from "${repository}";${use}`,
  "`import * as x from`": `import * as all from "${repository}";\n\nexport const list = () => all.users.find();\n`,
  "`export … from`": `export { users } from "${repository}";\n`,
  "alias of tsconfig's `paths`": `import { users } from "@/repositories/user.js";${use}`,
  "alias of package.json's `imports`": `import { users } from "#repositories/user.js";${use}`,
  "`import()`": `export const list = async () => (await import("${repository}")).users.find();\n`,
  "`import()` of a template without holes": `export const list = async () => (await import(\`${repository}\`)).users.find();\n`,
  "`require()`": `const { users } = require("${repository}");${use}`,
  "`import x = require()`": `import all = require("${repository}");\n\nexport const list = () => all.users.find();\n`,
  "`createRequire()`": `import { createRequire } from "node:module";\n\nconst { users } = createRequire(import.meta.url)("${repository}");${use}`,
  "a constant as the specifier": `const path = "${repository}";\n\nexport const list = async () => (await import(path)).users.find();\n`,
  "`new URL(…, import.meta.url)`": `export const worker = new Worker(new URL("../repositories/user.ts", import.meta.url));\n`,
  "`import type`": `import type { Users } from "${repository}";\n\nexport const list = (users: Users) => users.find();\n`,
  '`import("…").T`': `export const list = (users: import("${repository}").Users) => users.find();\n`,
  "through a barrel in no layer": `import { users } from "../shared/index.js";${use}`,
  "a file that does not exist": `import { users } from "../repositories/gone.js";${use}`,
};

const name = (at: number): string => `src/controllers/form${String(at)}.ts`;

/** The row of each file. */
export const rowOf: ReadonlyMap<string, string> = new Map(Object.keys(forms).map((row, at) => [name(at), row]));

export const fixture: Files = {
  "package.json": '{ "private": true, "type": "module", "imports": { "#repositories/*.js": "./src/repositories/*.ts" } }',
  "tsconfig.json": '{ "compilerOptions": { "module": "nodenext", "target": "es2022", "strict": true, "noEmit": true, "paths": { "@/*": ["./src/*"] } }, "include": ["src"] }',
  ...Object.fromEntries([...rowOf].map(([path, row]) => [path, forms[row] ?? ""])),
  // Which no tool may report.
  "src/controllers/honest.ts": 'import { list } from "../services/user.js";\nimport { clock } from "../shared/index.js";\n\nexport const show = () => [clock(), list()];\n',
  "src/services/user.ts": 'import { users } from "../repositories/user.js";\n\nexport const list = () => users.find();\n',
  "src/repositories/user.ts": "export interface Users {\n  find(): string[];\n}\n\nexport const users: Users = { find: () => [] };\n",
  "src/shared/index.ts": 'export { users } from "../repositories/user.js";\nexport { clock } from "./clock.js";\n',
  "src/shared/clock.ts": "export const clock = () => 1;\n",
  // Where the sheriff begins.
  "src/main.ts": [...rowOf.keys(), "src/controllers/honest.ts"].map((path) => `import "./${path.slice(4, -3)}.js";\n`).join(""),
};
