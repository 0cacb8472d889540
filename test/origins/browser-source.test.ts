import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const swallow = "export const f = async (work: any) => { await work.save().catch(() => {}); };\n";
const manifest = (names: readonly string[], more: object = {}): string => JSON.stringify({ name: "web", dependencies: Object.fromEntries(names.map((name) => [name, "1"])), ...more });
const at = (path: string, names: readonly string[], files: Record<string, string> = {}) => tempProject({ "package.json": manifest(names), [path]: swallow, ...files }).lint({ patterns: ["src"] });

describe("the source of Angular beside the server that draws its pages", () => {
  const names = ["@angular/core", "express"];

  it.each([["src/app/services/users.ts"], ["src/app/model/users.ts"], ["src/environments/users.ts"], ["src/users.ts"]])("is the browser's: %s", async (path) => {
    expect(await at(path, names, { "angular.json": "{}" })).toEqual([]);
    expect(await at(path, [...names, "@nguniversal/express-engine"])).toEqual([]);
    expect(await at(path, [...names, "@angular/ssr"])).toEqual([]);
  });

  it.each([
    ["nothing is built for Angular", "src/app/users.ts", names, {}],
    ["nothing draws", "src/app/users.ts", ["express"], { "angular.json": "{}" }],
    ["it is another folder", "src/api/users.ts", names, { "angular.json": "{}" }],
    ["it is named alike", "src/app/users.ts", [...names, "@angular/ssr-tools"], {}],
  ])("is a server's where %s", async (_what, path, asked, files) => {
    expect(await at(path, asked, files)).toEqual([`${path}:1:65 emptyHandler`]);
  });
});

describe("the source that Vite builds beside the server that hands it out", () => {
  const names = ["react-dom", "express"];
  const beside = { "vite.config.js": "", "server/index.js": 'import express from "express";\nexpress().listen(1);\n' };

  it.each([["src/services/users.ts"], ["src/users.ts"], ["src/app/users.ts"]])("is the browser's: %s", async (path) => {
    expect(await at(path, names, beside)).toEqual([]);
  });

  it.each<[string, readonly string[], Record<string, string>]>([
    ["Vite is not told", names, { "server/index.js": beside["server/index.js"] }],
    ["no server lies beside it", names, { "vite.config.js": "", "src/index.ts": "" }],
    ["the server's folder is empty", names, { "vite.config.js": "", "server/readme.md": "" }],
    ["nothing draws", ["express"], beside],
    ["the server takes it", names, { ...beside, "server/lib/users.js": 'import { f } from "../../src/services/users.js";\nf();\n' }],
    ["the server may take it", names, { ...beside, "server/lib/users.ts": 'import { f } from "@/services/users";\nf();\n' }],
    ["a script runs it", names, { ...beside, "package.json": manifest(names, { scripts: { start: "tsx watch src/main.ts" } }) }],
    ["it holds a server", names, { ...beside, "src/server.ts": "export const a = 1;\n" }],
    ...["api.ts", "backend/index.ts", "main.server.ts"].map((inside): [string, readonly string[], Record<string, string>] => [`it holds ${inside}`, names, { ...beside, [`src/${inside}`]: "" }]),
    ...["client", "frontend", "front-end", "ui", "web"].map((shown): [string, readonly string[], Record<string, string>] => [`what is shown lies in ${shown}`, names, { ...beside, [`${shown}/main.ts`]: "" }]),
  ])("is a server's where %s", async (_what, asked, files) => {
    expect(await at("src/services/users.ts", asked, files)).toEqual(["src/services/users.ts:1:65 emptyHandler"]);
  });

  it("is the browser's though its scripts look at it", async () => {
    expect(await at("src/services/users.ts", names, { ...beside, "package.json": manifest(names, { scripts: { lint: "eslint src", start: "node server/index.js", build: "tsc && vite build" } }) })).toEqual([]);
  });

  it("is of no other folder", async () => {
    const project = tempProject({ "package.json": manifest(names), ...beside, "lib/users.ts": swallow, "server/users.ts": swallow });
    expect(await project.lint({ patterns: ["**/*.ts"] })).toEqual(["lib/users.ts:1:65 emptyHandler", "server/users.ts:1:65 emptyHandler"]);
  });
});

describe("what puts styles into a page", () => {
  it("draws, and has no layers where nothing serves", async () => {
    expect(await at("src/services/users.ts", ["webpack", "style-loader"])).toEqual([]);
    expect(await at("src/services/users.ts", ["webpack", "html-webpack-plugin"])).toEqual([]);
    expect(await at("src/services/users.ts", ["webpack"])).toHaveLength(1);
    expect(await at("src/services/users.ts", ["webpack", "style-loader", "express"])).toHaveLength(1);
  });
});
