import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { configure } from "../../src/configure.ts";
import { tempProject } from "../support/project.ts";

const temp = tempProject({ "src/users/user.controller.ts": "export const a = 1;\n", "src/stores/user.ts": "" });

/** What a call throws, by name and message. */
function thrown(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return "nothing";
}

/** What stops a lint run with these settings; ESLint adds the rule before it and the file behind it. */
async function stopped(settings: unknown): Promise<string> {
  const found = await temp.lint({ settings }).catch((error: unknown) => error);
  return found instanceof Error ? String(found).replace(/Error while loading rule '[^']*': /, "").replace(/\nOccurred while linting.*/s, "") : "nothing";
}

const own = { files: "src/stores/**", imports: ["service"] };
const known = 'known: "root", "layers", "concerns", "neutral", "aliases", "allow", "follow", "naming", "migrations", "fingerprint".';
const knownOfLayer = 'known: "files", "imports", "owns", "forbids", "optional".';

/** Settings of a wrong shape, with what is said of them behind `settings.layered`. */
const wrong: readonly (readonly [settings: unknown, message: string])[] = [
  [null, ": null is not an object."],
  ["strict", ': "strict" is not an object.'],
  [42, ": 42 is not an object."],
  [Number.NaN, ": NaN is not an object."],
  [() => ({}), ": a function is not an object."],
  [[], ": [] is not an object."],
  [[{ root: "." }], ': [{"root":"."}] is not an object.'],
  [{ layer: {} }, '.layer: unknown key "layer"; did you mean "layers"?'],
  [{ element: {} }, `.element: unknown key "element"; ${known}`],
  [{ Layers: {} }, '.Layers: unknown key "Layers"; did you mean "layers"?'],
  [{ alias: {} }, '.alias: unknown key "alias"; did you mean "aliases"?'],
  [{ rooot: "." }, '.rooot: unknown key "rooot"; did you mean "root"?'],
  [{ constructor: {} }, `.constructor: unknown key "constructor"; ${known}`],
  [{ toString: {} }, `.toString: unknown key "toString"; ${known}`],
  [{ root: 5 }, ".root: 5 is not a text."],
  [{ root: "" }, '.root: "" must not be empty.'],
  [{ root: null }, ".root: null is not a text."],
  [{ follow: "no" }, '.follow: "no" is not true or false.'],
  [{ follow: Number.NaN }, ".follow: NaN is not true or false."],
  [{ neutral: [] }, ".neutral: [] must not be empty."],
  [{ neutral: [""] }, '.neutral: [""] is not a glob or a list of globs.'],
  [{ neutral: () => true }, ".neutral: a function is not a glob or a list of globs."],
  [{ neutral: /legacy/ }, ".neutral: {} is not a glob or a list of globs."],
  [{ layers: "service" }, '.layers: "service" is not an object.'],
  [{ layers: [] }, ".layers: [] is not an object."],
  [{ layers: new Map([["service", own]]) }, ".layers: {} is not an object."],
  [{ layers: () => ({}) }, ".layers: a function is not an object."],
  [{ layers: { service: null } }, ".layers.service: null is not an object."],
  [{ layers: { service: [] } }, ".layers.service: [] is not an object."],
  [{ layers: { service: "src/services/**" } }, '.layers.service: "src/services/**" is not an object.'],
  [{ layers: { service: { file: "src/services/**" } } }, '.layers.service.file: unknown key "file"; did you mean "files"?'],
  [{ layers: { service: { import: ["repository"] } } }, '.layers.service.import: unknown key "import"; did you mean "imports"?'],
  [{ layers: { service: { disallow: ["model"] } } }, `.layers.service.disallow: unknown key "disallow"; ${knownOfLayer}`],
  [{ layers: { service: { constructor: ["model"] } } }, `.layers.service.constructor: unknown key "constructor"; ${knownOfLayer}`],
  [{ layers: { service: { files: [] } } }, ".layers.service.files: [] must not be empty."],
  [{ layers: { service: { files: { glob: "src/**" } } } }, '.layers.service.files: {"glob":"src/**"} is not a glob or a list of globs.'],
  [{ layers: { service: { imports: "repository" } } }, '.layers.service.imports: "repository" is not a list.'],
  [{ layers: { service: { imports: [null] } } }, ".layers.service.imports[0]: null is not a text."],
  [{ layers: { service: { imports: ["a b"] } } }, '.layers.service.imports[0]: "a b" must be a name: letters, digits, `-` and `_`.'],
  [{ layers: { service: { optional: "true" } } }, '.layers.service.optional: "true" is not true or false.'],
  [{ layers: { "my layer": own } }, '.layers.my layer: "my layer" must be a name: letters, digits, `-` and `_`.'],
  [{ layers: { "1st": own } }, '.layers.1st: "1st" must be a name: letters, digits, `-` and `_`.'],
  [{ layers: { constructor: { fles: "src/stores/**" } } }, '.layers.constructor.fles: unknown key "fles"; did you mean "files"?'],
  [{ concerns: [] }, ".concerns: [] is not an object."],
  [{ concerns: { queue: ["bullmq"] } }, '.concerns.queue: ["bullmq"] is not an object.'],
  [{ concerns: { queue: {} } }, ".concerns.queue.packages: is missing."],
  [{ concerns: { queue: { package: ["bullmq"] } } }, '.concerns.queue.package: unknown key "package"; did you mean "packages"?'],
  [{ concerns: { queue: { packages: "bullmq" } } }, '.concerns.queue.packages: "bullmq" is not a list.'],
  [{ concerns: { queue: { packages: [] } } }, ".concerns.queue.packages: [] must not be empty."],
  [{ concerns: { constructor: { packages: 5 } } }, ".concerns.constructor.packages: 5 is not a list."],
  [{ aliases: [] }, ".aliases: [] is not an object."],
  [{ aliases: { "@/*": ["src/*"] } }, '.aliases["@/*"]: ["src/*"] is not a text.'],
  [{ aliases: { constructor: 5 } }, ".aliases.constructor: 5 is not a text."],
  [{ allow: {} }, ".allow: {} is not a list."],
  [{ allow: [null] }, ".allow[0]: null is not an object."],
  [{ allow: [{ to: "database", reason: "old reports need it" }] }, ".allow[0].from: is missing."],
  [{ allow: [{ form: "service", to: "database", reason: "old reports need it" }] }, '.allow[0].form: unknown key "form"; did you mean "from"?'],
  [{ allow: [{ from: "service", to: "database" }] }, ".allow[0].reason: is missing."],
  [{ allow: [{ from: "service", to: "database", reason: "because" }] }, '.allow[0].reason: "because" must say why, in at least three words.'],
  [{ allow: [{ from: "service", package: "", reason: "old reports need it" }] }, '.allow[0].package: "" must not be empty.'],
];

const name = (settings: unknown): string => inspect(settings, { depth: 5, breakLength: Infinity });

describe("configure refuses", () => {
  it.each(wrong.map(([settings, message]) => ({ name: name(settings), settings, message })))("$name", ({ settings, message }) => {
    expect(thrown(() => configure(settings as never))).toBe(`SettingsError: eslint-plugin-layered: settings.layered${message}`);
  });

  it("a variable that is undefined by mistake", () => {
    expect(() => configure(undefined as never)).toThrow("settings.layered: null is not an object.");
    expect(() => configure({}, undefined as never)).toThrow("settings.layered: null is not an object.");
  });

  it("a wrong one among several, though a later one would hide it", () => {
    expect(() => configure({ follow: "no" } as never, { follow: true })).toThrow('settings.layered.follow: "no" is not true or false.');
  });

  it.each([
    ['{"__proto__":{"layers":{}}}', `.__proto__: unknown key "__proto__"; ${known}`],
    ['{"layers":{"__proto__":{"files":"src/**","imports":["service"]}}}', '.layers.__proto__: "__proto__" must be a name: letters, digits, `-` and `_`.'],
    ['{"layers":{"service":{"__proto__":["model"]}}}', `.layers.service.__proto__: unknown key "__proto__"; ${knownOfLayer}`],
    ['{"concerns":{"__proto__":{"packages":["bullmq"]}}}', '.concerns.__proto__: "__proto__" must be a name: letters, digits, `-` and `_`.'],
  ])("the JSON %s", (json, message) => {
    expect(thrown(() => configure(JSON.parse(json) as never))).toBe(`SettingsError: eslint-plugin-layered: settings.layered${message}`);
  });
});

describe("the lint run stops at", () => {
  it.each(wrong.map(([settings, message]) => ({ name: name(settings), settings, message })))("$name", async ({ settings, message }) => {
    expect(await stopped(settings)).toBe(`SettingsError: eslint-plugin-layered: settings.layered${message}`);
  });
});
