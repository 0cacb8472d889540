import { describe, expect, it } from "vitest";
import { projectFor } from "../support/linted-file.ts";
import { lintedSources, sourcesAt } from "../../src/origins/sources.ts";
import { modelOf } from "../../src/settings/model-of.ts";
import { tempProject } from "../support/project.ts";

const { root } = tempProject({
  "package.json": '{"name":"project","type":"module","imports":{"#db":"pg"}}',
  "src/a.ts": 'export * from "./b.js";\nimport pg from "#db";\nimport { c } from "./missing.js";\nimport lodash from "lodash";\n',
  "src/b.ts": "export const b = 1;\n",
  "src/late.ts": "export const late = (name) => import(name);\n",
});
const projectOf = (settings?: object) => projectFor(modelOf(settings), root, `${root}/src/linted.ts`, {});

describe("where a file on the disk takes from", () => {
  it("is files that are there, and packages by the name that they have", () => {
    expect(sourcesAt(projectOf(), `${root}/src/a.ts`)).toEqual({ files: [`${root}/src/b.ts`], packages: ["pg", "lodash"] });
  });

  it("is nothing for a file that takes nothing, and unknown where the text cannot tell", () => {
    expect(sourcesAt(projectOf(), `${root}/src/b.ts`)).toEqual({ files: [], packages: [] });
    expect(sourcesAt(projectOf(), `${root}/src/late.ts`)).toBeUndefined();
    expect(sourcesAt(projectOf(), `${root}/src/late.ts`)).toBeUndefined();
  });
});

describe("where the linted file takes from", () => {
  it("is read off the text that is linted, whatever the disk says", () => {
    expect(lintedSources(projectOf(), 'export { b } from "./b.js";\n')).toEqual({ files: [`${root}/src/b.ts`], packages: [] });
  });

  it("is unknown where the text cannot tell", () => {
    expect(lintedSources(projectOf(), 'const name = "pg-" + "promise";\nexport const pgp = require(name);\n')).toBeUndefined();
  });

  it("is looked up once for each project that the settings make of it", () => {
    const text = 'import { b } from "~b";\nb();\n';
    const plain = projectOf();
    expect(lintedSources(plain, text)).toBe(lintedSources(plain, text));
    expect(lintedSources(plain, text)).toEqual({ files: [], packages: ["~b"] });
    expect(lintedSources(projectOf({ aliases: { "~b": "src/b" } }), text)?.files).toEqual([`${root}/src/b.ts`]);
  });
});
