import { describe, expect, it } from "vitest";
import { takenNames } from "../../src/origins/taken-names.ts";

describe("what a file takes of a specifier", () => {
  it.each([
    ["one name", 'import { a } from "x";', ["a"]],
    ["several, over lines", "import {\n  a,\n  b as c,\n  type D,\n} from 'x';", ["a", "b", "D"]],
    ["types", 'import type { A } from "x";', ["A"]],
    ["a default under a name", 'import { default as a } from "x";', ["default"]],
    ["what two statements take", 'import { a } from "x";\nimport { b } from \'x\';', ["a", "b"]],
    ["nothing else of a file", 'import { z } from "y";\nimport{a}from"x";\nimport { q } from "xx";', ["a"]],
    ["what a comment says too", '// import { z } from "x";\nimport { a } from "x";', ["z", "a"]],
  ])("is read off its text: %s", (_what, text, names) => {
    expect(takenNames(text, "x")).toEqual(names);
  });

  it.each([
    ["all of it", 'import * as x from "x";'],
    ["a default", 'import x from "x";'],
    ["a default beside names", 'import x, { a } from "x";'],
    ["nothing", 'import "x";'],
    ["no name", 'import {} from "x";'],
    ["no name beside one", 'import { a } from "x";\nimport {} from "x";'],
    ["a name to be handed on", 'import { z } from "y";\nexport { a } from "x";'],
    ["what it waits for", 'import { a } from "x";\nconst { b } = await import("x");'],
    ["what is written in backticks", 'import { a } from "x";\nconst { b } = require(`x`);'],
    ["a name behind a comment", 'import { a, /* b */ c } from "x";'],
    ["a name in quotes", 'import { "a-b" as c } from "x";'],
    ["what stands nowhere", 'import { a } from "y";'],
  ])("only its tree can tell where that is %s", (_what, text) => {
    expect(takenNames(text, "x")).toBeUndefined();
  });
});
