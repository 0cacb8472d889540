import { mkdirSync, symlinkSync } from "node:fs";
import { expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

// In a file of its own: a resolver that has answered before may answer this as well.
it("finds what needs no tsconfig where that extends what is not installed, in the first file that is linted", async () => {
  const { root, lint } = tempProject({
    "tsconfig.json": '{"extends":"@acme/tsconfig/base.json"}',
    "src/users/user.controller.ts": 'import { users } from "@our/data";\nusers.find();\n',
    "packages/data/package.json": '{"name":"@our/data","main":"./lib/entry.ts"}',
    "packages/data/lib/entry.ts": 'export * from "./user.repository.js";\n',
    "packages/data/lib/user.repository.ts": "export const users = { find() {} };\n",
    "packages/data/src/other.ts": "",
  });
  mkdirSync(`${root}/node_modules/@our`, { recursive: true });
  symlinkSync(`${root}/packages/data`, `${root}/node_modules/@our/data`, "dir");
  expect(await lint({ patterns: ["src"] })).toEqual(["src/users/user.controller.ts:1:10 layer"]);
});
