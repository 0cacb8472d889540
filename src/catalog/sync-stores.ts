import { doing, query, type SyncApi } from "./sync-database.ts";

/** Key-value stores and file-backed databases with calls that block. */
export const syncStoreApis: readonly SyncApi[] = [
  {
    // Reads are synchronous by design and come from mapped memory; only what says Sync waits for the disk.
    name: "lmdb", readFrom: "lmdb@3.5.6", specifiers: ["lmdb"], wholeIsDefault: true,
    exports: { open: "open" },
    types: { Database: "database", RootDatabase: "database" },
    instead: "use its methods without `Sync`, such as `put` and `transaction`, and await them",
    roles: {
      open: { call: { blocks: "setup", gives: "database" } },
      database: {
        methods: {
          ...doing("get getEntry getBinary getBinaryFast getValues getKeys getRange getCount getKeysCount getValuesCount doesExist",
          { blocks: "local" }),
          ...doing("putSync removeSync transactionSync dropSync clearSync", query),
          openDB: { blocks: "setup", gives: "database" },
        },
        async: [
          "put", "remove", "transaction", "childTransaction", "batch", "ifVersion", "ifNoExists", "getAsync", "getMany", "prefetch",
          "clearAsync", "drop",
          "clear", "deleteDB", "backup", "close",
        ],
      },
    },
  },
  {
    name: "abstract-level", readFrom: "classic-level@3.0.0", specifiers: ["classic-level", "level", "rocks-level"], wholeIsDefault: true,
    exports: { ClassicLevel: "class", Level: "class", RocksLevel: "class" },
    types: { ClassicLevel: "database", Level: "database", RocksLevel: "database", AbstractLevel: "database" },
    instead: "use `get` and await it",
    roles: {
      class: { make: { gives: "database" } },
      database: {
        methods: { getSync: query, sublevel: { gives: "database" } },
        async: ["get", "getMany", "put", "del", "batch", "clear", "open", "close", "iterator", "keys", "values"],
      },
    },
  },
  {
    name: "lowdb", readFrom: "lowdb@7.0.1", specifiers: ["lowdb", "lowdb/node"],
    exports: {
      LowSync: "class", JSONFileSync: "adapterConstructor", TextFileSync: "adapterConstructor", DataFileSync: "adapterConstructor",
      JSONFileSyncPreset: "preset",
    },
    types: { LowSync: "database", JSONFileSync: "adapter", TextFileSync: "adapter", DataFileSync: "adapter" },
    instead: "use `Low` with `JSONFile`, or `JSONFilePreset`, of `lowdb/node`, and await `read`, `write` and `update`",
    roles: {
      class: { make: { gives: "database" } },
      preset: { call: { blocks: "query", gives: "database" } },
      database: { methods: doing("read write update", query) },
      adapterConstructor: { make: { gives: "adapter" } },
      adapter: { methods: doing("read write", query) },
    },
  },
  {
    // Version 1: what `low(adapter)` returns blocks or not as its adapter does. Chains end in `.write()`.
    name: "lowdb@1", readFrom: "lowdb@1.0.0", specifiers: ["lowdb"],
    exports: { default: "low", "": "low" },
    types: {},
    instead: "use `lowdb/adapters/FileAsync` and await what it returns",
    roles: {
      low: { call: { gives: "chain", needs: "lowdb@1/adapters#adapter" } },
      chain: { methods: { ...doing("read write", query), value: {} }, others: { gives: "chain" } },
    },
  },
  {
    name: "lowdb@1/adapters", readFrom: "lowdb@1.0.0", specifiers: ["lowdb/adapters/FileSync"], wholeIsDefault: true,
    exports: { "": "class" },
    types: {},
    instead: "use `lowdb/adapters/FileAsync` and await what it returns",
    roles: { class: { make: { gives: "adapter" } }, adapter: { methods: doing("read write", query) } },
  },
  {
    name: "enmap", readFrom: "enmap@6.1.6", specifiers: ["enmap"], wholeIsDefault: true,
    exports: { "": "class" },
    types: { "": "database" },
    instead: "use a store with promises, such as Keyv, and await it",
    roles: {
      class: { make: { blocks: "setup", gives: "database" } },
      database: {
        methods: {
          ...doing("set get has delete clear keys indexes values entries update observe push math inc dec", query),
          ...doing("ensure includes remove export import", query),
          ...doing("random randomKey every some map find findIndex reduce filter sweep partition", query), ...doing("changed", {}),
        },
      },
    },
  },
  {
    // The only interface that a Durable Object has to its own store: local, and without an asynchronous form.
    name: "durable-object", readFrom: "@cloudflare/workers-types@4", specifiers: ["@cloudflare/workers-types", "cloudflare:workers"],
    exports: {},
    types: { DurableObjectState: "state", DurableObjectStorage: "storage", SqlStorage: "sql", SqlStorageCursor: "cursor",
    DurableObject: "object" },
    roles: {
      object: { members: { ctx: "state" } },
      state: { members: { storage: "storage" } },
      storage: { members: { sql: "sql" }, async: ["get", "put", "delete", "list", "transaction"] },
      sql: { methods: { exec: { blocks: "local", gives: "cursor" } } },
      cursor: { methods: doing("toArray one next raw", { blocks: "local" }) },
    },
  },
];
