import * as parser from "@typescript-eslint/parser";
import type { TSESLint } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { projectFor } from "../../src/origins/linted-file.ts";
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

function read(code: string): Readonly<TSESLint.SourceCode> {
  const linter = new Linter();
  linter.verify(code, [{ languageOptions: { parser } }]);
  return linter.getSourceCode() as unknown as TSESLint.SourceCode;
}

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
  it("is read off its tree, whatever the disk says", () => {
    const code = read('const name = "pg-" + "promise";\nexport const pgp = require(name);\nexport { b } from "./b.js";\n');
    expect(lintedSources(projectOf(), code)).toEqual({ files: [`${root}/src/b.ts`], packages: ["pg-promise"] });
  });

  it("is read off its text where there is no tree yet and the text can tell", () => {
    const untouched = (text: string) => ({ text, get ast(): never { throw new Error("asked for"); } }) as unknown as TSESLint.SourceCode;
    expect(lintedSources(projectOf(), untouched('export { b } from "./b.js";\n'))).toEqual({ files: [`${root}/src/b.ts`], packages: [] });
    expect(() => lintedSources(projectOf(), untouched("require(name);\n"))).toThrow("asked for");
  });

  it("is looked up once for each project that the settings make of it", () => {
    const code = read('import { b } from "~b";\nb();\n');
    const plain = projectOf();
    expect(lintedSources(plain, code)).toBe(lintedSources(plain, code));
    expect(lintedSources(plain, code)).toEqual({ files: [], packages: ["~b"] });
    expect(lintedSources(projectOf({ aliases: { "~b": "src/b" } }), code).files).toEqual([`${root}/src/b.ts`]);
  });
});
