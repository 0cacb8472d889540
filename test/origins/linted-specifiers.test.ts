import { expect, it } from "vitest";
import { lintedSpecifiers } from "../../src/origins/linted-specifiers.ts";
import { beginLint } from "../../src/origins/batch.ts";
import { readSpecifiers } from "../../src/origins/read-module.ts";
import { tempProject } from "../support/project.ts";

const onDisk = 'import "./disk.js";\n';
const twice = 'import "./twice.js";\n';
const { root } = tempProject({ "src/a.ts": onDisk, "src/c.ts": twice, "src/b.ts": 'require.resolve("./b.js");\n' });

it("are those of the text that is linted, whatever the disk says", () => {
  beginLint(`${root}/src/a.ts`, {});
  expect(readSpecifiers(`${root}/src/a.ts`)).toEqual(["./disk.js"]);
  expect(lintedSpecifiers(`${root}/src/a.ts`, 'import "./edit.js";\n')).toEqual(["./edit.js"]);
  expect(lintedSpecifiers(`${root}/src/a.ts`, onDisk)).toEqual(["./disk.js"]);
});

it("are read once, and are those that were read off the disk where that has the same text", () => {
  beginLint(`${root}/src/c.ts`, {});
  const read = readSpecifiers(`${root}/src/c.ts`);
  expect(lintedSpecifiers(`${root}/src/c.ts`, twice)).toBe(read);
  const edited = 'import "./other.js";\n';
  expect(lintedSpecifiers(`${root}/src/c.ts`, edited)).toBe(lintedSpecifiers(`${root}/src/c.ts`, edited));
});

it("are unknown where the text may name files in another way", () => {
  beginLint(`${root}/src/b.ts`, {});
  readSpecifiers(`${root}/src/b.ts`);
  expect(lintedSpecifiers(`${root}/src/b.ts`, 'require.resolve("./b.js");\n')).toBeUndefined();
  expect(lintedSpecifiers(`${root}/src/b.ts`, "import(name);\n")).toBeUndefined();
});
