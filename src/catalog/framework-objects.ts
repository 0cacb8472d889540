import { adonisAnswers, sensibleErrorNames, without, type Statuses } from "./http-error-names.ts";
import { exportPath, type HttpErrorExport } from "./http-errors.ts";

/** An object that a framework hands out and that raises HTTP errors by its members: Koa's context, Fastify's reply. */
export type FrameworkObject =
  | "koa-context" | "assert" | "fastify" | "fastify-request" | "fastify-reply" | "fastify-http-errors" | "hono-context" | "elysia-context"
  | "egg-class" | "adonis-context" | "adonis-response";

/** What some are mostly called: their members (`throw`, `equal`, `abort`, `status`) would not say by themselves what they are. */
export const callNames: Readonly<Partial<Record<FrameworkObject, string>>> = {
  "koa-context": "ctx", assert: "assert", fastify: "app", "elysia-context": "ctx", "adonis-response": "response",
};

interface Member {
  /** What calling the member does. */
  readonly error?: HttpErrorExport;
  /** The object that the member is. */
  readonly object?: FrameworkObject;
}

type Members = Readonly<Partial<Record<string, Member>>>;

function each(kind: "thrower" | "factory", statuses: Statuses): Record<string, Member> {
  return Object.fromEntries(Object.entries(statuses).map(([name, status]) => [name, { error: status === undefined ? { kind } : { kind,
    status } }]));
}

/** Read from koa@3.3.0, fastify@5.12.8 with @fastify/sensible@6.0.6, hono@4.13.19, elysia@1.4.30, egg@4.1.2, @adonisjs/core@7.5.2. */
const membersOf: Readonly<Record<FrameworkObject, Members>> = {
  "koa-context": { ...each("thrower", without("throw")), assert: { error: { kind: "thrower" }, object: "assert" } },
  // `http-assert`, which Koa and @fastify/sensible share.
  assert: each("thrower", without("fail ok equal notEqual strictEqual notStrictEqual deepEqual notDeepEqual")),
  fastify: { httpErrors: { object: "fastify-http-errors" }, assert: { error: { kind: "thrower" }, object: "assert" } },
  "fastify-request": { server: { object: "fastify" } },
  "fastify-reply": {
    ...each("factory", { ...sensibleErrorNames, getHttpError: undefined }),
    ...each("thrower", { callNotFound: 404 }),
    server: { object: "fastify" },
    request: { object: "fastify-request" },
  },
  "fastify-http-errors": each("factory", { ...sensibleErrorNames, ...without("getHttpError createError") }),
  "hono-context": each("factory", { notFound: 404 }),
  // `error` is what `status` was called up to version 1.2.
  "elysia-context": each("factory", without("status error")),
  "egg-class": { ctx: { object: "koa-context" } },
  "adonis-context": { response: { object: "adonis-response" } },
  "adonis-response": { ...each("thrower", without("abort abortIf abortUnless")), ...each("factory", adonisAnswers) },
};

interface Origin {
  readonly specifiers: readonly string[];
  readonly wholeIsDefault?: true;
  /** Types, or classes to extend, whose values are the object. */
  readonly types: readonly string[];
  readonly object: FrameworkObject;
  /** Functions that return one. */
  readonly madeBy?: readonly string[];
}

const origins: readonly Origin[] = [
  {
    specifiers: ["koa"], wholeIsDefault: true, object: "koa-context",
    types: ["Context", "ParameterizedContext", "ExtendableContext", "BaseContext", "DefaultContext"],
  },
  { specifiers: ["koa-router", "@koa/router"], wholeIsDefault: true, object: "koa-context", types: ["RouterContext", "IRouterContext"] },
  { specifiers: ["@midwayjs/koa", "egg"], object: "koa-context", types: ["Context"] },
  { specifiers: ["egg"], object: "egg-class", types: ["Service", "Controller", "Subscription", "BaseContextClass"] },
  { specifiers: ["fastify"], wholeIsDefault: true, object: "fastify", types: ["FastifyInstance"], madeBy: ["", "fastify"] },
  { specifiers: ["fastify"], wholeIsDefault: true, object: "fastify-request", types: ["FastifyRequest"] },
  { specifiers: ["fastify"], wholeIsDefault: true, object: "fastify-reply", types: ["FastifyReply"] },
  { specifiers: ["@fastify/sensible"], wholeIsDefault: true, object: "fastify-http-errors", types: ["HttpErrors"] },
  { specifiers: ["hono"], object: "hono-context", types: ["Context"] },
  { specifiers: ["elysia"], object: "elysia-context", types: ["Context", "ErrorContext", "PreContext"] },
  { specifiers: ["@adonisjs/core/http"], object: "adonis-context", types: ["HttpContext"] },
  { specifiers: ["@adonisjs/core/http"], object: "adonis-response", types: ["HttpResponse", "Response"] },
];

/** Specifiers of all packages that hand such objects out. */
export const objectSpecifiers: readonly string[] = origins.flatMap(({ specifiers }) => specifiers);

function originOf(specifier: string, path: readonly string[],
  names: (origin: Origin) => readonly string[] | undefined): FrameworkObject | undefined {
  return origins.find((origin) => {
    const key = exportPath(path, origin.wholeIsDefault === true).join(".");
    return origin.specifiers.includes(specifier) && names(origin)?.includes(key) === true;
  })?.object;
}

/**
 * The framework object that a value of this type is; also what `this` is in a class that extends the export.
 * @param path as for `httpErrorAt`: `["Context"]`, `["default", "Context"]` for `Koa.Context`
 */
export const objectOfType = (specifier: string, path: readonly string[]): FrameworkObject | undefined =>
  originOf(specifier, path, ({ types }) => types);

/** The framework object that calling an export returns: `Fastify()`. */
export const objectOfCall = (specifier: string, path: readonly string[]): FrameworkObject | undefined =>
  originOf(specifier, path, ({ madeBy }) => madeBy);

/** What a member of a framework object is: an object again, something to call that raises an error, or both (`ctx.assert`). */
export const memberOfObject = (object: FrameworkObject, name: string): Member | undefined => {
  const members = membersOf[object];
  return Object.hasOwn(members, name) ? members[name] : undefined;
};
