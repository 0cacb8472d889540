/**
 * Drivers, models and clients of databases whose calls take a Node callback, `(error, result) => …`, in the versions that are in use: mongoose
 * before 7, mongodb before 5, redis before 4, the AWS SDK before 3 among them. Read from their own documentation, 2026-11.
 */
export const callbackClients: ReadonlySet<string> = new Set([
  "@appthreat/sqlite3", "@journeyapps/sqlcipher", "@sap/hana-client", "@seald-io/nedb", "@vscode/sqlite3", "aerospike", "aws-sdk",
  "aws-sdk/clients/dynamodb", "cassandra-driver", "couchbase", "dynamoose", "elasticsearch", "hdb", "ibm_db", "ioredis", "iovalkey", "level",
  "leveldown", "levelup", "linvodb3", "memcached", "memjs", "mongodb", "mongodb-legacy", "mongojs", "mongoose", "monk", "msnodesqlv8", "mssql",
  "mysql", "mysql2", "nano", "nedb", "node-firebird", "odbc", "oracledb", "pg", "pg-native", "pg-pool", "redis", "redis-clustr", "rethinkdb",
  "snowflake-sdk", "sqlite3", "tedious", "tingodb", "vertica", "waterline",
]);
