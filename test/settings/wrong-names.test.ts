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

const files = "src/stores/**";
const layers = 'known: "controller", "middleware", "service", "repository", "model", "schema", "database", "migration".';
const reason = "old reports need it";
const own = 'A layer of your own needs a name less alike.';

const all = ', and none would be judged; name the folders that have no layer, such as "src/generated/**", or take out what has one, as in "!src/**".';

/** Settings whose names or globs mean nothing, with what is said of them behind `settings.layered.`. */
const wrong: readonly (readonly [what: string, settings: object, message: string])[] = [
  ["a layer misspelt", { layers: { repositry: { files } } }, `layers.repositry: unknown layer "repositry"; did you mean "repository"? ${own}`],
  ["a layer in the plural", { layers: { services: { files, imports: ["model"] } } }, `layers.services: unknown layer "services"; did you mean "service"? ${own}`],
  ["a layer with a capital", { layers: { Service: { files, imports: ["model"] } } }, `layers.Service: unknown layer "Service"; did you mean "service"? ${own}`],
  ["an import misspelt", { layers: { service: { imports: ["repositry"] } } }, 'layers.service.imports[0]: unknown layer "repositry"; did you mean "repository"?'],
  ["the second import misspelt", { layers: { service: { imports: ["model", "shema"] } } }, 'layers.service.imports[1]: unknown layer "shema"; did you mean "schema"?'],
  ["an import like nothing", { layers: { service: { imports: ["presentation"] } } }, `layers.service.imports[0]: unknown layer "presentation"; ${layers}`],
  ["an import of a prototype's key", { layers: { service: { imports: ["toString"] } } }, `layers.service.imports[0]: unknown layer "toString"; ${layers}`],
  ["an own layer misspelt where it is imported", { layers: { gateway: { files, imports: ["service"] }, service: { imports: ["gatway"] } } }, 'layers.service.imports[0]: unknown layer "gatway"; did you mean "gateway"?'],
  ["a ban misspelt", { layers: { service: { forbids: ["controler"] } } }, 'layers.service.forbids[0]: unknown layer "controler"; did you mean "controller"?'],
  ["a ban of itself", { layers: { service: { forbids: ["service"] } } }, 'layers.service.forbids: "service" is the layer itself; take it out of one of them.'],
  ["a ban of an import", { layers: { service: { forbids: ["model"], imports: ["model"] } } }, 'layers.service.forbids: "model" is among its imports too; take it out of one of them.'],
  ["a concern misspelt", { layers: { service: { owns: ["databse"] } } }, 'layers.service.owns[0]: unknown concern "databse"; did you mean "database"?'],
  ["a concern that is declared nowhere", { layers: { service: { owns: ["queue"] } } }, 'layers.service.owns[0]: unknown concern "queue"; known: "database", "http".'],
  ["a prototype's key as a concern", { layers: { service: { owns: ["constructor"] } } }, 'layers.service.owns[0]: unknown concern "constructor"; known: "database", "http".'],
  ["a new concern like a built-in one", { concerns: { databases: { packages: ["our-orm"] } } }, 'concerns.databases: unknown concern "databases"; did you mean "database"? A concern of your own needs a name less alike.'],
  ["an own layer without files", { layers: { gateway: { imports: ["service"] } } }, 'layers.gateway: "gateway" is a layer of your own and has no `files`; add the globs of its files.'],
  ["an own layer tied to no other", { layers: { gateway: { files } } },
    'layers.gateway: no layer may import "gateway" and it may import none; add "gateway" to the `imports` of the layers that use it, such as layers.service.imports.'],
  ["an own layer tied to itself", { layers: { gateway: { files, imports: ["gateway"] } } },
    'layers.gateway: no layer may import "gateway" and it may import none; add "gateway" to the `imports` of the layers that use it, such as layers.service.imports.'],
  ["an exception from an unknown layer", { allow: [{ from: "servce", to: "database", reason }] }, 'allow[0].from: unknown layer "servce"; did you mean "service"?'],
  ["an exception to an unknown layer", { allow: [{ from: "service", to: "http", reason }] }, `allow[0].to: unknown layer "http"; ${layers}`],
  ["an exception for an unknown concern", { allow: [{ from: "service", concern: "htp", reason }] }, 'allow[0].concern: unknown concern "htp"; did you mean "http"?'],
  ["an exception to nothing", { allow: [{ from: "service", reason }] }, "allow[0]: needs exactly one of `to` (a layer), `concern` and `package`."],
  ["an exception to two things", { allow: [{ from: "service", to: "database", concern: "database", reason }] }, "allow[0]: needs exactly one of `to` (a layer), `concern` and `package`."],
  ["a glob with backslashes", { neutral: "src\\legacy\\**" }, 'neutral: "src\\legacy\\**" has backslashes; did you mean "src/legacy/**"?'],
  ["a glob of a folder", { layers: { service: { files: ["src/core/"] } } }, 'layers.service.files: "src/core/" matches no file; did you mean "src/core/**"?'],
  ["an absolute glob", { layers: { service: { files: "/src/core/**" } } }, 'layers.service.files: "/src/core/**" is absolute; globs count from `root`: did you mean "src/core/**"?'],
  ["an absolute glob on Windows", { neutral: "C:/src/**" }, 'neutral: "C:/src/**" is absolute; globs count from `root`: did you mean "src/**"?'],
  ["a glob that leaves the root", { neutral: "../shared/**" }, 'neutral: "../shared/**" leaves the root; set `root` to the folder above instead.'],
  ["a glob that leaves the root on a detour", { neutral: "src/../../shared/**" }, 'neutral: "src/../../shared/**" leaves the root; set `root` to the folder above instead.'],
  ["only exclusions", { neutral: ["!src/legacy/**"] }, "neutral: only takes files out; add a glob that takes some in."],
  ...["**", "**/*", "./**", "**/**", "**/*.*", "**/*.{ts,js}", "**/*.?s", "**/*.[jt]s", "{**,src/x.ts}"].map((glob) => [`${glob} as neutral`, { neutral: glob }, `neutral: "${glob}" matches every file${all}`] as const),
  ["everything as neutral among others", { neutral: ["src/legacy/**", "**"] }, `neutral: "src/legacy/**", "**" match every file${all}`],
  ["everything as neutral between two", { neutral: ["**/*.ts", "**/*.js"] }, `neutral: "**/*.ts", "**/*.js" match every file${all}`],
  ["an alias of everything", { aliases: { "*": "src/*" } }, 'aliases["*"]: "*" is no import prefix; did you mean "@/*"?'],
  ["an alias of nothing", { aliases: { "": "src" } }, 'aliases[""]: "" is no import prefix; did you mean "@/*"?'],
  ["a relative alias", { aliases: { "./x": "src/x" } }, 'aliases["./x"]: "./x" is a relative import and needs no alias.'],
  ["a star on one side of an alias", { aliases: { "@/*": "src" } }, 'aliases["@/*"]: "src" must end in `*` if and only if the alias does; did you mean "src/*"?'],
  ["a star on the other", { aliases: { "@": "src/*" } }, 'aliases["@"]: "src/*" must end in `*` if and only if the alias does; did you mean "src"?'],
];

describe.each(wrong)("%s", (_what, settings, message) => {
  it("is refused by configure", () => {
    expect(thrown(() => configure(settings))).toBe(`SettingsError: eslint-plugin-layered: settings.layered.${message}`);
  });

  it("stops the lint run", async () => {
    expect(await stopped(settings)).toBe(`SettingsError: eslint-plugin-layered: settings.layered.${message}`);
  });
});

/** Packages that no specifier can ever be: what lists them guards nothing. */
describe.each(["./queue", "../queue", "/queue", "bull mq", "*", "@nestjs/*-queue", "b*mq", ""])("the package %j", (name) => {
  it("is refused in a concern", () => {
    expect(() => configure({ concerns: { queue: { packages: [name] } } })).toThrow(/^eslint-plugin-layered: settings\.layered\.concerns\.queue\.packages/);
  });

  it("is refused in an exception", () => {
    expect(() => configure({ allow: [{ from: "service", package: name, reason }] })).toThrow(/^eslint-plugin-layered: settings\.layered\.allow\[0\]\.package/);
  });
});

it("a key at the top that is no word is named as it is written", () => {
  expect(() => configure(JSON.parse('{"@/*":"src/*"}') as object)).toThrow(/^eslint-plugin-layered: settings\.layered\["@\/\*"\]: unknown key "@\/\*"/);
});

describe("a glob with dots inside", () => {
  it.each([
    ["src/../lib/**", "lib/**"],
    ["./src/./jobs/../lib/**", "src/lib/**"],
  ])("%s is refused, with the glob that it stands for", (glob, right) => {
    expect(() => configure({ neutral: [glob] })).toThrow(`"${glob}" has a \`..\` in it and matches no file; did you mean "${right}"?`);
  });
});

describe("a layer whose files another one has", () => {
  it("is refused, since it would never get one", () => {
    const layersAlike = { gateway: { files, imports: ["service"] }, bridge: { files, imports: ["service"] } };
    expect(() => configure({ layers: layersAlike })).toThrow(/layers\.bridge\.files: "src\/stores\/\*\*"/);
  });
});
