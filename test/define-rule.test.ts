import { expect, it } from "vitest";
import { defineRule } from "../src/define-rule.ts";
import type { LintedFile } from "../src/look.ts";

const seen: LintedFile[] = [];
const rule = defineRule<never, object>({
  name: "sees-files",
  description: "Remembers the files that it is asked to lint",
  presets: { recommended: {}, strict: {} },
  messages: {},
  options: {},
  defaults: {},
  create(file) {
    seen.push(file);
    return undefined;
  },
});

/** The files that the rule gets to know for some looks at files. */
function looks(...contexts: readonly object[]): LintedFile[] {
  seen.length = 0;
  for (const context of contexts) rule.create({ options: [{}], cwd: "/backend", ...context });
  return [...seen];
}

const sourceCode = { text: "" };
const settings = {};
const at = (name: string) => ({ filename: `/backend/src/${name}`, physicalFilename: `/backend/src/${name}`, sourceCode, settings });

it("rules that look at one file share what is known of it", () => {
  const [first, second] = looks(at("user.service.ts"), at("user.service.ts"));
  expect(second).toBe(first);
});

it("files are told apart although a linter has one source code object for all of them", () => {
  expect(looks(at("user.service.ts"), at("user.controller.ts")).map(({ placement }) => placement.layer)).toEqual(["service", "controller"]);
});

it("a file is looked at anew with other settings, from the options of the rule too", () => {
  const own = { layered: { layers: { service: { files: ["**/*.controller.ts"], optional: true } } } };
  const file = at("user.controller.ts");
  expect(looks(file, { ...file, options: [{ settings: own.layered }] }, { ...file, settings: own }).map(({ placement }) => placement.layer)).toEqual(["controller", "service", "service"]);
});

it("a part of a file stands where the file does, in a long run too", () => {
  const many = Array.from({ length: 25 }, (_, nth) => ({ ...at(`file-${String(nth)}.ts`), sourceCode: { text: String(nth) } }));
  const part = { ...at("readme.md"), filename: "/backend/src/readme.md/0_user.service.ts", sourceCode: { text: "part" } };
  expect(looks(...many, part).at(-1)?.project.file).toBe("/backend/src/readme.md");
});
