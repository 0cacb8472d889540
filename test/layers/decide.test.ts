import { describe, expect, it } from "vitest";
import { mayImportLayer, mayImportSupport, ownersOf, waysTo, type Importer, type Tier } from "../../src/layers/decide.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import type { LayeredSettings } from "../../src/settings/settings.ts";

const names = ["controller", "middleware", "service", "repository", "model", "schema", "database", "migration"] as const;

const importer = (layer: string, path = `src/${layer}/user.ts`, stem = "user"): Importer => ({ layer, path, stem });
const may = (settings: LayeredSettings, from: string, to: string, tier: Tier): boolean => mayImportLayer(makeModel(settings), importer(from), to, tier);

/** What a layer may import besides itself. */
function reach(from: string, tier: Tier, settings: LayeredSettings = {}): string[] {
  const model = makeModel(settings);
  return [...model.layers.keys()].filter((to) => to !== from && mayImportLayer(model, importer(from), to, tier));
}

describe("the table of layers in strict", () => {
  it.each([
    ["controller", ["middleware", "service", "schema"]],
    ["middleware", ["service", "schema"]],
    ["service", ["repository", "model", "schema"]],
    ["repository", ["model", "database"]],
    ["model", ["database"]],
    ["schema", ["model"]],
    ["database", ["model"]],
    ["migration", []],
  ])("%s may import %j and nothing else", (from, allowed) => {
    expect(reach(from, "strict")).toEqual(allowed);
  });

  it.each(names)("%s may import its own layer", (name) => {
    expect(may({}, name, name, "strict")).toBe(true);
  });

  it("only migrations must not import support code", () => {
    const model = makeModel({});
    expect(names.filter((name) => !mayImportSupport(model, name, "strict"))).toEqual(["migration"]);
  });

  it("a file in no layer may import everything", () => {
    expect(names.filter((to) => !may({}, "nothing", to, "strict"))).toEqual([]);
  });
});

describe("recommended", () => {
  it.each([
    ["controller", ["repository", "database"]],
    ["service", ["controller", "middleware"]],
    ["repository", ["controller", "middleware", "service"]],
  ])("forbids %s only %j", (from, forbidden) => {
    expect(names.filter((to) => !may({}, from, to, "recommended"))).toEqual(forbidden);
  });

  it.each(["middleware", "model", "schema", "database", "migration"])("does not check %s", (from) => {
    expect(names.filter((to) => !may({}, from, to, "recommended"))).toEqual([]);
  });

  it("lets migrations import support code", () => {
    expect(mayImportSupport(makeModel({}), "migration", "recommended")).toBe(true);
  });

  it.each(["health", "health.controller", "HealthController", "healthController", "db-health.controller", "health.http.controller", "health_check.routes", "readiness", "ready", "status.controller", "app.healthcheck", "getReady", "getStatus", "get-health", "checkHealth", "GetDbStatus"])(
    "lets the health check %s ask the database",
    (stem) => {
      const from = importer("controller", undefined, stem);
      const model = makeModel({});
      expect(mayImportLayer(model, from, "database", "recommended")).toBe(true);
      expect(mayImportLayer(model, from, "repository", "recommended")).toBe(false);
      expect(mayImportLayer(model, from, "database", "strict")).toBe(false);
      expect(mayImportLayer(model, { ...from, layer: "repository" }, "service", "recommended")).toBe(false);
    },
  );

  it("lets the controller of databases that a product keeps ask the service of that feature", () => {
    const ask = (stem: string, path: string, to = "database") => mayImportLayer(makeModel({}), importer("controller", undefined, stem), to, "recommended", path);
    expect(["src/database/database.service", "database.service.ts"].map((path) => ask("database.controller", path))).toEqual([true, true]);
    expect([ask("database.controller", "src/database/pool"), ask("user.controller", "src/database/database.service"), ask("database.controller", "src/database.service", "repository")]).toEqual([false, false, false]);
  });

  it("lets repositories encrypt and hash what columns hold", () => {
    const ask = (path: string, tier: Tier = "recommended", from = "repository") => mayImportLayer(makeModel({}), importer(from, undefined, "user.repository"), "service", tier, path);
    expect(["src/wallets/wallet-encryption.service", "src/hash.service.ts", "src/services/EncryptionService"].map((path) => ask(path))).toEqual([true, true, true]);
    expect([ask("src/crypto/crypto.service"), ask("src/encryption/key.service"), ask("src/wallets/encryption-plan.service"), ask("src/hash.service.ts", "strict")]).toEqual([false, false, false, false]);
  });

  it("lets repositories read the configuration and log, whatever these are called", () => {
    const ask = (path: string, tier: Tier = "recommended", from = "repository") => mayImportLayer(makeModel({}), importer(from, undefined, "user.repository"), "service", tier, path);
    expect(["src/core/config/config.service.ts", "src/app-config.service", "config.service", "src/services/LoggerService.ts", "src/environment_service.js", "src/redis/redis.service.ts", "src/user-cache.service"].map((path) => ask(path))).toEqual([true, true, true, true, true, true, true]);
    expect([ask("src/loggers/UserService.ts"), ask("src/config/plan.service.ts"), ask("src/misconfig.service.ts"), ask("src/catalog.service.ts"), ask("src/geocache.service.ts"), ask("src/config.service.ts", "strict")]).toEqual([false, false, false, false, false, false]);
  });

  it.each(["user-health.controller", "health-record.routes", "healthRecords", "user.controller", "wealth.controller", "statuses.controller", "already.controller", "update-order-status", "order-status.controller", "mark-ready.controller", "setStatus", "getUserStatus", "budget-status", "getalready", "getStatuses"])("%s is no health check", (stem) => {
    expect(mayImportLayer(makeModel({}), importer("controller", undefined, stem), "database", "recommended")).toBe(false);
  });
});

describe("layers of the user's own", () => {
  const settings: LayeredSettings = { layers: { gateway: { files: "src/gateways/**", imports: ["service"] }, controller: { imports: ["gateway"] } } };

  it.each(["recommended", "strict"] as const)("deny by default in %s", (tier) => {
    expect(reach("gateway", tier, settings)).toEqual(["service"]);
    expect(may(settings, "gateway", "gateway", tier)).toBe(true);
  });

  it("are closed in strict to layers that do not list them", () => {
    expect(names.filter((from) => may(settings, from, "gateway", "strict"))).toEqual(["controller"]);
  });

  it("may be forbidden to a layer in recommended too", () => {
    const more: LayeredSettings = { layers: { ...settings.layers, service: { forbids: ["gateway"] } } };
    expect(may(more, "service", "gateway", "recommended")).toBe(false);
    expect(may(more, "repository", "gateway", "recommended")).toBe(true);
  });

  it("own nothing but what they say", () => {
    const model = makeModel({ layers: { gateway: { files: "g/**", imports: ["service"], owns: ["http"] } } });
    expect([...(model.layers.get("gateway")?.owns ?? [])]).toEqual(["http"]);
    expect(ownersOf(model, "http")).toEqual(["controller", "middleware", "gateway"]);
    expect(ownersOf(model, "database")).toEqual(["repository", "model", "database", "migration"]);
  });

  it.each(["toString", "constructor", "hasOwnProperty", "valueOf"])("may be called %s", (name) => {
    const odd: LayeredSettings = { layers: { [name]: { files: "g/**", imports: ["service"] } } };
    expect(reach(name, "strict", odd)).toEqual(["service"]);
    expect(may(odd, "service", name, "strict")).toBe(false);
    expect(ownersOf(makeModel(odd), "http")).toEqual(["controller", "middleware"]);
  });
});

describe("imports and forbids laid over the built-in layers", () => {
  it("an import is allowed in both tiers, even where it was forbidden", () => {
    const settings: LayeredSettings = { layers: { controller: { imports: ["repository"] } } };
    for (const tier of ["recommended", "strict"] as const) {
      expect(may(settings, "controller", "repository", tier)).toBe(true);
      expect(may(settings, "controller", "database", tier)).toBe(false);
      expect(may(settings, "repository", "controller", tier)).toBe(false);
    }
    expect(may(settings, "controller", "service", "strict")).toBe(true);
  });

  it("a layer that is forbidden is closed in both tiers, even where it was allowed", () => {
    const settings: LayeredSettings = { layers: { service: { forbids: ["model"] } } };
    expect(may(settings, "service", "model", "recommended")).toBe(false);
    expect(may(settings, "service", "model", "strict")).toBe(false);
    expect(may(settings, "service", "repository", "strict")).toBe(true);
  });
});

describe("allow", () => {
  const reason = "the reports need it";
  const allowed = (allow: LayeredSettings["allow"], from: Importer, to: string): boolean => mayImportLayer(makeModel({ allow: allow ?? [] }), from, to, "strict");

  it("opens one edge, in both tiers", () => {
    const allow = [{ from: "controller", to: "repository", reason }];
    expect(allowed(allow, importer("controller"), "repository")).toBe(true);
    expect(mayImportLayer(makeModel({ allow }), importer("controller"), "repository", "recommended")).toBe(true);
    expect(allowed(allow, importer("controller"), "database")).toBe(false);
    expect(allowed(allow, importer("repository"), "controller")).toBe(false);
    expect(allowed(allow, importer("middleware"), "repository")).toBe(false);
  });

  it("with files only for those files", () => {
    const allow = [{ from: "controller", to: "repository", files: ["src/reports/**", "!src/reports/old/**"], reason }];
    expect(allowed(allow, importer("controller", "src/reports/a.ts"), "repository")).toBe(true);
    expect(allowed(allow, importer("controller", "src/reports/old/a.ts"), "repository")).toBe(false);
    expect(allowed(allow, importer("controller", "src/users/a.ts"), "repository")).toBe(false);
    expect(allowed(allow, { layer: "controller", path: undefined, stem: "a" }, "repository")).toBe(false);
  });

  it("of a concern or a package opens no layer", () => {
    expect(allowed([{ from: "controller", concern: "database", reason }], importer("controller"), "database")).toBe(false);
    expect(allowed([{ from: "controller", package: "database", reason }], importer("controller"), "database")).toBe(false);
  });
});

describe("waysTo", () => {
  it("names first the layers that lead to the target", () => {
    const model = makeModel({});
    expect(waysTo(model, "controller", "repository")).toEqual(["service", "schema", "middleware"]);
    expect(waysTo(model, "controller", "model")).toEqual(["service", "schema", "middleware"]);
    expect(waysTo(model, "service", "database")).toEqual(["repository", "model", "schema"]);
    expect(waysTo(model, "migration", "service")).toEqual([]);
    expect(waysTo(model, "nothing", "service")).toEqual([]);
    expect(waysTo(model, "controller", undefined)).toEqual(["service", "schema", "middleware"]);
  });

  it("leaves out what is forbidden", () => {
    const model = makeModel({ layers: { controller: { forbids: ["middleware"] } } });
    expect(waysTo(model, "controller", "repository")).toEqual(["service", "schema"]);
  });
});
