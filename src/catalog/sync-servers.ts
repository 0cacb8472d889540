import { doing, query, setup, type SyncApi } from "./sync-database.ts";

/** Drivers of database servers with calls that block. */
export const syncServerApis: readonly SyncApi[] = [
  {
    name: "sync-mysql", readFrom: "sync-mysql@3.0.1", specifiers: ["sync-mysql"], wholeIsDefault: true,
    exports: { "": "class" },
    types: { "": "connection" },
    instead: "use `mysql2/promise` and await it",
    roles: {
      class: { make: { blocks: "setup", gives: "connection" }, call: { blocks: "setup", gives: "connection" } },
      connection: { methods: { ...doing("query finishAll", query), queueQuery: { gives: "queued" }, dispose: setup } },
      // Calling what `queueQuery` returns waits for the answer.
      queued: { call: query },
    },
  },
  {
    name: "pg-native", readFrom: "pg-native@3.9.0", specifiers: ["pg-native"], wholeIsDefault: true,
    exports: { "": "class" },
    types: { "": "client" },
    instead: "use `pg`, or the methods without `Sync`",
    roles: {
      class: { make: { gives: "client" }, call: { gives: "client" } },
      client: {
        methods: { ...doing("querySync executeSync", query), ...doing("connectSync prepareSync", setup) },
        async: ["connect", "query", "prepare", "execute", "cancel", "end", "pipeline"],
      },
    },
  },
  {
    name: "ibm_db", readFrom: "ibm_db@4.0.1", specifiers: ["ibm_db"], wholeIsDefault: true,
    exports: { "": "module", Database: "databaseConstructor", Pool: "poolConstructor" },
    types: { Database: "connection", Pool: "pool", ODBCStatement: "statement", ODBCResult: "result" },
    instead: "use its methods without `Sync`, which return promises, and await them",
    roles: {
      module: { call: { gives: "connection" }, methods: { openSync: { blocks: "setup", gives: "connection" },
      open: { passes: "connection", passesAt: 1 } } },
      databaseConstructor: { make: { gives: "connection" } },
      poolConstructor: { make: { gives: "pool" } },
      pool: { methods: { openSync: { blocks: "setup", gives: "connection" }, open: { passes: "connection", passesAt: 1 }, closeSync: setup } },
      connection: {
        methods: {
          ...doing("querySync executeFileSync beginTransactionSync commitTransactionSync rollbackTransactionSync endTransactionSync",
          query),
          queryResultSync: { blocks: "query", gives: "result" }, ...doing("openSync closeSync", setup),
          prepareSync: { blocks: "setup", gives: "statement" },
        },
        async: ["open", "close", "query", "prepare", "beginTransaction"],
      },
      statement: {
        methods: {
          executeSync: { blocks: "query", gives: "result" }, executeNonQuerySync: query,
          ...doing("bindSync prepareSync closeSync", setup),
        },
        async: ["execute", "executeNonQuery", "bind", "prepare", "close"],
      },
      result: { methods: { ...doing("fetchSync fetchAllSync fetchNSync", query), closeSync: setup }, async: ["fetch", "fetchAll",
      "close"] },
    },
  },
];
