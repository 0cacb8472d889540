import { describe, expect, it } from "vitest";
import { hidesSpecifiers, specifiersIn } from "../../src/origins/specifiers-in.ts";

describe("the specifiers that a text can hand something on from", () => {
  it.each([
    ["an import that only runs a file", 'import "./a.js";'],
    ["a named import", 'import { a } from "./a.js";'],
    ["a default import", "import a from './a.js';"],
    ["a namespace", 'import * as a from "./a.js";'],
    ["a type import", 'import type { A } from "./a.js";'],
    ["a re-export", 'export { a as b } from "./a.js";'],
    ["a star", 'export * from "./a.js";'],
    ["a star with a name", 'export * as a from "./a.js";'],
    ["code without spaces", 'export{a}from"./a.js"'],
    ["a statement over several lines", 'export {\n  a,\n} from\n  "./a.js";'],
    ["attributes", 'import a from "./a.js" with { type: "json" };'],
    ["import()", 'export const a = await import("./a.js");'],
    ["import() with attributes", 'import("./a.js", { with: { type: "json" } });'],
    ["import() of a template", "import(`./a.js`);"],
    ["import() with spaces and line ends", 'import (\n  "./a.js",\n);'],
    ["a type of import()", 'export type A = import("./a.js").A;'],
    ["require", 'module.exports = require("./a.js");'],
    ["require of a template", "exports.a = require(`./a.js`).a;"],
    ["require of the module", "exports.a = module.require( './a.js' );"],
    ["import equals", 'import a = require("./a.js");'],
  ])("%s", (_what, text) => {
    expect(specifiersIn(text)).toEqual(["./a.js"]);
  });

  it("are told in their order, each as often as it is said", () => {
    expect(specifiersIn('import a from "a";\nexport * from \'b\';\nconst c = require("c"), d = import(`d`);\nexport * from "a";')).toEqual(["a", "b", "c", "d", "a"]);
  });

  it("may be empty", () => {
    expect(specifiersIn("")).toEqual([]);
    expect(specifiersIn('export * from "";')).toEqual([""]);
  });

  it.each([
    ["a method of that name", "export const list = Array.from(set);"],
    ["a name of that kind", 'import { from, of } from\n"rxjs"; from(1); const x = { from: 1 }; fromEvent("x");'],
    ["prose", "// what comes from the outside, and what from here\n/* from here */"],
    ["a longer word", 'xfrom "a"; xrequire("b"); ximport("c"); createRequire(url);'],
    ["what is no call", "export const load = require; import.meta.url; require.resolve;"],
  ])("are not those of %s", (_what, text) => {
    expect(specifiersIn(text)?.filter((specifier) => specifier !== "rxjs")).toEqual([]);
  });

  it("are those of comments too: some more do no harm", () => {
    expect(specifiersIn('// export * from "./a.js";\n// taken from \'here\', not `there`')).toEqual(["./a.js", "here"]);
  });

  it.each([
    ["a name in require", "require(name);"],
    ["a name in import()", "import(name);"],
    ["nothing in require", "require();"],
    ["a template with a hole", "import(`./${name}.js`);"],
    ["a template with an escape", "require(`./\\x61.js`);"],
    ["an escape in double quotes", 'export * from "./\\x61.js";'],
    ["an escape in single quotes", "export * from './\\u0061.js';"],
    ["an escape in require", 'require("./\\x61.js");'],
    ["a comment before a specifier", 'export * from /* the data */ "./a.js";'],
    ["a comment on a line of its own", 'export * from // the data\n"./a.js";'],
    ["a comment in import()", 'import(/* webpackChunkName: "a" */ "./a.js");'],
    ["a comment in require", 'require(/* the data */ "./a.js");'],
    ["a comment before a file that is only run", 'import/* the data */"./a.js";'],
    ["a text that goes on in require", 'require("./" + name);'],
    ["a text that goes on in import()", "import('./'.concat(name));"],
    ["a text that goes on behind a template", "import(`./` + name);"],
    ["a text that does not end", 'export * from "./a.js\n";'],
    ["the same in single quotes", "export * from './a.js\n';"],
    ["one such among others", 'import a from "./a.js";\nrequire(name);'],
  ])("cannot be told where there is %s", (_what, text) => {
    expect(specifiersIn(text)).toBeUndefined();
  });
});

describe("a text that may depend on files in yet another way", () => {
  it("is none that only imports and requires", () => {
    expect(hidesSpecifiers('import a, { b } from "a";\nimport "b";\nconst c = require("c");\nexport type D = import("d").D;\nmodule.exports = { required: true, url: URL, important: 1 };')).toBe(false);
  });

  it.each([
    ["require.resolve", 'require.resolve("./a.js");'],
    ["require under another name", 'const load = require;\nload("./a.js");'],
    ["createRequire", 'createRequire(url)("./a.js");'],
    ["import.meta.resolve", 'import.meta.resolve("./a.js");'],
    ["a URL", 'new URL("./a.js", base);'],
    ["getBuiltinModule", 'process.getBuiltinModule("fs");'],
    ["a reference", '/// <reference path="./a.d.ts" />'],
    ["a module that is added to", 'declare module "./a.js" {}'],
    ["the same behind a comment", 'declare module /* here */ "./a.js" {}'],
  ])("has %s", (_what, text) => {
    expect(hidesSpecifiers(text)).toBe(true);
  });
});
