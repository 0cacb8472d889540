import { describe, expect, it } from "vitest";
import { concernOf, decideConcern, ownersOf, type Reach, type Tier } from "../../src/layers/decide.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import type { LayeredSettings } from "../../src/settings/settings.ts";

const names = ["controller", "middleware", "service", "repository", "model", "schema", "database", "migration"] as const;

function verdict(layer: string, specifier: string, tier: Tier, settings: LayeredSettings = {}, path = "src/user.ts"): Reach | "unclaimed" | undefined {
  const model = makeModel(settings);
  const hit = concernOf(model, specifier);
  return hit === undefined ? "unclaimed" : decideConcern(model, { layer, path, stem: "user" }, specifier, hit, tier);
}

const verdicts = (specifier: string, tier: Tier, settings?: LayeredSettings): Partial<Record<string, Reach | "unclaimed">> =>
  Object.fromEntries(names.map((name) => [name, verdict(name, specifier, tier, settings)]).filter(([, reach]) => reach !== undefined)) as Partial<Record<string, Reach>>;

describe("who may import a package", () => {
  it("of the database", () => {
    expect(verdicts("pg", "strict")).toEqual({ controller: "package", middleware: "package", service: "package", schema: "package" });
    expect(verdicts("pg", "recommended")).toEqual({ controller: "all", service: "clients" });
  });

  it("of HTTP", () => {
    expect(verdicts("express", "strict")).toEqual({ service: "package", repository: "package", model: "package", schema: "package", database: "package", migration: "package" });
    expect(verdicts("express", "recommended")).toEqual({ service: "all", repository: "all" });
  });

  it("of no concern: every layer", () => {
    expect(verdict("service", "lodash", "strict")).toBe("unclaimed");
  });

  it("a file in no layer may import all of them", () => {
    expect(verdict("nothing", "pg", "strict")).toBeUndefined();
  });

  it("a store counts in strict only", () => {
    expect(verdicts("ioredis", "recommended")).toEqual({});
    expect(verdict("service", "ioredis", "strict")).toBe("package");
  });
});

describe("a health check", () => {
  const ask = (stem: string, tier: Tier, specifier = "drizzle-orm", layer = "controller"): Reach | undefined => {
    const model = makeModel({});
    const hit = concernOf(model, specifier);
    return hit && decideConcern(model, { layer, path: undefined, stem }, specifier, hit, tier);
  };

  it("may ask the database with its packages, as with its files", () => {
    expect(ask("health-check.router", "recommended")).toBeUndefined();
    expect(ask("HealthController", "recommended")).toBeUndefined();
  });

  it("may not in strict, nor any other controller, nor with packages of HTTP from a repository", () => {
    expect(ask("health-check.router", "strict")).toBe("package");
    expect(ask("wealth-check.router", "recommended")).toBe("all");
    expect(ask("health", "recommended", "express", "repository")).toBe("all");
  });
});

describe("the concern of a specifier", () => {
  const concernAt = (specifier: string, settings: LayeredSettings = {}): string | undefined => concernOf(makeModel(settings), specifier)?.concern;

  it.each([
    ["pg", "database"],
    ["pg/lib/client", "database"],
    ["@prisma/client/runtime", "database"],
    ["node:sqlite", "database"],
    ["kysely-anything", "database"],
    ["kysely-codegen", undefined],
    ["pgx", undefined],
    ["@midwayjs/mongoose", "database"],
    ["aws-sdk/clients/dynamodb", "database"],
    ["@fastify/postgres", "database"],
    ["@fastify/anything", "http"],
    ["@fastify/deepmerge", undefined],
    ["http", "http"],
    ["node:http", "http"],
    ["fastify", "http"],
    ["next/server", "http"],
    ["next/font", undefined],
    ["node:fs", undefined],
    ["", undefined],
  ])("%j: %s", (specifier, concern) => {
    expect(concernAt(specifier)).toBe(concern);
  });

  it("of a mixed package is known by its exports", () => {
    const hit = concernOf(makeModel({}), "@nestjs/common");
    expect(hit?.concern).toBe("http");
    expect(hit?.membership).toBeInstanceOf(Set);
    expect((hit?.membership as ReadonlySet<string>).has("Controller")).toBe(true);
    expect((hit?.membership as ReadonlySet<string>).has("Injectable")).toBe(false);
  });

  it("can be one of the user's own, whose packages may end in a star", () => {
    const settings: LayeredSettings = { concerns: { queue: { packages: ["bullmq", "@aws-sdk/client-s*"] } } };
    expect(["bullmq", "bullmq/worker", "@aws-sdk/client-sqs", "bullmqx", "@aws-sdk/client-kms"].map((one) => concernAt(one, settings))).toEqual(["queue", "queue", "queue", undefined, undefined]);
  });

  it("one of the user's own takes a package from the built-in ones", () => {
    expect(concernAt("ioredis", { concerns: { cache: { packages: ["ioredis"] } } })).toBe("cache");
  });
});

describe("packages that are added to a built-in concern", () => {
  const withHttp = (...packages: string[]): LayeredSettings => ({ concerns: { http: { packages } } });
  const withDatabase = (...packages: string[]): LayeredSettings => ({ concerns: { database: { packages } } });

  it("belong to it, beside the built-in ones", () => {
    expect(verdict("service", "our-framework", "recommended", withHttp("our-framework"))).toBe("all");
    expect(verdict("service", "express", "recommended", withHttp("our-framework"))).toBe("all");
    expect(verdict("controller", "our-orm", "recommended", withDatabase("our-orm"))).toBe("all");
  });

  it("leave the packages of the other concern where they are", () => {
    expect(concernOf(makeModel(withHttp("our-framework")), "@fastify/postgres")?.concern).toBe("database");
  });

  it("count in recommended too, though they are stores", () => {
    expect(verdict("controller", "ioredis", "recommended", withDatabase("ioredis"))).toBe("all");
  });

  it("count though they are exceptions of a family", () => {
    expect(concernOf(makeModel(withHttp("@hapi/joi")), "@hapi/joi")?.concern).toBe("http");
  });

  it("count as a whole though only some exports are built in", () => {
    expect(concernOf(makeModel(withHttp("@nestjs/common")), "@nestjs/common")?.membership).toBe("whole");
  });
});

describe("a concern of the user's own", () => {
  const settings: LayeredSettings = { layers: { service: { owns: ["queue"] } }, concerns: { queue: { packages: ["bullmq"] } } };

  it.each(["recommended", "strict"] as const)("is kept to its owners in %s", (tier) => {
    expect(Object.keys(verdicts("bullmq", tier, settings))).toEqual(names.filter((name) => name !== "service"));
    expect(ownersOf(makeModel(settings), "queue")).toEqual(["service"]);
  });

  it("that nobody owns is closed to every layer", () => {
    expect(Object.keys(verdicts("bullmq", "recommended", { concerns: { queue: { packages: ["bullmq"] } } }))).toEqual([...names]);
  });

  it.each(["http", "node:http"])("finds %s under both of its names", (specifier) => {
    expect(concernOf(makeModel({ concerns: { net: { packages: ["http"] } } }), specifier)?.concern).toBe("net");
    expect(concernOf(makeModel({ concerns: { net: { packages: ["node:http"] } } }), specifier)?.concern).toBe("net");
  });

  it.each(["node:fs", "node:fs/promises"])("finds %s, however the settings spell it", (specifier) => {
    expect(concernOf(makeModel({ concerns: { disk: { packages: ["fs", "fs/promises"] } } }), specifier)?.concern).toBe("disk");
    expect(concernOf(makeModel({ concerns: { disk: { packages: ["node:fs", "node:fs/promises"] } } }), specifier)?.concern).toBe("disk");
  });
});

describe("owning", () => {
  it("opens a concern in both tiers, for that layer alone", () => {
    const settings: LayeredSettings = { layers: { service: { owns: ["database"] } } };
    expect(verdict("service", "pg", "strict", settings)).toBeUndefined();
    expect(verdict("service", "pg", "recommended", settings)).toBeUndefined();
    expect(verdict("controller", "pg", "recommended", settings)).toBe("all");
  });

  it("a layer of the user's own is barred from what it does not own, in recommended too", () => {
    const settings: LayeredSettings = { layers: { gateway: { files: "g/**", imports: ["service"], owns: ["http"] } } };
    expect(verdict("gateway", "express", "recommended", settings)).toBeUndefined();
    expect(verdict("gateway", "pg", "recommended", settings)).toBe("all");
  });
});

describe("allow", () => {
  const reason = "the reports need it";

  it("of a concern opens its packages", () => {
    const settings: LayeredSettings = { allow: [{ from: "service", concern: "database", files: "src/reports/**", reason }] };
    expect(verdict("service", "pg", "strict", settings, "src/reports/a.ts")).toBeUndefined();
    expect(verdict("service", "pg", "strict", settings, "src/users/a.ts")).toBe("package");
    expect(verdict("service", "express", "strict", settings, "src/reports/a.ts")).toBe("package");
    expect(verdict("schema", "pg", "strict", settings, "src/reports/a.ts")).toBe("package");
  });

  it("of a package opens it and its sub-paths, and no other", () => {
    const settings: LayeredSettings = { allow: [{ from: "service", package: "drizzle-orm", reason }] };
    expect(verdict("service", "drizzle-orm", "strict", settings)).toBeUndefined();
    expect(verdict("service", "drizzle-orm/pg-core", "strict", settings)).toBeUndefined();
    expect(verdict("service", "pg", "strict", settings)).toBe("package");
  });

  it("of a package may end in a star", () => {
    const settings: LayeredSettings = { allow: [{ from: "service", package: "@fastify/*", reason }] };
    expect(verdict("service", "@fastify/cors", "strict", settings)).toBeUndefined();
    expect(verdict("service", "fastify", "strict", settings)).toBe("package");
  });

  it.each(["http", "node:http"])("of %s holds under both names", (name) => {
    const settings: LayeredSettings = { allow: [{ from: "service", package: name, reason }] };
    expect(verdict("service", "node:http", "strict", settings)).toBeUndefined();
    expect(verdict("service", "http", "strict", settings)).toBeUndefined();
  });

  it("of a layer opens no package", () => {
    expect(verdict("service", "pg", "strict", { allow: [{ from: "service", to: "database", reason }] })).toBe("package");
  });
});
