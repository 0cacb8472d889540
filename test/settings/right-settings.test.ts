import { describe, expect, it } from "vitest";
import { configure } from "../../src/configure.ts";
import type { LayeredSettings } from "../../src/settings/settings.ts";

const files = "src/stores/**";

describe("a layer of the user's own", () => {
  it.each([
    "gateway", "handler", "command", "query", "store", "domain", "core", "api", "job", "worker", "adapter", "port", "provider", "policy", "presenter", "event", "usecase", "entity", "dto", "client",
    "module", "device", "node", "app-service", "domain_service", "toString", "hasOwnProperty", "valueOf",
  ])("may be called %s", (name) => {
    expect(() => configure({ layers: { [name]: { files, imports: ["service"] } } })).not.toThrow();
  });

  it("needs no imports if another layer imports it", () => {
    expect(() => configure({ layers: { gateway: { files }, service: { imports: ["gateway"] } } })).not.toThrow();
  });

  it("may own a concern of the user's own", () => {
    expect(() => configure({ layers: { gateway: { files, imports: ["service"], owns: ["queue"] } }, concerns: { queue: { packages: ["bullmq", "@nestjs/bull*"] } } })).not.toThrow();
  });
});

describe("a concern of the user's own", () => {
  it.each(["queue", "cache", "mail", "log", "fs", "aws", "storage", "smtp", "ftp", "sftp", "jwt", "mqtt", "search", "auth", "toString"])("may be called %s", (name) => {
    expect(() => configure({ concerns: { [name]: { packages: ["a-package"] } } })).not.toThrow();
  });
});

describe("a glob", () => {
  it.each([
    "src/routes/\\[id\\]/**", "src/(group)/**", "src/@types/**", "**/*-{store,read-model}.ts", "./src/stores/**", "src/my stores/**", "src/**/!(*.test).ts", "src/stores/user.ts", "src/$lib/**", "src/+state/**",
    "src/.hidden/**", "src/stores*/**", "src/a..b/**", "src/..stores/**",
  ])("may be %s", (glob) => {
    expect(() => configure({ layers: { repository: { files: glob } }, neutral: [glob, "!src/x/**"] })).not.toThrow();
  });
});

describe("what is neutral", () => {
  it.each([
    ["src/**"], ["**/legacy/**"], ["**/*.ts"], ["**/*.js"], ["*"], ["*.ts"], ["*/*"], ["*/**"], ["*", "*/*"], ["**/*.config.*"], ["**/_*/**"], ["**/[a-z]*"], ["**/*.*.*"], ["{src,lib,packages}/**"], ["**/.*/**"],
    ["**", "!src/billing/**"], ["**/*", "!**/*.service.ts"],
  ])("may be %j", (...neutral) => {
    expect(() => configure({ neutral })).not.toThrow();
  });
});

describe("an alias", () => {
  it.each([
    ["@/*", "src/*"],
    ["@db", "src/database/index.ts"],
    ["@db", "./src/database"],
    ["#db/*", "src/database/*"],
    ["~", "src"],
    ["@acme/api/*", "packages/api/src/*"],
    ["toString", "src/to-string"],
  ])("may be %s for %s", (key, target) => {
    expect(() => configure({ aliases: { [key]: target } })).not.toThrow();
  });
});

describe("the whole of the settings", () => {
  const settings: LayeredSettings = {
    root: "packages/api",
    layers: {
      repository: { files: ["**/*-store.ts", "!**/*-legacy-store.ts"], imports: ["schema"], forbids: ["model"], owns: ["queue"] },
      gateway: { files: "src/gateways/**", imports: ["service", "gateway"], owns: ["http"], optional: true },
    },
    concerns: { queue: { packages: ["bullmq"] }, http: { packages: ["our-framework"] } },
    neutral: ["src/generated/**"],
    aliases: { "@db/*": "src/database/*" },
    allow: [
      { from: "controller", to: "repository", files: "src/reports/**", reason: "the reports need it" },
      { from: "service", concern: "database", reason: "there are no repositories" },
      { from: "service", package: "pg", reason: "there are no repositories" },
    ],
    follow: false,
  };

  it("is accepted, and handed over as it was written", () => {
    expect(configure(settings)).toEqual({ name: "layered/settings", settings: { layered: { ...settings, fingerprint: expect.any(String) as unknown } } });
  });

  it("is accepted after a way through JSON", () => {
    expect(() => configure(JSON.parse(JSON.stringify(settings)) as LayeredSettings)).not.toThrow();
  });

  it("may hold keys that are undefined", () => {
    const optional: object = { root: undefined, layers: { service: { files: undefined } }, allow: undefined };
    expect(() => configure(optional)).not.toThrow();
  });

  it("may be frozen", () => {
    expect(() => configure(Object.freeze({ layers: Object.freeze({ service: Object.freeze({ owns: Object.freeze(["database"]) }) }) }))).not.toThrow();
  });

  it("may have no prototype", () => {
    expect(() => configure(Object.assign(Object.create(null) as object, { follow: false }))).not.toThrow();
  });
});
