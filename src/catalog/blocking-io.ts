import { exportPath } from "./http-errors.ts";

/** What a call that is no database call blocks on. */
export type BlockingIo = "file" | "process" | "hash" | "compression" | "bridge";

interface Io {
  /** Package and version that the entry was read from. */
  readonly readFrom: string;
  readonly specifiers: readonly string[];
  readonly io: BlockingIo;
  /** Paths of the exports that block when called. */
  readonly exports: RegExp;
}

const core = (name: string): readonly string[] => [name, `node:${name}`];
const named = (names: string): RegExp => new RegExp(`^(?:${names.replaceAll(".", "\\.").replaceAll("$", "\\$").replaceAll(" ", "|")})$`);
const sync = /^\w+Sync$/;

const table: readonly Io[] = [
  { readFrom: "node@20.20.2", specifiers: core("fs"), io: "file", exports: sync },
  { readFrom: "node@20.20.2", specifiers: core("child_process"), io: "process", exports: named("execSync spawnSync execFileSync") },
  {
    readFrom: "node@20.20.2", specifiers: core("crypto"), io: "hash",
    exports: named("pbkdf2Sync scryptSync hkdfSync generateKeyPairSync generateKeySync generatePrimeSync checkPrimeSync argon2Sync"),
  },
  { readFrom: "node@20.20.2", specifiers: core("zlib"), io: "compression", exports: sync },
  { readFrom: "fs-extra@11.3.2", specifiers: ["fs-extra", "graceful-fs"], io: "file", exports: sync },
  { readFrom: "bcrypt@6.0.0", specifiers: ["bcrypt", "bcryptjs"], io: "hash", exports: named("hashSync compareSync genSaltSync") },
  { readFrom: "@node-rs/argon2@2.2.1", specifiers: ["@node-rs/argon2"], io: "hash", exports: named("hashSync hashRawSync verifySync") },
  {
    readFrom: "@node-rs/bcrypt@2.0.0", specifiers: ["@node-rs/bcrypt"], io: "hash",
    exports: named("hashSync compareSync verifySync genSaltSync"),
  },
  { readFrom: "execa@9.6.1", specifiers: ["execa"], io: "process", exports: named("execaSync execaCommandSync $.sync sync commandSync") },
  { readFrom: "zx@8.8.5", specifiers: ["zx", "zx/core"], io: "process", exports: named("$.sync") },
  { readFrom: "cross-spawn@7.0.6", specifiers: ["cross-spawn"], io: "process", exports: named("sync") },
  // `exec` blocks unless `{ async: true }` is among its arguments.
  { readFrom: "shelljs@0.10.0", specifiers: ["shelljs"], io: "process", exports: named("exec cmd") },
  {
    readFrom: "shelljs@0.10.0", specifiers: ["shelljs"], io: "file",
    exports: named("cat cp find grep head ln ls mkdir mv rm sed sort tail touch uniq"),
  },
  { readFrom: "deasync@0.1.32", specifiers: ["deasync"], io: "bridge", exports: named("sleep loopWhile runLoopOnce") },
  { readFrom: "sync-request@6.1.0", specifiers: ["sync-request"], io: "bridge", exports: /^$/ },
];

/** Functions that make a blocking function of an asynchronous one; it is their result that blocks when called. */
const bridgeMakers: ReadonlyMap<string, string> = new Map([
  ["deasync", ""],
  ["sync-rpc", ""],
  ["make-synchronous", ""],
  ["synckit", "createSyncFn"],
]);

/** Packages that are their own default export, or that are reached as one. None of the others has a default export of another meaning. */
const pathOf = (path: readonly string[]): string => exportPath(path, true).join(".");

/**
 * What calling an export blocks on; undefined for what does not block.
 * @param path the export and members taken of it: `["readFileSync"]`, `["default", "readFileSync"]`, `["$", "sync"]`
 */
export function blockingIoAt(specifier: string, path: readonly string[]): BlockingIo | undefined {
  const key = pathOf(path);
  return table.find(({ specifiers, exports }) => specifiers.includes(specifier) && exports.test(key))?.io;
}

/** True if calling an export makes a function that blocks: `deasync(fn)`, `createSyncFn(path)`. */
export const isBridgeMaker = (specifier: string, path: readonly string[]): boolean => bridgeMakers.get(specifier) === pathOf(path);

/** Exports that run a command and wait for it: with a database's own tool as the command, they are calls that block on a database. */
export const runsCommand = (specifier: string, path: readonly string[]): boolean => blockingIoAt(specifier, path) === "process";

/** The packages of which `runsCommand` can be true. */
export const commandRunners: readonly string[] = table.filter(({ io }) => io === "process").flatMap(({ specifiers }) => specifiers);

/** Names of programs, as the alternatives of a pattern. */
const tools = [
  "psql|pg_dump|pg_dumpall|pg_restore|createdb|dropdb|mysql|mysqladmin|mysqldump|mariadb|mariadb-dump|sqlite3",
  "mongo(?:sh|dump|restore|import|export)?|redis-cli|sqlcmd|bcp|sqlplus|clickhouse(?:-client)?|duckdb|cockroach",
  "prisma|knex|sequelize|typeorm|drizzle-kit",
].join("|");

const settings = String.raw`(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\S*)\s+)*`;
const runner = String.raw`(?:(?:npx|bunx|pnpx|(?:npm|pnpm|yarn|bun)(?:\s+(?:exec|dlx|run|x))?)\s+(?:-[-\w]+\s+)*)?`;
const shell = String.raw`(?:[\w./-]*\b(?:sh|bash|zsh|dash)\s+-[a-z]*c\s+["']?)?`;
const folder = String.raw`(?:[\w./\\-]*[/\\])?`;

/** Before the tool: settings of the environment, a shell, what runs the tools of packages, a folder. */
const databaseTool = new RegExp(String.raw`^\s*(?:sudo\s+)?${settings}${shell}${settings}${runner}${folder}(?:${tools})(?:\.exe)?(?=$|[\s"'|;&<>])`);

/** Asks the tool what it is, and no database: `mongosh --version`. */
const asksTool = /^[^;&|"']*\s(?:--version|-V|--help)\s*$/;

/** True if a command line, or the name of a program, starts a database's tool: `psql -c …`, `npx prisma migrate deploy`. */
export const isDatabaseCommand = (command: string): boolean => databaseTool.test(command) && !asksTool.test(command);
