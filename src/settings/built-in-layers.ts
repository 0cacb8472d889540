/**
 * The layers every project starts with, as data. The words are those that hold up in real backends: a suffix is listed
 * only in the forms (dotted, dashed, …) in which it names a layer nearly always; ambiguous words (`handler`, `store`,
 * `query`, `command`, `strategy`) stay out.
 */

/** How a role word can stand in a file name: `user.service`, `user-service` or `user_service`, `UserService`, `userService`, `service`. */
export type RoleForm = "dotted" | "dashed" | "pascal" | "camel" | "bare";

/** A word that gives a file its layer, in the forms in which it may be trusted. Hyphens are left out: `usecase` is `use-case`. */
export interface RoleWord {
  readonly word: string;
  readonly forms: readonly RoleForm[];
}

/** A layer as built in, before the settings of a team are laid over it. */
export interface BuiltInLayer {
  readonly name: string;
  /** The role word a file of this layer carries by default, singular. */
  readonly role: string;
  readonly words: readonly RoleWord[];
  /** Folder names, lower case, without `-` and `_`. */
  readonly folders: readonly string[];
  /** Whole file names (without extension) that stand for the layer wherever they lie, in any case and with any joints. */
  readonly fileNames?: readonly string[];
  /** What the layer may import in `strict`; its own layer and support code are always allowed. */
  readonly imports: readonly string[];
  /** The concerns whose packages the layer may import. */
  readonly owns: readonly string[];
  /** What the layer must not import even in `recommended`; only layers that have this are checked there. */
  readonly forbids: readonly string[];
  /** The layer must not import support code either, only packages and its own files. */
  readonly sealed?: boolean;
}

const all: readonly RoleForm[] = ["dotted", "dashed", "pascal", "camel", "bare"];

const words = (forms: readonly RoleForm[], ...list: string[]): readonly RoleWord[] => list.map((word) => ({ word, forms }));

/** What databases are asked with, as names of files call it. */
const products = ["prisma", "pg", "postgres", "mysql", "sqlite", "mongo", "mongodb", "mongoose", "dynamodb", "drizzle", "kysely", "knex", "typeorm", "sequelize"];

export const builtInLayers: readonly BuiltInLayer[] = [
  {
    name: "controller",
    role: "controller",
    words: [
      ...words(all, "controller", "controllers"),
      ...words(all, "router", "routers", "route", "routes"),
      ...words(["dotted", "pascal"], "resolver", "resolvers"),
    ],
    folders: ["controller", "controllers", "router", "routers", "routes", "resolvers"],
    imports: ["service", "schema", "middleware"],
    owns: ["http"],
    forbids: ["repository", "database"],
  },
  {
    name: "middleware",
    role: "middleware",
    words: [...words(all, "middleware", "middlewares"), ...words(["dotted", "dashed", "pascal"], "guard", "guards")],
    folders: ["middleware", "middlewares", "guards"],
    imports: ["service", "schema"],
    owns: ["http"],
    forbids: [],
  },
  {
    name: "service",
    role: "service",
    words: words(all, "service", "services", "usecase", "usecases"),
    folders: ["service", "services", "usecase", "usecases"],
    imports: ["repository", "model", "schema"],
    owns: [],
    forbids: ["controller", "middleware"],
  },
  {
    name: "repository",
    role: "repository",
    words: [
      ...words(all, "repository", "repo", "dal", "dao", "dataaccess"),
      // `githubMapRepos` is a function about what the product calls so.
      ...words(["dotted", "dashed", "pascal", "bare"], "repositories", "repos"),
    ],
    folders: ["repository", "repositories", "repos", "dal", "dals", "dao", "daos"],
    imports: ["database", "model"],
    owns: ["database"],
    forbids: ["service", "controller", "middleware"],
  },
  {
    name: "model",
    role: "model",
    words: words(["dotted"], "entity", "entities", "model", "models"),
    folders: ["model", "models", "entity", "entities"],
    imports: ["database"],
    owns: ["database"],
    forbids: [],
  },
  {
    name: "schema",
    role: "schema",
    words: [
      ...words(all, "dto", "dtos"),
      ...words(["dotted", "dashed", "pascal", "bare"], "schema", "schemas"),
      ...words(["dotted", "dashed", "bare"], "validation", "validations"),
    ],
    folders: ["schemas", "dto", "dtos", "validations"],
    imports: ["model"],
    owns: [],
    forbids: [],
  },
  {
    name: "database",
    role: "database",
    words: words(["dotted"], "database"),
    folders: ["db", "database", "databases", "prisma"],
    fileNames: [
      "db", "database", "data-source", "knexfile", "prisma", "knex", "drizzle", "kysely", "typeorm", "mongoose", "sequelize",
      ...["prisma", "database", "db", "dal", "pg", "postgres", "mongo", "mongodb", "mongoose", "drizzle", "kysely", "knex", "typeorm", "sequelize", "gel", "edgedb", "datasource", "typeorm-config", "mongoose-config"].map((name) => `${name}.service`),
      // `postgres-database.service` holds the connection as `postgres.service` does, and so do `prisma-service.service` of a library called so, `MongoClient` and `SqliteConnection`.
      ...products.flatMap((name) => ["database.service", "db.service", "client.service", "connection.service", "service.service", "client", "connection"].map((end) => `${name}-${end}`)),
    ],
    imports: ["model"],
    owns: ["database"],
    forbids: [],
  },
  {
    name: "migration",
    role: "migration",
    words: words(["dotted"], "migration"),
    folders: ["migration", "migrations", "alterations"],
    imports: [],
    owns: ["database"],
    forbids: [],
    sealed: true,
  },
];

/** A schema (by that word) inside a model's or the database's folder describes tables, not requests: there the word means this layer. */
export const tableSchemas: { readonly layer: string; readonly inside: readonly string[]; readonly means: string } = {
  layer: "schema",
  inside: ["model", "database"],
  means: "model",
};

/** Whole file names that are as often what a product deals with, and the layers in whose folders they say that: `services/datasource.ts` is a service. */
export const subjects: ReadonlyMap<string, readonly string[]> = new Map([
  ["datasource", ["service", "repository", "model", "schema"]],
  ["database", ["repository", "model", "schema"]],
]);

/** Folders of what a framework takes in: `plugins/db.ts` hands the database to requests. What it exports says more than its name. */
export const pluginFolders: ReadonlySet<string> = new Set(["plugin", "plugins"]);

/** Folders of what declares and runs nothing: `constants/db.ts` has the names of tables. */
export const declaringFolders: ReadonlySet<string> = new Set(["constant", "constants", "enum", "enums", "type", "types", "typings", "interface", "interfaces", "error", "errors", "exception", "exceptions"]);

/** What routers route that no request is: `queue-router` is none of HTTP. */
export const routed: ReadonlySet<string> = new Set(["queue", "event", "message", "command", "job", "task", "topic", "stream", "model", "llm", "prompt", "agent", "intent", "regex", "regexp"]);

/** Roles of HTTP that services have too: `url.resolver.service` is one that finds what an address leads to. */
export const alsoDone: ReadonlySet<string> = new Set(["resolver", "resolvers"]);

/** What a guard behind a dash asks for when it stands before requests: `url-guard` and `type-guards` are functions. */
export const guarding: ReadonlySet<string> = new Set([
  "auth", "authn", "authz", "authentication", "authorization", "jwt", "token", "session", "cookie", "role", "roles", "permission", "permissions", "access", "admin", "owner", "user",
  "tenant", "route", "request", "local", "oauth", "key", "csrf", "acl", "rbac", "policy", "policies", "login", "throttle", "throttler", "limit", "limiter", "ws", "gql",
]);

/** What keeps repositories of code: a `git-repository` is one of those. */
export const hosted: ReadonlySet<string> = new Set(["git", "github", "gitlab", "gitea", "bitbucket", "svn"]);

/** Role words that mean something else as often (a Git repository), so that a folder of another layer outweighs them. */
export const shortRoles: ReadonlySet<string> = new Set(["repo", "repos"]);

/** Folders with a file for each subject, called as it is: `api/repo.ts` is about what the product calls a repo. */
export const subjectFolders: ReadonlySet<string> = new Set(["api", "apis", "endpoints", "documents"]);

/** Folders of a protocol: `http/service.js` serves it, or is a client of it, and holds no business. */
export const protocolFolders: ReadonlySet<string> = new Set(["http"]);

/** An edge between two layers that is right for some files. */
export interface BuiltInAllowance {
  readonly from: string;
  readonly to: string;
  /** The importing files, by their name without extension. */
  readonly stem?: RegExp;
  /** The imported files, by their path. */
  readonly folder?: RegExp;
}

/** Edges that even `recommended` would forbid but that are right: data for the same mechanism as the `allow` setting. */
export const builtInAllowances: readonly BuiltInAllowance[] = [
  // Pagination, hashing, ids: helpers that are called services, and lie where everybody takes from.
  { from: "repository", to: "service", folder: /(?:^|\/)(?:common|shared|helpers?|utils?)\// },
  // What a column holds is encrypted where it is written: `wallet-encryption.service` has no rule of the business.
  { from: "repository", to: "service", folder: /(?:encryption|cryptography|cipher|hash|hashing)[-_.]?service(?:\.[cm]?[jt]s)?$/i },
  // The standard has configuration in no layer, whatever it is called, and who logs knows no business.
  { from: "repository", to: "service", folder: /(?:^|[\/_.-])(?:config|configuration|env|environment|logger|logging)[-_.]?service(?:\.[cm]?[jt]s)?$/i },
  // Who keeps copies keeps data: `redis.service` hands out what a repository asks.
  { from: "repository", to: "service", folder: /(?:^|[\/_.-])(?:redis|cache|caching)[-_.]?service(?:\.[cm]?[jt]s)?$/i },
  // Who asks, of which tenant, in which request: a context knows no business.
  { from: "repository", to: "service", folder: /context[-_.]?service(?:\.[cm]?[jt]s)?$/i },
  // What is called a service and lies right with the database, or in its folder of services, serves it: iterators, transactions.
  { from: "repository", to: "service", folder: /(?:^|\/)(?:db|databases?)\/(?:src\/)?(?:services?\/(?:.*\/)?)?[^/]*$/ },
  // A product that keeps databases for others: there the service is one of that feature.
  { from: "controller", to: "database", stem: /^database\.controller$/, folder: /(?:^|\/)database\.service(?:\.[cm]?[jt]s)?$/ },
  // Whether the database answers: `health.controller`, `getReady`. `user-health.controller` is about something else.
  {
    from: "controller",
    to: "database",
    stem: /^(?:(?:get|check)[-_.]?)?(?:(?:api|app|database|db|server|service|system)[-_.]?)?(?:health(?:z|[-_.]?checks?|[-_.]?indicators?)?|heartbeat|livez|liveness|ping|readiness|ready|readyz|status)(?:[-_.]?(?:api|controllers?|endpoint|get|handlers?|http|resolvers?|route[rs]?|rest|v\d))*$/i,
  },
];
