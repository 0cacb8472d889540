import { describe, expect, it } from "vitest";
import { builtInConcerns, membershipOf, packageIndex, packageNameOf } from "../../src/settings/packages.ts";

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

describe("packageIndex", () => {
  it("knows a builtin of Node under both of its names", () => {
    expect(["fs", "node:fs"].flatMap((listed) => ["fs", "node:fs"].map((asked) => membershipOf(packageIndex([listed]), asked)))).toEqual(["whole", "whole", "whole", "whole"]);
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
  });
});
