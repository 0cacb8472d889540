import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const manifest = (...names: string[]): string => JSON.stringify({ name: "web", dependencies: Object.fromEntries(names.map((name) => [name, "1"])) });
const wrong = {
  "src/services/user.service.ts": 'import { guard } from "../middleware/guard.js";\nexport const f = async (work: any) => { await work.save().catch(() => {}); guard(); };\n',
  "src/middleware/guard.ts": "export function guard() {}\n",
  "src/lib/makeUser.ts": "export const a = 1;\n",
};
const lint = (names: readonly string[], files: Record<string, string> = wrong, tier: "recommended" | "strict" = "recommended"): Promise<string[]> => tempProject({ "package.json": manifest(...names), ...files }).lint({ patterns: ["src"], tier });

const all = ["src/lib/makeUser.ts:1:1 case", "src/services/user.service.ts:1:23 layer", "src/services/user.service.ts:2:65 emptyHandler"];

describe("a package that draws and serves nothing", () => {
  it.each([["react-dom"], ["vue"], ["wxt"], ["plasmo"], ["@angular/core"], ["react-native", "expo", "expo-sqlite"], ["react-native", "typeorm", "sqlite3"], ["expo", "drizzle-orm"], ["react-dom", "@hapi/joi"], ["vue", "@supabase/supabase-js"], ["@vitejs/plugin-react", "@trpc/server", "@sqlite.org/sqlite-wasm"]])("has no layers, whatever its files are called: %s", async (...names) => {
    expect(await lint(names)).toEqual([]);
  });

  it("loses no error unseen in strict", async () => {
    expect(await lint(["react-dom"], wrong, "strict")).toContain(all[2]);
  });

  it("has the layers that the settings give it", async () => {
    const project = tempProject({ "package.json": manifest("react-dom"), ...wrong });
    const settings = { layers: { service: { files: ["src/services/**"] }, middleware: { files: ["src/middleware/**"] } } };
    expect(await project.lint({ patterns: ["src/services"], settings })).toEqual([all[1]]);
  });
});

describe("a package that is built for pages", () => {
  const lintOf = (about: object): Promise<string[]> => tempProject({ ...wrong, "package.json": JSON.stringify({ name: "sdk", ...about }) }).lint({ patterns: ["src"] });
  const s3 = { "react-dom": "1", "@aws-sdk/client-s3": "1" };

  it("is one that a page loads as it is", async () => {
    for (const about of [{ main: "./dist/index.umd.cjs", devDependencies: { vite: "5" } }, { module: "dist/sdk.iife.js" }, { unpkg: "dist/sdk.umd.min.js" }]) expect(await lintOf(about), JSON.stringify(about)).toEqual([]);
  });

  it("is none that Node loads, or that serves", async () => {
    for (const about of [{ main: "dist/index.cjs", unpkg: "dist/sdk.umd.js" }, { main: "dist/umd/index.js" }, { main: 1 }, { main: "dist/index.umd.cjs", dependencies: { express: "5" } }]) expect(await lintOf(about), JSON.stringify(about)).toEqual(all);
  });

  it("asks its own server where Vite or Expo is all that runs", async () => {
    const [page, phone] = [{ "react-dom": "1", hono: "4" }, { expo: "1", hono: "4" }];
    expect(await lintOf({ dependencies: page, scripts: { build: "vite build", dev: "vite --host" } })).toEqual([]);
    expect(await lintOf({ dependencies: phone, scripts: { start: "expo start", ios: "expo run:ios" } })).toEqual([]);
    for (const more of [{ start: "bun src/index.ts" }, { deploy: "wrangler deploy" }, { start: "node dist/index.js" }]) {
      expect(await lintOf({ dependencies: page, scripts: { build: "vite build", ...more } })).toEqual(all);
      expect(await lintOf({ dependencies: phone, scripts: { ios: "expo start", ...more } })).toEqual(all);
    }
    expect(await lintOf({ dependencies: { ...page, "@hono/node-server": "1" }, scripts: { build: "vite build" } })).toEqual(all);
    expect(await lintOf({ dependencies: phone, scripts: { build: "expo-doctor" } })).toEqual(all);
  });

  it("asks a cloud itself where Vite is all that runs", async () => {
    expect(await lintOf({ dependencies: s3, scripts: { build: "vite build", dev: "vite dev --port 1", typecheck: "tsc --pretty" } })).toEqual([]);
    for (const scripts of [{ build: "vite build", start: "node dist/index.js" }, { dev: "vite dev & tsx watch src/index.ts" }, { test: "vitest run" }, { build: "tsc" }, { build: 1 }]) expect(await lintOf({ dependencies: s3, scripts }), JSON.stringify(scripts)).toEqual(all);
    for (const more of ["@types/aws-lambda", "next"]) expect(await lintOf({ dependencies: { ...s3, [more]: "1" }, scripts: { build: "vite build" } }), more).toEqual(all);
  });
});

describe("a package that serves", () => {
  it.each([
    ["react-dom", "next"], ["vue", "express"], ["react-dom", "@hono/node-server"], ["react-dom", "@remix-run/node"], ["react-dom", "@tanstack/react-start"], ["svelte", "@sveltejs/kit"], ["react-dom", "pg"], ["react-dom", "@prisma/adapter-pg"],
    ["react-dom", "nodemailer"], ["react-dom", "@aws-sdk/client-s3"], ["react-dom", "@nestjs/cache-manager"], ["react-dom", "bun-types"], ["vue", "telegraf"], ["react-dom", "wrangler"],
    ["react-dom", "@strapi/strapi"], ["react-dom", "resend"], ["vue", "bull"], ["solid-js", "@tanstack/start"], ["react-dom", "typeorm"], ["react-native", "typeorm", "mysql2"], ["expo", "drizzle-orm", "hono"], ["react-dom", "@temporalio/worker"], ["zod"], [],
  ])("has layers, though it may draw: %s %s", async (...names) => {
    expect(await lint(names)).toEqual(all);
  });
});

describe("the pages of a package that serves too", () => {
  const swallow = "export const f = async (work: any) => { await work.save().catch(() => {}); };\n";
  const at = (path: string, ...names: string[]) => tempProject({ "package.json": manifest(...names), [path]: swallow }).lint({ patterns: ["**/*.ts"] });

  it.each([["frontend/src/stores/user.ts"], ["front-end/services/user.service.ts"], ["client/src/users.ts"], ["apps/frontend/src/users.ts"], ["packages/client/users.ts"]])("lie in a folder that is called so: %s", async (path) => {
    expect(await at(path, "vue", "fastify")).toEqual([]);
  });

  it.each([["frontend/server/users.ts"], ["frontend/api/users.ts"], ["src/frontend/users.ts"], ["frontends/users.ts"], ["clients/users.ts"], ["src/client/users.ts"], ["apps/frontend/server/users.ts"], ["apps/web/frontend/users.ts"]])("lie nowhere else: %s", async (path) => {
    expect(await at(path, "vue", "fastify")).toEqual([`${path}:1:65 emptyHandler`]);
  });

  it.each([["src/ui/api/users.ts", "src/backend/index.ts"], ["ui/users.ts", "server/index.ts"], ["src/client/users.ts", "src/server/index.ts"], ["src/frontend/users.ts", "src/backend/index.ts"]])("lie beside the folder of the server: %s", async (path, server) => {
    const project = tempProject({ "package.json": manifest("react-dom", "express"), "src/package.json": '{"type":"module"}', [path]: swallow, [server]: swallow });
    expect(await project.lint({ patterns: ["**/*.ts"] })).toEqual([`${server}:1:65 emptyHandler`]);
  });

  it.each([["src/ui/users.ts", "lib/backend/index.ts"], ["lib/ui/users.ts", "lib/backend/index.ts"], ["src/ui/server/users.ts", "src/backend/index.ts"], ["src/uis/users.ts", "src/backend/index.ts"], ["src/ui/users.ts", "src/backends/index.ts"]])("do not where no server stands right beside them: %s", async (path, server) => {
    const project = tempProject({ "package.json": manifest("react-dom", "express"), [path]: swallow, [server]: "" });
    expect(await project.lint({ patterns: ["**/*.ts"] })).toEqual([`${path}:1:65 emptyHandler`]);
  });

  it("are none beside a server where nothing draws", async () => {
    const project = tempProject({ "package.json": manifest("express"), "src/ui/users.ts": swallow, "src/backend/index.ts": "" });
    expect(await project.lint({ patterns: ["src/ui"] })).toEqual(["src/ui/users.ts:1:65 emptyHandler"]);
  });

  it("are none where nothing draws", async () => {
    expect(await at("frontend/users.ts", "fastify")).toEqual(["frontend/users.ts:1:65 emptyHandler"]);
  });
});

describe("a package that is called for what it shows, and draws it on a server", () => {
  const swallow = "export const f = async (work: any) => { await work.save().catch(() => {}); };\n";
  const at = (path: string, names: readonly string[], home = "frontend", name = "acme") =>
    tempProject({ [`${home}/package.json`]: manifest(...names).replace('"web"', `"${name}"`), [`${home}/${path}`]: swallow }).lint({ patterns: ["**/*.ts"] });

  it.each([["by its folder", "frontend", "acme"], ["by its name", "web", "acme-frontend"], ["by its scope too", "web", "@acme/front-end"]])("is no backend: %s", async (_, home, name) => {
    expect(await at("src/services/user.service.ts", ["react-dom", "next"], home, name)).toEqual([]);
    expect(await at("src/services/user.service.ts", ["vue", "nuxt", "zod"], home, name)).toEqual([]);
  });

  it.each([["src/pages/api/users.ts"], ["app/api/users/route.ts"], ["src/routes/api/users.ts"], ["server/routes/users.ts"], ["src/lib/server/users.ts"]])("answers requests from one folder: %s", async (path) => {
    expect(await at(path, ["react-dom", "next"])).toHaveLength(1);
  });

  it("keeps what it likes in a folder that is called for another's server", async () => {
    expect(await at("src/api/users.ts", ["react-dom", "next"])).toEqual([]);
    expect(await at("src/pages/api/users.ts", ["react-dom"])).toEqual([]);
  });

  it.each([["it asks a database", ["react-dom", "next", "pg"], "frontend", "acme"], ["it serves otherwise too", ["react-dom", "next", "express"], "frontend", "acme"], ["it is called for both", ["react-dom", "next"], "web", "acme"], ["it draws nothing", ["next"], "frontend", "acme"]])("is one where %s", async (_, names, home, name) => {
    expect(await at("src/services/users.ts", names, home, name)).toEqual([`${home}/src/services/users.ts:1:65 emptyHandler`]);
  });
});

describe("the server of a package that draws", () => {
  const swallow = "export const f = async (work: any) => { await work.save().catch(() => {}); };\n";
  const at = (path: string, more: Record<string, string> = {}) => tempProject({ "package.json": manifest("react-dom"), [path]: swallow, ...more }).lint({ patterns: ["**/*.ts"] });

  it.each([["server/users.ts"], ["backend/lib/users.ts"], ["netlify/functions/users.ts"], ["supabase/functions/users/index.ts"]])("is one without any package: %s", async (path) => {
    expect(await at(path)).toEqual([`${path}:1:65 emptyHandler`]);
  });

  it("lies where Vercel is told to look", async () => {
    expect(await at("api/users.ts")).toEqual([]);
    expect(await at("api/users.ts", { "vercel.json": "{}" })).toEqual(["api/users.ts:1:65 emptyHandler"]);
  });

  it("has layers", async () => {
    const files = { "server/services/user.service.ts": 'import { guard } from "../middleware/guard.js";\nguard();\n', "server/middleware/guard.ts": "export function guard() {}\n" };
    expect(await tempProject({ "package.json": manifest("react-dom"), ...files }).lint({ patterns: ["server"] })).toEqual(["server/services/user.service.ts:1:23 layer"]);
  });

  it.each([["src/server/users.ts"], ["functions/users.ts"], ["servers/users.ts"], ["users.ts"]])("is none elsewhere: %s", async (path) => {
    expect(await at(path)).toEqual([]);
  });
});
