/**
 * What `recommended` lets every layer import from a package of a concern: enums, constants, identifiers and error classes
 * do not run anything. What such an error is used for is the business of `no-http-errors`.
 */

/** Names that are harmless in any package: error classes (for `instanceof`) and constants. */
export const harmlessNames = /(?:Error|Errors|Exception)$|^is[A-Z]\w*(?:Error|Exception|Boom)$|^[A-Z][A-Z\d_]+$/;

/** Harmless exports by package; a path names a member of an export. */
export const harmlessExports: ReadonlyMap<string, readonly string[]> = new Map([
  // References say which row is meant, as an id does, and helpers make plain objects and lists. The drivers hand on all of the core.
  ...["core", "postgresql", "mysql", "mariadb", "sqlite", "better-sqlite", "libsql", "mssql"].map((name): [string, readonly string[]] => [`@mikro-orm/${name}`, ["ref", "Reference", "wrap", "serialize", "Utils"]]),
  ["@mikro-orm/mongodb", ["ref", "Reference", "wrap", "serialize", "Utils", "ObjectId"]],
  ["mongodb", ["ObjectId", "Binary", "Decimal128", "Long", "Timestamp", "UUID", "ReadPreference", "ReadConcern", "WriteConcern"]],
  ["mongoose", ["Types", "isValidObjectId", "isObjectIdOrHexString", "default.Types", "default.isValidObjectId", "default.isObjectIdOrHexString", "default.Error", "Error"]],
  ["pg", ["types", "defaults", "default.types", "default.defaults"]],
  // The values of columns: ids, dates, large numbers.
  ["cassandra-driver", ["types", "default.types"]],
  ["kysely", ["NoResultError"]],
  // Schemas of answers, enums, the decorators that declare a class (requests too) or inject a repository, which is imported itself, and types of plain objects.
  ["@loopback/repository", ["CountSchema", "RelationType", "IsolationLevel", "model", "property", "repository", "AnyObject", "Options", "DataObject", "Filter", "Where", "Count"]],
  // Pipes that read an id of a request's parameters.
  ["@nestjs/mongoose", ["ParseObjectIdPipe", "IsObjectIdPipe"]],
  // Loggers, which only write down what others run.
  ["drizzle-orm", ["DefaultLogger", "ConsoleLogWriter", "NoopLogger"]],
  ["typeorm", ["AdvancedConsoleLogger", "FileLogger", "SimpleConsoleLogger", "FormattedConsoleLogger"]],
  ["@nestjs/swagger", ["*"]],
  ["@trpc/server", ["getHTTPStatusCodeFromError"]],
  ["@connectrpc/connect", ["Code", "ConnectError", "createClient"]],
  ["@hapi/boom", ["*"]],
  ["boom", ["*"]],
  ["@fastify/error", ["*"]],
  ["@fastify/sensible", ["httpErrors"]],
  // Storage that follows the course of events, so that no request has to be handed down.
  ["@fastify/request-context", ["requestContext", "asyncLocalStorage"]],
  ["fastify", ["errorCodes", "FastifyBaseLogger", "FastifyLoggerInstance"]],
  // Fastify's way of handing anything to anything: repositories are plugins there too.
  ["fastify-plugin", ["*"]],
  ["http-errors", ["*"]],
  ["http-errors-enhanced", ["*"]],
  ["http-assert", ["*"]],
  ["http-status", ["*"]],
  ["http-status-codes", ["*"]],
  ["statuses", ["*"]],
  ["restify-errors", ["*"]],
  ["standard-http-error", ["*"]],
  ["next/navigation", ["*"]],
  ["@feathersjs/express", ["errors"]],
  ["@orpc/server", ["ORPCError"]],
  // Zod, handed on with a method for documentation.
  ["@hono/zod-openapi", ["z", "extendZodWithOpenApi"]],
  ["elysia", ["t", "status", "NotFoundError", "ValidationError"]],
  ["h3", ["createError", "H3Error", "HTTPError", "isError"]],
  ["micro", ["createError", "HttpError"]],
  ["@sveltejs/kit", ["error", "fail"]],
  ["@loopback/rest", ["HttpErrors", "RestHttpErrors"]],
]);

/** Exports that say where a transaction, or what an ORM remembers for a request, begins and ends, and ask for no data: that is what a service decides. */
export const transactionExports = /^(?:Transactional|(?:Create|Ensure|Use)RequestContext|Propagation|IsolationLevel|runInTransaction|runOnTransaction(?:Commit|Rollback|Complete))$/;

/**
 * Sub-paths whose exports declare or compute and never open a connection or answer a request (`drizzle-orm/pg-core`,
 * `hono/jwt`), as the beginning of the specifier.
 */
export const harmlessPaths: readonly RegExp[] = [/^drizzle-orm\/[\w-]+-core(?:\/|$)/, /^hono\/(?:jwt|utils|client|http-exception)(?:\/|$)/, /^hono\/jwk$/];

/** Packages of which only these exports run in `recommended`; all else are generated enums and types. */
export const onlyRunning: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "@prisma/client",
    ["PrismaClient", "Prisma.sql", "Prisma.raw", "Prisma.join", "Prisma.empty", "Prisma.defineExtension", "Prisma.getExtensionContext", "default.PrismaClient"],
  ],
]);
