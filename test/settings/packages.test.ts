import { describe, expect, it } from "vitest";
import { builtInConcerns, canonicalSpecifier, membershipOf, mergedIndex, packageIndex, packageNameOf } from "../../src/settings/packages.ts";

describe("packageNameOf", () => {
  it.each([
    ["pg", "pg"],
    ["pg/lib/client", "pg"],
    ["@nestjs/common/exceptions", "@nestjs/common"],
    ["@nestjs/common", "@nestjs/common"],
    ["node:fs/promises", "node:fs"],
  ])("%s: %s", (specifier, name) => {
    expect(packageNameOf(specifier)).toBe(name);
  });
});

describe("canonicalSpecifier", () => {
  it("gives a builtin its prefix", () => {
    expect(["http", "https", "http2", "node:http", "http-errors"].map(canonicalSpecifier)).toEqual(["node:http", "node:https", "node:http2", "node:http", "http-errors"]);
  });
});

describe("membershipOf", () => {
  it.each([
    ["bullmq", "whole"],
    ["bullmq/worker", "whole"],
    ["bullmq-pro", "none"],
    ["@nestjs/bull", "whole"],
    ["@nestjs/bull-shared", "whole"],
    ["@nestjs/common", "none"],
    ["only/sub", "whole"],
    ["only", "none"],
  ])("%s: %s", (specifier, membership) => {
    expect(membershipOf(packageIndex(["bullmq", "@nestjs/bull*", "only/sub"]), specifier)).toBe(membership);
  });

  it("tells stores and single exports apart", () => {
    const database = builtInConcerns.get("database");
    const http = builtInConcerns.get("http");
    if (database === undefined || http === undefined) throw new Error("a built-in concern is gone");
    expect(membershipOf(database, "ioredis")).toBe("strict");
    expect(membershipOf(database, "pg")).toBe("whole");
    expect(membershipOf(database, "kysely-codegen")).toBe("none");
    expect(membershipOf(http, "node:http")).toEqual(new Set(["createServer", "Server", "IncomingMessage", "ServerResponse"]));
    expect(membershipOf(http, "@hapi/joi")).toBe("none");
    expect(membershipOf(mergedIndex(http, packageIndex(["our-framework"])), "our-framework/router")).toBe("whole");
  });
});
