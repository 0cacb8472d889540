import { describe, expect, it } from "vitest";
import { configure } from "../../src/configure.ts";
import { fingerprintOf } from "../../src/origins/fingerprint.ts";
import type { LayeredSettings } from "../../src/settings/settings.ts";
import { tempProject, type Files } from "../support/project.ts";

const manifest = { name: "api", type: "module", version: "1.0.0", imports: { "#db": "./src/db.js" }, scripts: { test: "vitest" } };
const files = {
  "package.json": JSON.stringify(manifest),
  "tsconfig.json": '{ "extends": "./base.json", "references": [{ "path": "./other" }, { "path": "." }] }',
  "base.json": '{ "compilerOptions": { "paths": { "@db/*": ["./src/db/*"] } } }',
  "other/tsconfig.json": '{ "compilerOptions": { "paths": {} } }',
  "src/a.ts": "export const a = 1;\n",
} as const;

/** True if the fingerprint of the project is another one after some files changed. */
function changes(more: Files, folder = "."): boolean {
  const temp = tempProject(files);
  const before = fingerprintOf(`${temp.root}/${folder}`);
  temp.write(more);
  return fingerprintOf(`${temp.root}/${folder}`) !== before;
}

describe("the fingerprint of a project", () => {
  it.each<[string, Files]>([
    ["the entries of package.json's imports", { "package.json": JSON.stringify({ ...manifest, imports: {} }) }],
    ["a dependency", { "package.json": JSON.stringify({ ...manifest, dependencies: { pg: "8" } }) }],
    ["the module format", { "package.json": JSON.stringify({ ...manifest, type: "commonjs" }) }],
    ["tsconfig.json", { "tsconfig.json": '{ "extends": "./base.json", "compilerOptions": { "rootDir": "src" } }' }],
    ["jsconfig.json", { "jsconfig.json": '{ "compilerOptions": { "baseUrl": "src" } }' }],
    ["what tsconfig.json extends", { "base.json": '{ "compilerOptions": { "paths": { "@db/*": ["./src/database/*"] } } }' }],
    ["a project that it refers to", { "other/tsconfig.json": '{ "compilerOptions": { "paths": { "@x": ["./x.ts"] } } }' }],
    ["a package.json that is no JSON by now", { "package.json": "{" }],
    ["a package.json that is no object by now", { "package.json": "null" }],
    ["the packages that pnpm is told of", { "pnpm-workspace.yaml": "packages: [libs/*]\n" }],
    ["those that Lerna is told of", { "lerna.json": '{ "packages": ["libs/*"] }' }],
    ["those that Rush is told of", { "rush.json": '{ "projects": [] }' }],
    ["a tsconfig.json that cannot be read by now", { "tsconfig.json": '{ "extends": "./gone.json" }' }],
  ])("changes with %s", (_, more) => {
    expect(changes(more)).toBe(true);
    expect(changes(more, "src")).toBe(true);
  });

  it.each<[string, Files]>([
    ["the version and the scripts of a package", { "package.json": JSON.stringify({ ...manifest, version: "2.0.0", scripts: {} }) }],
    ["a source file", { "src/a.ts": "export const b = 2;\n" }],
    ["the layout and the comments of tsconfig.json", { "tsconfig.json": '{\n  // ours\n  "extends": "./base.json",\n  "references": [{ "path": "./other" }, { "path": "." }]\n}' }],
  ])("does not change with %s", (_, more) => {
    expect(changes(more)).toBe(false);
  });

  it("changes with a config of the project beside one that is not installed, which is read all the same", () => {
    const temp = tempProject({ ...files, "tsconfig.json": '{ "extends": ["@acme/base", "./near.json"] }', "near.json": '{ "extends": "./base.json" }' });
    const before = fingerprintOf(temp.root);
    temp.write({ "src/a.ts": "" });
    expect(fingerprintOf(temp.root)).toBe(before);
    temp.write({ "base.json": '{ "compilerOptions": { "paths": { "@db/*": ["./src/database/*"] } } }' });
    expect(fingerprintOf(temp.root)).not.toBe(before);
  });

  it("is the same wherever the project lies", () => {
    expect(fingerprintOf(tempProject(files).root)).toBe(fingerprintOf(tempProject(files).root));
  });

  it("tells a nested project from the one above", () => {
    const temp = tempProject({ ...files, "packages/api/package.json": '{ "name": "nested" }' });
    expect(fingerprintOf(`${temp.root}/packages/api`)).not.toBe(fingerprintOf(temp.root));
    expect(fingerprintOf(`${temp.root}/packages/none`)).not.toBe(fingerprintOf(temp.root));
  });

  it("never fails, whatever is there", () => {
    expect(fingerprintOf("/")).toMatch(/^[\da-f]{16}$/);
    expect(fingerprintOf("/no/such/folder")).toMatch(/^[\da-f]{16}$/);
    expect(fingerprintOf(tempProject({ "tsconfig.json/x": "", "other.txt": "" }).root)).toMatch(/^[\da-f]{16}$/);
  });
});

describe("configure", () => {
  const of = (settings: LayeredSettings): string | undefined => configure(settings).settings.layered.fingerprint;

  it("counts from the root that the settings name", () => {
    const temp = tempProject(files);
    const before = of({ root: temp.root });
    temp.write({ "base.json": "{}" });
    expect(of({ root: temp.root })).not.toBe(before);
    expect(of({})).toBe(fingerprintOf(process.cwd()));
  });

  it("folds in a text of the user's own", () => {
    expect(of({ fingerprint: "lockfile 1" })).not.toBe(of({ fingerprint: "lockfile 2" }));
  });
});
