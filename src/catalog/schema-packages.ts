/** Packages whose functions declare what a value looks like, and ask nobody for one. Read from their own documentation, 2026-11. */
export const schemaPackages: ReadonlySet<string> = new Set([
  "zod", "yup", "joi", "@hapi/joi", "@sinclair/typebox", "typebox", "@fastify/type-provider-typebox", "valibot", "superstruct", "arktype", "io-ts", "runtypes", "myzod", "fluent-json-schema",
  "drizzle-zod", "drizzle-typebox", "drizzle-valibot",
]);
