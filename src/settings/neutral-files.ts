/**
 * Files that belong to no layer, or that may import whatever they wire together, as data.
 * All names are lower case; folders are without `-` and `_`.
 */

/** Last words of a file name (`x.test.ts`, `x.spec.ts`) that make it a test or what tests stand on. */
export const testWords: ReadonlySet<string> = new Set([
  "test", "tests", "spec", "e2e", "e2espec", "e2etest", "itest", "inttest", "mock", "mocks", "fixture", "fixtures", "stub", "fake", "bench", "stories", "cy",
]);

/** The same, with what is tested or where: `user.clienttest.ts`, `user.unit-test.ts`. */
const kindsOfTest = /^(?:acceptance|api|browser|client|component|contract|db|edge|functional|integration|load|node|perf|server|smoke|system|type|ui|unit)(?:tests?|spec)$/;

/** True for the last word of a file name that makes it a test. It has no joints. */
export const isTestWord = (word: string): boolean => testWords.has(word) || kindsOfTest.test(word);

/** Folders whose files are tests or what tests stand on. */
export const testFolders: ReadonlySet<string> = new Set([
  "test", "tests", "e2e", "mock", "mocks", "fixture", "fixtures", "fakes", "stubs", "cypress", "testing", "testutils", "testhelpers",
  "stepdefinitions", ...["integration", "unit", "e2e", "functional", "acceptance", "api", "system", "smoke", "component", "contract", "load", "performance", "int"].flatMap((kind) => [`${kind}test`, `${kind}tests`]),
  ...["int", "integration", "unit", "functional", "acceptance"].flatMap((kind) => [`test${kind}`, `tests${kind}`]),
]);

/** Folders of tests where they lie at the top of a package; deeper, they are features: `src/acceptance/acceptance.service.ts`. */
export const topTestFolders: ReadonlySet<string> = new Set(["acceptance", "apitester", "endpointtester"]);

/** Whole file names of what tests stand on. */
export const testNames: ReadonlySet<string> = new Set(["testutil", "testutils", "testhelper", "testhelpers", "testsetup", "testserver", "setuptests"]);

/** Folders of code that is run by hand or once: it may reach everything. */
export const scriptFolders: ReadonlySet<string> = new Set([
  "scripts", "script", "bin", "seed", "seeds", "seeders", "seeder", "seeding", "cli", ".yarn",
]);

/** The same where they lie at the top of a package or of its `src/`; deeper, they are what the product hands to a model or shares: `src/mcp/tools/search.tool.ts`. */
export const topScriptFolders: ReadonlySet<string> = new Set(["tools", "tooling"]);

/** Last words of a file name that say the same. */
export const scriptWords: ReadonlySet<string> = new Set(["seed", "seeds", "seeder", "script", "cli"]);

/** What a tool that builds or tests reads of a project, by the words before `.config`: it runs on no server. */
export const builtBy: ReadonlySet<string> = new Set([
  "vite", "vitest", "webpack", "rollup", "rolldown", "rspack", "rsbuild", "esbuild", "tsup", "tsdown", "babel", "metro", "jest", "playwright", "cypress", "eslint", "tailwind", "postcss", "next", "nuxt", "astro", "svelte",
]);

/** Folders of code that wires the others together. */
export const compositionFolders: ReadonlySet<string> = new Set([
  "loaders", "factories", "bootstrap", "di", "ioc", "container", "containers", "composition", "compositionroot", "dependencyinjection",
]);

/** Last words of a file name that mark a composition root (`users.module.ts`, `inversify.config.ts`). */
export const compositionWords: ReadonlySet<string> = new Set([
  "module", "modules", "container", "factory", "factories", "provider", "providers", "composition", "bootstrap", "ioc", "di", "wiring",
]);

/** Whole file names of composition roots, where no folder gives them a layer. */
export const compositionNames: ReadonlySet<string> = new Set([
  "main", "app", "server", "bootstrap", "container", "compositionroot", "di", "ioc", "dependencies", "providers", "registry", "setup", "start", "www", "worker", "lambda", "serverless",
]);

/** Last words of functions that put a part of a program together, besides roles: `createConnection`, `registerRoutes`. */
export const madeParts: ReadonlySet<string> = new Set([
  "api", "apis", "apollo", "client", "clients", "connection", "connections", "context", "controllers", "database", "db", "express", "fastify", "graphql", "handlers", "hono", "http", "koa", "middlewares", "plugin", "plugins",
  "repositories", "resolvers", "router", "routers", "routes", "schema", "services", "socket", "sockets", "store", "stores", "swagger", "trpc",
]);

/** File names in a folder of services that name a process, not a business service: it wires the layers together. */
export const processNames: ReadonlySet<string> = new Set(["web", "server", "http", "websockets", "worker", "main"]);

/**
 * Words that say that a file is a helper of the folder it lies in, not one of its layer: `services/user.types.ts`,
 * `routes/util.ts`. As a dotted tail each of them keeps the folder from giving a layer.
 */
export const supportWords: ReadonlySet<string> = new Set([
  "util", "utils", "helper", "helpers", "type", "types", "typings", "interface", "interfaces", "constant", "constants", "error", "errors", "exception",
  "exceptions", "enum", "enums", "config", "mapper", "mappers", "pagination",
]);

/** Folders of what generators write from the tables, wherever they put it: `prisma/zod/user.ts`. Nobody chose the names there. A file `db/zod.ts` holds the same. */
export const generatedFolders: ReadonlySet<string> = new Set(["zod"]);

/** Files right in the database's folder that read how it is reached: `db/env.ts` is its configuration, as `db/config.ts` is. */
export const settingNames: ReadonlySet<string> = new Set(["env", "environment"]);

/** Words that keep a folder from giving a layer only as a dotted tail: `services/mail.processor.ts` is no service. */
export const otherRoles: ReadonlySet<string> = new Set([
  "interceptor", "filter", "pipe", "strategy", "decorator", "gateway", "job", "task", "processor", "consumer", "producer", "subscriber", "listener",
  "event", "events", "handler", "handlers", "command", "query", "queries", "args", "input", "output", "object", "scalar", "serializer", "transformer", "presenter",
  "scheduler", "cron", "queue", "adapter", "port", "client", "loader", "policy", "view", "template", "swagger", "docs", "openapi", "codegen", "generated", "gen",
]);

/** True for tails that carry an edition or a version, not a role, and are dropped before a name is read: `user.service.ee.ts`, `users.router.v1.ts`. */
export const isIgnoredTail = (tail: string): boolean => /^(?:ee|cloud|enterprise|v\d+)$/.test(tail);

/** First words of a camelCase name that make it a function, not a thing of a layer: `createUserService`, `getRepo`. */
export const verbs: ReadonlySet<string> = new Set([
  "add", "apply", "assert", "build", "check", "clean", "clear", "compute", "configure", "connect", "convert", "copy", "count", "create", "define", "delete",
  "describe", "destroy", "disable", "enable", "ensure", "export", "extract", "fetch", "filter", "find", "fix", "format", "generate", "get", "handle", "has",
  "import", "init", "initialize", "install", "is", "list", "load", "make", "map", "merge", "migrate", "mock", "move", "notify", "parse", "patch", "prepare",
  "process", "provide", "publish", "put", "read", "refresh", "register", "reload", "remove", "rename", "render", "replace", "request", "reset", "resolve",
  "restore", "run", "save", "scan", "search", "seed", "send", "set", "setup", "start", "stop", "subscribe", "sync", "test", "to", "transform", "unregister", "unsubscribe", "update",
  "upload", "upsert", "use", "validate", "verify", "wait", "with", "wrap", "write",
]);

/** Verbs that are hardly nouns: behind them and a dash, a role in the plural is what is asked for or made (`list-user-repositories`, `initialize-services`). */
export const askingVerbs: ReadonlySet<string> = new Set([
  "list", "get", "find", "fetch", "count", "load", "read", "init", "initialize", "register", "setup", "create", "configure", "connect", "inject", "mount", "start", "stop",
]);
