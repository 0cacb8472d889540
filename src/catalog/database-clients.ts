/**
 * Exports of database packages that open a connection or hold one: a service that makes its own client is wrong in any
 * layered backend, also where services are the data layer. By name, since drivers agree on them.
 */
export const clientNames =
  /^(?:default\.)?(?:(?:Prisma|Mongo|Datastax|Cassandra|Cosmos|DynamoDB)?Client|DynamoDB(?:\.DocumentClient)?|DocumentClient|DynamoDBDocumentClient|(?:Connection)?Pool|Database|DatabaseSync|DataSource|Connection|Sequelize|Kysely|MikroORM|Cluster|Datastore|Firestore|Spanner|BigQuery|createPool|createPoolCluster|createConnection|createClient|createDataSource|connect|drizzle|knex|postgres|neon)$/;

/** Packages whose default export, or themselves when called, are such a client: `postgres(url)`, `knex({…})`, `new Database(file)`. */
export const clientDefaults: ReadonlySet<string> = new Set([
  "postgres", "knex", "pg-promise", "better-sqlite3", "libsql", "mysql", "mysql2", "mysql2/promise", "mariadb", "mssql", "mongojs", "monk", "nano",
  "neo4j-driver", "rethinkdb", "sync-mysql", "serverless-mysql", "massive",
]);
