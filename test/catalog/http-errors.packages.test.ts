import { describe, expect, it } from "vitest";
import type { HttpErrorSource } from "../../src/catalog/http-error-source.ts";
import type { Statuses } from "../../src/catalog/http-error-names.ts";
import { httpErrorSources } from "../../src/catalog/http-error-sources.ts";
import { statusVocabularies } from "../../src/catalog/status-vocabularies.ts";
import { installedVersion, isFullCheck, isInstalled, nameOf, ownDependencies, probe, type Fact, type Probed } from "./support/packages.ts";

/** Packages that no process here can load, and why. */
const unloadable: ReadonlyMap<string, string> = new Map([
  ["encore.dev", "needs the Encore runtime"],
  ["next", "too large to install for five functions"],
  ["@sveltejs/kit", "needs a build of Svelte"],
  ["@nestjs/apollo", "needs Apollo's server and Nest's GraphQL beside it"],
  ["@effect/platform", "needs effect 3, where the others need 4"],
]);

/** Entries that are not in the version read from, or that no guess at the arguments gets an error out of. */
const excused = new Set([
  // Abstract, or a base that is never made.
  "@foal/core HttpResponseClientError", "@foal/core HttpResponseServerError",
  // Names of older versions.
  "elysia error", "h3 sendError", "@hapi/boom ", "@adonisjs/core errors.E_HTTP_EXCEPTION.invoke",
  // They need a request, or an error of another kind, to work on.
  "micro sendError", "elysia ValidationError", "@nestjs/common HttpException", "http-errors HttpError", "koa HttpError",
  "@fastify/sensible HttpError",
  "@fastify/sensible httpErrors.HttpError", "@loopback/rest HttpErrors.HttpError",
]);

/** Error classes of those packages that are no HTTP errors. */
const otherErrors = new Set([
  "@trpc/server StandardSchemaV1Error", "@orpc/server ValidationError", "@orpc/server ErrorEvent", "@foal/core ConfigNotFoundError",
  "@foal/core ConfigTypeError",
  "@foal/core SessionAlreadyExists", "restify-errors VError", "restify-errors PError", "restify-errors SError", "restify-errors WError",
  "restify-errors MultiError", "moleculer Errors.ExtendableError", "moleculer Errors.TimeoutError", "@nestjs/common IntrinsicException",
  "graphql AbortedGraphQLExecutionError", "egg-errors EggBaseError", "egg-errors EggBaseException", "egg-errors EggError", "egg-errors EggException",
  "egg-errors FrameworkBaseError",
  "@aws-lambda-powertools/event-handler ParameterValidationError", "@aws-lambda-powertools/event-handler RouteMatchingError",
]);

const pathOf = (key: string): readonly string[] => (key === "" ? [] : key.split("."));

function all({ classes, factories, classFactories, throwers }: HttpErrorSource): string[] {
  return [classes, factories, classFactories, throwers].flatMap((names) => Object.keys(names ?? {}));
}

const has = (fact: Fact, status: number | undefined): boolean =>
  status === undefined || fact.statuses?.includes(status) === true || fact.static === status;

function wrong(source: HttpErrorSource, facts: Readonly<Record<string, Fact>>): string[] {
  const check = (names: Statuses | undefined, what: string, holds: (fact: Fact) => boolean): string[] =>
    Object.entries(names ?? {}).flatMap(([key, status]) => {
      const fact = facts[key] ?? { missing: true };
      if (excused.has(`${nameOf(source.readFrom)} ${key}`)) return [];
      if (fact.missing === true) return [`${key} is not exported`];
      if (!holds(fact)) return [`${key} is no ${what}`];
      return has(fact, status) ? [] : [`${key} has the statuses ${String(fact.statuses)}, not ${String(status)}`];
    });
  return [
    ...check(source.classes, "error class", (fact) => fact.isClass === true || fact.makesError === true),
    ...check(source.factories, "factory", (fact) => fact.returnsError === true),
    ...check(source.classFactories, "maker of classes", ({ returnsClass }) => returnsClass === true),
    ...check(source.throwers, "thrower", ({ throws }) => throws === true),
  ];
}

const installed = httpErrorSources.filter(({ readFrom }) => isInstalled(readFrom));

describe("HTTP errors, against the packages", () => {
  it("has packages to look at", () => {
    const missing = httpErrorSources.filter((source) => !installed.includes(source) && !unloadable.has(nameOf(source.readFrom)));
    if (isFullCheck) expect(missing.map(({ readFrom }) => readFrom)).toEqual([]);
    expect(installed.length).toBeGreaterThan(0);
  });

  it("has its dependencies in the versions that were read", () => {
    const own = new Set(ownDependencies());
    const stale = [...httpErrorSources, ...statusVocabularies].filter(({ readFrom }) => own.has(nameOf(readFrom)) && !isInstalled(readFrom));
    expect(stale.map(({ readFrom }) => `${readFrom}, installed ${String(installedVersion(nameOf(readFrom)))}`)).toEqual([]);
  });

  for (const source of installed.filter(({ readFrom }) => !unloadable.has(nameOf(readFrom)))) {
    const [specifier = ""] = source.specifiers;
    let answer: Probed | undefined;
    const probed = (): Probed => (answer ??= probe(specifier, all(source).map(pathOf)));

    it(`${specifier}: exports what ${source.readFrom} exported`, () => {
      expect(probed().failed).toBeUndefined();
      expect(wrong(source, probed().facts ?? {})).toEqual([]);
    });

    it(`${specifier}: has no error class that the catalogue leaves out`, () => {
      const entries = new Set(httpErrorSources.filter(({ specifiers }) => specifiers.includes(specifier)).flatMap(all));
      // They export errors of every kind, those of HTTP in an object of their own.
      if (specifier === "@adonisjs/core" || specifier === "@midwayjs/core") return;
      const isKnown = (name: string): boolean =>
        entries.has(name) || name === "default" || otherErrors.has(`${nameOf(source.readFrom)} ${name}`)
        || source.classPrefixes?.some((prefix) => name.startsWith(prefix)) === true
        || source.numericKeys?.includes(name.split(".").slice(0, -1).join(".")) === true;
      expect((probed().errors ?? []).filter((name) => !isKnown(name))).toEqual([]);
    });
  }
});

describe("status vocabularies, against the packages", () => {
  for (const { specifiers, exports, readFrom } of statusVocabularies) {
    const [specifier = ""] = specifiers;
    if (!specifier.startsWith("node:") && (!isInstalled(readFrom) || unloadable.has(nameOf(readFrom)))) continue;
    it(`${specifier}: exports ${exports.slice(0, 3).join(", ")}`, () => {
      const { facts = {} } = probe(specifier, exports.map(pathOf));
      expect(exports.filter((name) => name !== "" && facts[name]?.missing === true)).toEqual([]);
    });
  }
});
