import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const files = {
  "web/src/routes/go-home.ts": "export function goHome() { return 1; }\n",
  "web/src/services/signInService.ts": "import { goHome } from '../routes/go-home';\nexport async function signIn(ask: any) {\n  try { return await ask(goHome()); } catch { return null; }\n}\n",
  ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`web/src/pages/user-page-${String(at)}.ts`, "export const page = 1;\n"])),
};

type Asked = Readonly<Record<string, Readonly<Record<string, string>>>>;

const rulesIn = async (asked: Asked, tier: "recommended" | "strict" = "recommended"): Promise<string[]> => {
  const manifest = JSON.stringify({ name: "web", ...asked });
  const messages = await tempProject({ ...files, "web/package.json": manifest }).messages({ patterns: ["web/src/services/*.ts"], tier });
  return [...new Set(messages.map(({ ruleId }) => ruleId?.replace("layered/", "") ?? ""))].sort();
};

const all = ["file-name", "layer-imports", "no-swallowed-errors"];

describe("a package that runs in a browser alone", () => {
  it.each(["vue", "react-dom", "@angular/core", "svelte", "react-native"])("is no backend: %s", async (name) => {
    expect(await rulesIn({ dependencies: { [name]: "1", axios: "1" }, devDependencies: { vite: "1" } })).toEqual([]);
  });

  it("has to say in strict why an error may be lost", async () => {
    expect(await rulesIn({ dependencies: { vue: "1" } }, "strict")).toEqual(["no-swallowed-errors"]);
  });
});

describe("a package that answers requests, or asks a database", () => {
  it.each(["express", "@nestjs/core", "@fastify/cors", "next", "pg", "@prisma/client", "electron", "@aws-sdk/client-s3", "bun-types", "@vercel/node"])("is a backend, whatever else it shows: %s", async (name) => {
    expect(await rulesIn({ dependencies: { react: "1", "react-dom": "1" }, devDependencies: { [name]: "1" } })).toEqual(all);
  });

  it("is one where nothing is known of it", async () => {
    expect(await rulesIn({})).toEqual(all);
    expect(await rulesIn({ dependencies: { axios: "1" } })).toEqual(all);
  });
});
