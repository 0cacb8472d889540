/**
 * Exports of database packages that open a connection or hold one: a service that makes its own client is wrong in any
 * layered backend, also where services are the data layer. By name, since drivers agree on them.
 */
export const clientNames =
  /^(?:(?:Prisma|Mongo|Datastax|Cassandra|Cosmos|DynamoDB)?Client|DynamoDB(?:\.DocumentClient)?|DocumentClient|DynamoDBDocument(?:Client)?|(?:Connection)?Pool|Database|DatabaseSync|DataSource|Connection|Sequelize|Kysely|MikroORM|Cluster|Datastore|Firestore|Spanner|BigQuery|PGlite|Surreal|createPool|createPoolCluster|createConnection|createClient|createDataSource|connect|drizzle|knex|postgres|neon)$/;

/** Exports that open a connection under a name of their own, or one that others have for something else. Those of a package hold for its subpaths too. */
export const clientExports: ReadonlyMap<string, readonly string[]> = new Map([
  ["@databricks/sql", ["DBSQLClient"]],
  ["neo4j-driver", ["driver"]],
  ["neo4j-driver-lite", ["driver"]],
  ["sqlite", ["open"]],
  ["sqlite3", ["verbose"]],
  // Stores, which only `strict` counts.
  ["@influxdata/influxdb-client", ["InfluxDB"]],
  ["@influxdata/influxdb3-client", ["InfluxDBClient"]],
  ["@keyv/redis", ["KeyvRedis", "createKeyv"]],
  ["@pinecone-database/pinecone", ["Pinecone", "PineconeClient"]],
  ["@qdrant/js-client-grpc", ["QdrantClient"]],
  ["@qdrant/js-client-rest", ["QdrantClient"]],
  ["@redis/client", ["createCluster", "createClientPool", "createSentinel"]],
  ["@supabase/supabase-js", ["SupabaseClient"]],
  ["@upstash/redis", ["Redis"]],
  ["@valkey/valkey-glide", ["GlideClient", "GlideClusterClient"]],
  ["@zilliz/milvus2-sdk-node", ["MilvusClient"]],
  ["chromadb", ["ChromaClient", "CloudClient"]],
  ["firebase-admin", ["firestore", "database", "getFirestore", "initializeFirestore", "getDatabase", "getDatabaseWithUrl"]],
  ["influx", ["InfluxDB"]],
  ["ioredis", ["Redis"]],
  ["iovalkey", ["Redis"]],
  ["keyv", ["Keyv"]],
  ["meilisearch", ["MeiliSearch", "Meilisearch"]],
  ["pg-boss", ["PgBoss"]],
  ["redis", ["createCluster", "createClientPool", "createSentinel"]],
  ["tedis", ["Tedis", "TedisPool"]],
  ["weaviate-client", ["connectToLocal", "connectToWeaviateCloud", "connectToCustom", "client"]],
  ["weaviate-ts-client", ["client"]],
]);

/**
 * Members of a client's class that open it, and of a client that hand on a handle: `MikroORM.init({})`, `client.db("shop").collection("users")`. What is
 * asked through it, or declared on it, is none: `pool.query(…)`, `sequelize.define(…)`.
 */
export const handleMembers: ReadonlySet<string> = new Set([
  "connect", "init", "initSync", "initialize", "create", "open", "from", "getInstance", "promise", "db", "useDb", "database", "collection", "container", "bucket",
  "scope", "defaultCollection", "index", "duplicate", "fromEnv", "createClient", "Cluster", "getRepository", "getTreeRepository", "getMongoRepository", "manager", "em", "fork", "session", "$extends",
]);

/** Packages whose default export, or themselves when called, are such a client: `postgres(url)`, `knex({…})`, `new Database(file)`. */
export const clientDefaults: ReadonlySet<string> = new Set([
  "postgres", "knex", "pg-promise", "better-sqlite3", "libsql", "mysql", "mysql2", "mysql2/promise", "mariadb", "mssql", "mongojs", "monk", "nano",
  "neo4j-driver", "rethinkdb", "sync-mysql", "serverless-mysql", "massive",
]);
