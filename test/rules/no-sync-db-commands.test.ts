import { noSyncDb } from "../../src/rules/no-sync-db.ts";
import { ruleTester } from "../support/rule-tester.ts";

const repository = "/backend/src/users/user.repository.ts";

ruleTester().run("no-sync-db: commands", noSyncDb as never, {
  valid: [
    { name: "another command", filename: repository, code: 'import { execSync } from "node:child_process";\nexecSync("git rev-parse HEAD");' },
    { name: "a command that only names a tool", filename: repository, code: 'import { execSync } from "node:child_process";\nexecSync("echo psql");\nexecSync("which psql");' },
    { name: "a tool whose name only begins so", filename: repository, code: 'import { execSync } from "node:child_process";\nexecSync("psqlrc");\nexecSync("mysql2json");' },
    { name: "a command that is only known at run time", filename: repository, code: 'import { execSync } from "node:child_process";\nexecSync(command);\nexecSync(`${tool} -c go`);' },
    { name: "asynchronous runners", filename: repository, code: 'import { exec, execFile, spawn } from "node:child_process";\nexec("psql -c go", done);\nexecFile("psql", [], done);\nspawn("psql");' },
    { name: "execa", filename: repository, code: 'import { execa, $ } from "execa";\nawait execa("psql", []);\nawait $`psql -c go`;' },
    { name: "zx", filename: repository, code: 'import { $ } from "zx";\nawait $`psql -c go`;' },
    { name: "shelljs that does not wait", filename: repository, code: 'import shell from "shelljs";\nshell.exec("psql -c go", { async: true });\nshell.exec("psql -c go", (code) => code);' },
    { name: "an execSync of another package", filename: repository, code: 'import { execSync } from "./runner.js";\nexecSync("psql -c go");' },
  ],
  invalid: [
    { name: "psql", filename: repository, code: "import { execSync } from \"node:child_process\";\nexecSync(\"psql -c 'select 1'\");",
      errors: [{ messageId: "command", data: { call: "execSync", command: "psql" }, line: 2, column: 1, endLine: 2, endColumn: 31 }] },
    { name: "psql in a template", filename: repository, code: 'import { execSync } from "node:child_process";\nexecSync(`psql ${url} -f schema.sql`);',
      errors: [{ messageId: "command", data: { call: "execSync", command: "psql" }, line: 2, column: 1, endLine: 2, endColumn: 38 }] },
    { name: "psql with a password before it, which is not repeated", filename: repository, code: 'import { execSync } from "node:child_process";\nexecSync("PGPASSWORD=secret psql -c select");',
      errors: [{ messageId: "command", data: { call: "execSync", command: "psql" }, line: 2, column: 1, endLine: 2, endColumn: 45 }] },
    { name: "a command in a constant", filename: repository, code: 'import { execSync } from "node:child_process";\nconst command = "pg_dump " + name;\nexecSync(command);',
      errors: [{ messageId: "command", data: { call: "execSync", command: "pg_dump" }, line: 3, column: 1, endLine: 3, endColumn: 18 }] },
    { name: "a runner before the tool", filename: repository, code: 'import { execSync } from "node:child_process";\nexecSync("npx prisma migrate deploy");',
      errors: [{ messageId: "command", data: { call: "execSync", command: "prisma" }, line: 2, column: 1, endLine: 2, endColumn: 38 }] },
    { name: "a path to the tool", filename: repository, code: 'import * as child from "child_process";\nchild.execSync("/usr/bin/mysql -e go");',
      errors: [{ messageId: "command", data: { call: "child.execSync", command: "/usr/bin/mysql" }, line: 2, column: 1, endLine: 2, endColumn: 39 }] },
    { name: "a program with arguments", filename: repository, code: 'import { spawnSync } from "node:child_process";\nspawnSync("sqlite3", ["app.db", "vacuum"]);',
      errors: [{ messageId: "command", data: { call: "spawnSync", command: "sqlite3" }, line: 2, column: 1, endLine: 2, endColumn: 43 }] },
    { name: "execFileSync by require", filename: repository, code: 'const { execFileSync } = require("child_process");\nexecFileSync("mongodump");',
      errors: [{ messageId: "command", data: { call: "execFileSync", command: "mongodump" }, line: 2, column: 1, endLine: 2, endColumn: 26 }] },
    { name: "execFileSync by getBuiltinModule", filename: repository, code: 'process.getBuiltinModule("node:child_process").execFileSync("redis-cli", ["flushall"]);',
      errors: [{ messageId: "command", data: { call: "process.getBuiltinModule().execFileSync", command: "redis-cli" }, line: 1, column: 1, endLine: 1, endColumn: 87 }] },
    { name: "execa", filename: repository, code: 'import { execaSync } from "execa";\nexecaSync("pg_restore", ["dump"]);',
      errors: [{ messageId: "command", data: { call: "execaSync", command: "pg_restore" }, line: 2, column: 1, endLine: 2, endColumn: 34 }] },
    { name: "cross-spawn", filename: repository, code: 'import spawn from "cross-spawn";\nspawn.sync("sequelize", ["db:migrate"]);',
      errors: [{ messageId: "command", data: { call: "spawn.sync", command: "sequelize" }, line: 2, column: 1, endLine: 2, endColumn: 40 }] },
    { name: "shelljs", filename: repository, code: 'import shell from "shelljs";\nshell.exec("psql -f schema.sql | tee log");',
      errors: [{ messageId: "command", data: { call: "shell.exec", command: "psql" }, line: 2, column: 1, endLine: 2, endColumn: 43 }] },
    { name: "zx", filename: repository, code: 'import { $ } from "zx";\n$.sync`psql -c ${text}`;',
      errors: [{ messageId: "command", data: { call: "$.sync", command: "psql" }, line: 2, column: 1, endLine: 2, endColumn: 24 }] },
    { name: "execa as a tag", filename: repository, code: 'import { execaSync } from "execa";\nexecaSync`drizzle-kit push`;',
      errors: [{ messageId: "command", data: { call: "execaSync", command: "drizzle-kit" }, line: 2, column: 1, endLine: 2, endColumn: 28 }] },
  ],
});
