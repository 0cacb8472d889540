import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const settings = { layers: { repository: { files: ["src/**/*-store.ts", "src/stores/**/*.ts"] } }, neutral: ["src/open-store.ts"] };

const project = (specifier: string) =>
  tempProject({
    "package.json": '{ "name": "shop", "type": "module", "imports": { "#src/*": "./src/*" } }',
    "tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
    "src/user.controller.ts": `import { find } from "${specifier}";\nexport const found = find();\n`,
    "src/users-store.ts": "export const find = () => 1;\n",
    "src/open-store.ts": "export const find = () => 1;\n",
    "src/stores/users/index.ts": "export const find = () => 1;\n",
  });

describe("a glob of the settings that names the extension", () => {
  it.each(["./users-store.js", "./users-store", "./users-store.ts", "@/users-store", "@/users-store.js", "#src/users-store.js", "#src/users-store.ts", "./stores/users", "./stores/users/index.js"])(
    "holds for a file however it is imported: %s",
    async (specifier) => {
      expect(await project(specifier).lint({ settings })).toEqual(["src/user.controller.ts:1:22 layer"]);
    },
  );

  it.each(["./open-store.js", "./open-store", "@/open-store"])("leaves alone what another glob takes out: %s", async (specifier) => {
    expect(await project(specifier).lint({ settings })).toEqual([]);
  });
});
