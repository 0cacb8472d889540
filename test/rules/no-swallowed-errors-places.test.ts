import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const swallow = "export const f = async (work) => { await work.save().catch(() => {}); };\n";
const found = async (path: string, files: Files, head = "", tier: "recommended" | "strict" = "recommended"): Promise<string[]> =>
  (await tempProject({ [path]: `${head}${swallow}`, ...files }).lint({ patterns: [path], tier })).filter((line) => line.endsWith(" emptyHandler"));
const asking = (...names: string[]): string => JSON.stringify({ name: "a", dependencies: Object.fromEntries(names.map((name) => [name, "1"])) });

describe("a program on somebody's desk", () => {
  it.each([['import { net } from "electron";\n'], ['const { app } = require("electron");\n'], ['import { app } from "electron/main";\n'], ['const electron = await import("electron");\n']])("is told by what opens its windows: %j", async (head) => {
    expect(await found("src/update.js", { "package.json": asking("electron", "express") }, head)).toEqual([]);
    expect(await found("src/update.js", {}, head, "strict")).toHaveLength(1);
  });

  it("is told by what its package asks for", async () => {
    expect(await found("desktop/src/update.js", { "desktop/package.json": asking("electron", "vue") })).toEqual([]);
  });

  it.each([["electron", "express"], ["electron-updater"], ["electron", "@nestjs/core"]])("is none where it serves: %s %s", async (...names) => {
    expect(await found("desktop/src/update.js", { "desktop/package.json": asking(...names) })).toHaveLength(1);
  });

  it.each([['import { log } from "./electron.js";\n'], ['import log from "electron-log";\n'], ['const name = "electron";\n']])("is none by another's name: %j", async (head) => {
    expect(await found("src/update.js", {}, head)).toHaveLength(1);
  });
});

describe("a package among tests", () => {
  it.each(["integration-tests/transcripts", "users/e2e/api", "test/api"])("holds tests: %s", async (home) => {
    for (const tier of ["recommended", "strict"] as const) expect(await found(`${home}/src/s3.js`, { [`${home}/package.json`]: "{}" }, "", tier)).toEqual([]);
  });

  it.each(["fixtures/service", "contests/api", "packages/test-results"])("is none where it only lies beside them: %s", async (home) => {
    expect(await found(`${home}/src/s3.js`, { [`${home}/package.json`]: "{}" })).toHaveLength(1);
  });
});
