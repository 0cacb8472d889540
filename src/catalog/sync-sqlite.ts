import { doing, query, setup, type Effect, type Role, type SyncApi } from "./sync-database.ts";

const statementMethods: Readonly<Record<string, Effect>> = {
  ...doing("run get all iterate", query),
  ...doing("bind pluck expand raw safeIntegers", { gives: "statement" }),
  columns: {},
};

const transaction: Role = { call: query, methods: doing("default deferred immediate exclusive", query) };

const databaseMethods: Readonly<Record<string, Effect>> = {
  ...doing("exec serialize", query),
  ...doing("pragma", setup),
  ...doing("function aggregate table loadExtension close defaultSafeIntegers unsafeMode", setup),
  prepare: { blocks: "setup", gives: "statement" },
  transaction: { blocks: "setup", gives: "transaction" },
};

const constructible: Role = { make: { blocks: "setup", gives: "database" }, call: { blocks: "setup", gives: "database" } };

/** The API of better-sqlite3, which its forks share to the letter. */
const betterSqlite3: SyncApi = {
  name: "better-sqlite3", readFrom: "@types/better-sqlite3@9.6.0", wholeIsDefault: true,
  specifiers: ["better-sqlite3", "better-sqlite3-multiple-ciphers", "@rocicorp/zero-sqlite3", "@signalapp/sqlcipher",
  "@powersync/better-sqlite3"],
  exports: { "": "class" },
  types: { Database: "database", Statement: "statement", Transaction: "transaction" },
  roles: {
    class: constructible,
    database: { methods: { ...databaseMethods, explain: query }, async: ["backup"] },
    statement: { methods: statementMethods },
    transaction,
  },
};

const libsql: SyncApi = {
  // `libsql/promise` and `@libsql/client` are asynchronous.
  name: "libsql", readFrom: "libsql@0.5.29", specifiers: ["libsql"], wholeIsDefault: true,
  exports: { "": "class" },
  types: { Database: "database", Statement: "statement", Transaction: "transaction" },
  roles: {
    class: constructible,
    database: { methods: { ...databaseMethods, sync: query }, async: ["backup"] },
    statement: { methods: statementMethods },
    transaction,
  },
};

const turso: SyncApi = {
  // The root of the package has the same names and returns promises.
  name: "@tursodatabase/database/compat", readFrom: "@tursodatabase/database@0.7.2", specifiers: ["@tursodatabase/database/compat"],
  exports: { Database: "class" },
  types: { Database: "database" },
  roles: {
    class: { make: { blocks: "setup", gives: "database" } },
    database: {
      methods: {
        ...doing("exec batch serialize backup", query),
        ...doing("pragma", setup),
        ...doing("function aggregate table loadExtension close defaultSafeIntegers", setup),
        ...doing("maxWriteReplicationIndex interrupt", {}),
        prepare: { blocks: "setup", gives: "statement" },
        transaction: { blocks: "setup", gives: "transaction" },
      },
    },
    statement: {
      methods: {
        ...doing("run get all iterate", query), ...doing("bind pluck raw safeIntegers", { gives: "statement" }),
        ...doing("columns interrupt close", {}),
      },
    },
    transaction,
  },
};

const nodeSqlite: SyncApi = {
  name: "node:sqlite", readFrom: "@types/node@26.6.6", specifiers: ["node:sqlite"],
  exports: { DatabaseSync: "class", "default.DatabaseSync": "class" },
  types: {
    DatabaseSync: "database", StatementSync: "statement", Session: "session", SQLTagStore: "tags",
    "default.DatabaseSync": "database", "default.StatementSync": "statement", "default.Session": "session",
  },
  roles: {
    class: { make: { blocks: "setup", gives: "database" } },
    database: {
      methods: {
        ...doing("exec applyChangeset serialize deserialize", query),
        ...doing("open close function aggregate enableLoadExtension enableDefensive loadExtension setAuthorizer", setup),
        location: {},
        prepare: { blocks: "setup", gives: "statement" },
        createSession: { blocks: "setup", gives: "session" },
        createTagStore: { gives: "tags" },
      },
    },
    statement: {
      methods: {
        ...doing("run get all iterate", query),
        ...doing("columns setAllowBareNamedParameters setAllowUnknownNamedParameters setReadBigInts setReturnArrays", {}),
      },
    },
    session: { methods: { ...doing("changeset patchset", query), close: setup } },
    tags: { methods: { ...doing("run get all iterate", query), ...doing("clear", {}) } },
  },
};

const bunSqlite: SyncApi = {
  // `Bun.sql` and `new SQL("sqlite://…")` are asynchronous.
  name: "bun:sqlite", readFrom: "bun-types@1.4.5", specifiers: ["bun:sqlite"],
  exports: { Database: "class", default: "class" },
  types: { Database: "database", default: "database", Statement: "statement" },
  roles: {
    class: { make: { blocks: "setup", gives: "database" }, methods: { open: { blocks: "setup", gives: "database" },
    deserialize: { blocks: "setup", gives: "database" } } },
    database: {
      methods: {
        ...doing("run exec serialize fileControl", query),
        ...doing("function aggregate loadExtension close", setup),
        clearQueryCache: {},
        ...doing("query prepare", { blocks: "setup", gives: "statement" }),
        transaction: { blocks: "setup", gives: "transaction" },
      },
    },
    statement: {
      methods: {
        ...doing("all get iterate run values raw", query), ...doing("as safeIntegers", { gives: "statement" }),
        ...doing("finalize toString toJSON", {}),
      },
    },
    transaction: { call: query, methods: doing("deferred immediate exclusive", query) },
  },
};

const sqlJs: SyncApi = {
  name: "sql.js", readFrom: "@types/sql.js@1.4.11", specifiers: ["sql.js"], folders: ["sql.js/dist"], wholeIsDefault: true,
  exports: { "": "init" },
  types: { Database: "database", Statement: "statement", SqlJsStatic: "module" },
  roles: {
    init: { call: { gives: "promise" } },
    promise: { await: "module" },
    module: { members: { Database: "class" } },
    class: { make: { blocks: "setup", gives: "database" } },
    database: {
      methods: {
        ...doing("exec each export", query), run: { blocks: "query", gives: "database" }, iterateStatements: query,
        ...doing("create_function close", setup), ...doing("getRowsModified handleError updateHook", {}),
        prepare: { blocks: "setup", gives: "statement" },
      },
    },
    statement: {
      methods: { ...doing("step get getAsObject run", query), ...doing("bind reset free freemem getColumnNames getNormalizedSQL getSQL",
      {}) },
    },
  },
};

const sqliteWasm: SyncApi = {
  // `sqlite3Worker1Promiser` is asynchronous.
  name: "@sqlite.org/sqlite-wasm", readFrom: "@sqlite.org/sqlite-wasm@3.54.1-build1", specifiers: ["@sqlite.org/sqlite-wasm"],
  exports: { default: "init" },
  types: { Database: "database", JsStorageDb: "database", OpfsDatabase: "database", PreparedStatement: "statement" },
  roles: {
    init: { call: { gives: "promise" } },
    promise: { await: "module" },
    module: { members: { oo1: "classes" } },
    classes: { members: { DB: "class", JsStorageDb: "class", OpfsDb: "class" } },
    class: { make: { blocks: "setup", gives: "database" } },
    database: {
      methods: {
        ...doing("exec selectArray selectArrays selectObject selectObjects selectValue selectValues", query),
        ...doing("transaction savepoint", { blocks: "query", passes: "database" }),
        ...doing("createFunction close", setup),
        ...doing("isOpen affirmOpen changes dbFilename dbName dbVfsName openStatementCount checkRc", {}),
        prepare: { blocks: "setup", gives: "statement" },
      },
    },
    statement: {
      methods: {
        ...doing("step stepFinalize get getBlob getFloat getInt getJSON getString", query), stepReset: { blocks: "query",
        gives: "statement" },
        ...doing("bind bindAsBlob clearBindings reset", { gives: "statement" }),
        ...doing("finalize getColumnName getColumnNames getParamIndex resetNoThrow", {}),
      },
    },
  },
};

const nodeSqlite3Wasm: SyncApi = {
  name: "node-sqlite3-wasm", readFrom: "node-sqlite3-wasm@0.8.60", specifiers: ["node-sqlite3-wasm"], wholeIsDefault: true,
  exports: { Database: "class" },
  types: { Database: "database", Statement: "statement" },
  roles: {
    class: { make: { blocks: "setup", gives: "database" } },
    database: {
      methods: { ...doing("run all get exec", query), ...doing("function close", setup), prepare: { blocks: "setup", gives: "statement" } },
    },
    statement: { methods: { ...doing("run iterate all get", query), finalize: {} } },
  },
};

const databasesSqliteSync: SyncApi = {
  // `@databases/sqlite` is the asynchronous sibling.
  name: "@databases/sqlite-sync", readFrom: "@databases/sqlite-sync@3.0.0", specifiers: ["@databases/sqlite-sync"], wholeIsDefault: true,
  exports: { "": "connect" },
  types: { DatabaseConnection: "database", DatabaseTransaction: "database" },
  instead: "use `@databases/sqlite`, which has the same methods, and await them",
  roles: {
    connect: { call: { blocks: "setup", gives: "database" } },
    database: { methods: { ...doing("query queryStream", query), tx: { blocks: "query", passes: "database" }, dispose: setup } },
  },
};

const sqliteSync: SyncApi = {
  name: "sqlite-sync", readFrom: "sqlite-sync@0.3.9", specifiers: ["sqlite-sync"], wholeIsDefault: true,
  exports: { "": "database" },
  types: {},
  roles: { database: { methods: { ...doing("run runAll insert update delete write", query), ...doing("connect con close create_function",
  setup) }, async: ["runAsync"] } },
};

/** SQLite in the process. */
export const syncSqliteApis: readonly SyncApi[] = [
  betterSqlite3, libsql, turso, nodeSqlite, bunSqlite, sqlJs, sqliteWasm, nodeSqlite3Wasm, databasesSqliteSync, sqliteSync,
];
