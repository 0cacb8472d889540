/**
 * Packages that mean "database": drivers, clients, ORMs, query builders, framework plugins that hand out a client and
 * migration tools. Names were checked against the npm registry on 2026-11-21.
 */
export const databasePackages: readonly string[] = [
  "@adonisjs/lucid", "@apla/clickhouse", "@appthreat/sqlite3", "@aws-sdk/client-athena", "@aws-sdk/client-dsql", "@aws-sdk/client-dynamodb",
  "@aws-sdk/client-keyspaces", "@aws-sdk/client-neptunedata", "@aws-sdk/client-rds-data", "@aws-sdk/client-redshift-data",
  "@aws-sdk/client-timestream-query", "@aws-sdk/client-timestream-write", "@aws-sdk/lib-dynamodb", "@aws-sdk/util-dynamodb",
  "@aws/aurora-dsql-node-postgres-connector", "@aws/dynamodb-data-mapper", "@azure/cosmos", "@azure/data-tables", "@clickhouse/client",
  "@clickhouse/client-web", "@databricks/sql", "@datastax/astra-db-ts", "@deepkit/orm", "@deepkit/sql", "@duckdb/duckdb-wasm", "@duckdb/node-api",
  "@duckdb/node-bindings", "@effect/sql", "@electric-sql/client", "@electric-sql/pglite", "@fastify/mongodb", "@fastify/mysql", "@fastify/postgres",
  "@feathersjs/knex", "@feathersjs/mongodb", "@google-cloud/bigquery", "@google-cloud/bigtable", "@google-cloud/cloud-sql-connector",
  "@google-cloud/datastore", "@google-cloud/firestore", "@google-cloud/spanner", "@hapipal/schwifty", "@ibm-cloud/cloudant", "@instantdb/admin",
  "@journeyapps/sqlcipher", "@knaadh/nestjs-drizzle-pg", "@libsql/client", "@libsql/client-wasm", "@libsql/core", "@libsql/kysely-libsql",
  "@libsql/sqlite3", "@loopback/repository", "@midwayjs/mongoose", "@midwayjs/orm", "@midwayjs/sequelize", "@midwayjs/typegoose", "@midwayjs/typeorm", "@miniflare/d1", "@mysql/xdevapi", "@n8n/typeorm",
  "@neondatabase/serverless", "@nestjs/mongoose", "@nestjs/sequelize", "@nestjs/typeorm", "@netlify/neon", "@op-engineering/op-sqlite",
  "@pgkit/client", "@pgtyped/runtime", "@planetscale/database", "@powersync/node", "@prisma/client", "@prisma/extension-accelerate",
  "@prisma/extension-read-replicas", "@prisma/migrate", "@rocicorp/zero-sqlite3", "@sap/hana-client", "@seald-io/nedb", "@signalapp/sqlcipher",
  "@sqlite.org/sqlite-wasm", "@supabase/postgrest-js", "@surrealdb/node", "@tidbcloud/serverless", "@triplit/client", "@tsed/mikro-orm",
  "@tsed/mongoose", "@tsed/prisma", "@tsed/typeorm", "@tursodatabase/database", "@tursodatabase/serverless", "@tursodatabase/sync", "@typedorm/core",
  "@typegoose/typegoose", "@vercel/postgres", "@vscode/sqlite3", "@xata.io/client", "@zenstackhq/orm", "@zenstackhq/runtime", "abstract-level",
  "aerospike", "arangojs", "better-sqlite3", "better-sqlite3-multiple-ciphers", "bookshelf", "browser-level", "camo", "cassandra-driver",
  "classic-level", "clickhouse", "clickhouse-migrations", "cloudant", "couchbase", "data-api-client", "db-migrate", "dbmate", "dgraph-js",
  "dgraph-js-http", "drizzle-orm", "duckdb", "duckdb-async", "dynamodb-onetable", "dynamodb-toolbox", "dynamoose", "edgedb", "egg-mongoose", "egg-mysql",
  "egg-orm", "egg-sequelize", "electrodb", "enmap", "expo-sqlite", "express-cassandra", "express-myconnection", "fastify-knexjs", "fauna", "faunadb",
  "feathers-knex", "feathers-mongoose", "feathers-objection", "feathers-sequelize", "firebird", "fireorm", "gel", "graphile-migrate", "gremlin",
  "hapi-mongodb", "hdb", "ibm_db", "idb-connector", "jdbc", "jugglingdb", "knex", "kysely", "leoric", "level", "leveldown", "levelup", "ley",
  "libpq", "libsql", "linvodb3", "lmdb", "lmdb-store", "lokijs", "loopback-datasource-juggler", "lowdb", "mariadb", "marv", "massive",
  "memory-level", "migrate-mongo", "migrate-mongoose", "moleculer-db", "moleculer-db-adapter-mongo", "moleculer-db-adapter-mongoose", "moleculer-db-adapter-sequelize", "mongodb", "mongodb-client-encryption", "mongodb-legacy",
  "mongodb-migrations", "mongoist", "mongojs", "mongoose", "mongoose-paginate-v2", "monk", "msnodesqlv8", "mssql", "mysql", "mysql-migrations",
  "mysql2", "nano", "nedb", "nedb-promises", "neo4j-driver", "neo4j-driver-lite", "nest-knexjs", "nestjs-knex", "nestjs-kysely", "nestjs-prisma",
  "nestjs-typegoose", "node-firebird", "node-firebird-driver-native", "node-flywaydb", "node-json-db", "node-jt400", "node-lmdb", "node-pg-migrate",
  "node-sqlite3-wasm", "objection", "odbc", "oracledb", "orchid-orm", "orientjs", "ottoman", "papr", "pg", "pg-copy-streams", "pg-cursor",
  "pg-listen", "pg-logical-replication", "pg-native", "pg-node-migrations", "pg-pool", "pg-promise", "pg-query-stream", "postgrator",
  "postgrator-cli", "postgres", "postgres-migrations", "postgres-pool", "pouchdb", "pouchdb-core", "pouchdb-node", "pqb", "presto-client",
  "prisma-extension-kysely", "promise-mysql", "promised-sqlite3", "quick.db", "rado", "rake-db", "ravendb", "realm", "remult", "rethinkdb",
  "rethinkdb-ts", "rethinkdbdash", "rocksdb", "rxdb", "sails-disk", "sails-mysql", "sails-postgresql", "sequelize", "sequelize-cli",
  "sequelize-typescript", "serverless-mysql", "simple-json-db", "slonik", "snowflake-promise", "snowflake-sdk", "sql-bricks", "sql.js",
  "sql.js-fts5", "sqlite", "sqlite-async", "sqlite-sync", "sqlite3", "squel", "surrealdb", "sync-mysql", "tedious", "then-mysql", "tingodb",
  "trino-client", "ts-migrate-mongoose", "ts-sql-query", "typeorm", "typeorm-extension", "typeorm-naming-strategies", "typeorm-transactional",
  "typesaurus", "umzug", "vertica", "vertica-nodejs", "wa-sqlite", "waterline", "zapatos",
];

/** Families of packages that mean the same, by the beginning of the name. */
export const databaseFamilies: readonly string[] = [
  "@cap-js/", "@databases/", "@effect/sql-", "@mikro-orm/", "@prisma/adapter-", "@sequelize/", "@slonik/", "db-migrate-", "kysely-",
  "loopback-connector-",
];

/** Parsers, type helpers and doubles that carry a database's name but touch none. */
export const notDatabases: readonly string[] = [
  "@databases/sql-migrations", "@sequelize/utils", "kysely-codegen",
];

/**
 * Caches, search engines, vector stores, session stores and job queues. They keep data, but many teams use them right
 * in a service: `recommended` leaves them alone, `strict` counts them as databases.
 */
export const storePackages: readonly string[] = [
  "@adonisjs/redis", "@auth/drizzle-adapter", "@auth/mongodb-adapter", "@auth/prisma-adapter", "@elastic/elasticsearch", "@fastify/elasticsearch",
  "@fastify/redis", "@influxdata/influxdb-client", "@influxdata/influxdb3-client", "@keyv/mongo", "@keyv/postgres", "@keyv/redis", "@keyv/sqlite",
  "@lancedb/lancedb", "@liaoliaots/nestjs-redis", "@lucia-auth/adapter-prisma", "@nestjs-modules/ioredis", "@nestjs/elasticsearch",
  "@opensearch-project/opensearch", "@pinecone-database/pinecone", "@qdrant/js-client-grpc", "@qdrant/js-client-rest", "@questdb/nodejs-client",
  "@redis/client", "@supabase/supabase-js", "@upstash/redis", "@valkey/valkey-glide", "@vercel/kv", "@zilliz/milvus2-sdk-node", "chromadb",
  "connect-mongo", "connect-pg-simple", "connect-redis", "elasticsearch", "express-mysql-session", "firebase-admin", "graphile-worker",
  "handy-redis", "influx", "ioredis", "iovalkey", "keyv", "meilisearch", "memcached", "memjs", "pg-boss", "postgraphile", "redis", "redis-clustr",
  "redis-om", "tedis", "typesense", "vectordb", "weaviate-client", "weaviate-ts-client",
];

/** Packages of which only some exports are a database; "default" is what `import DynamoDB from "aws-sdk/clients/dynamodb"` takes. */
export const databaseExports: ReadonlyMap<string, readonly string[]> = new Map([
  ["aws-sdk", ["DynamoDB"]],
  ["aws-sdk/clients/dynamodb", ["default", "DocumentClient", "*"]],
]);
