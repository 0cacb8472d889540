import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tempProject, type LintOptions, type TempProject } from "../support/project.ts";

const use = 'import { find } from "../stores/user.js";\nfind();\n';
const found = "src/controllers/user.ts:1:22 layer";
const stores = { layers: { repository: { files: ["src/stores/**"] } } };

/** A project whose repositories lie in a folder that only the settings know. */
const files = (folder = ""): Record<string, string> => ({
  [`${folder}package.json`]: '{"name":"api","type":"module"}',
  [`${folder}src/controllers/user.ts`]: use,
  [`${folder}src/stores/user.ts`]: "export const find = () => 1;\n",
});

async function stopped(temp: TempProject, options: LintOptions): Promise<string> {
  const error = await temp.lint(options).catch((one: unknown) => one);
  return error instanceof Error ? error.message.replace(/^Error while loading rule '[^']*': eslint-plugin-layered: settings\.layered\./, "").replace(/\nOccurred while linting.*/s, "") : "nothing";
}

const advice = "(Set `root` if the globs count from elsewhere, `optional: true` if the layer may be missing.)";
const elsewhere = "(Set `root` if the globs count from elsewhere.)";

describe("a working directory that is not the project's root", () => {
  it("the root itself needs no setting", async () => {
    expect(await tempProject(files()).lint({ settings: stores })).toEqual([found]);
  });

  it("a monorepo linted from the top: globs count from the package that has their folders", async () => {
    const temp = tempProject(files("packages/api/"));
    expect(await temp.lint({ settings: stores })).toEqual([`packages/api/${found}`]);
  });

  it("two packages alike, linted from the top, each count from their own", async () => {
    const temp = tempProject({ ...files("packages/a/"), ...files("packages/b/") });
    expect(await temp.lint({ settings: stores })).toEqual([`packages/a/${found}`, `packages/b/${found}`]);
  });

  it.each(["src", "src/controllers"])("an editor opened on %s", async (cwd) => {
    const temp = tempProject(files());
    expect(await temp.lint({ settings: stores, cwd })).toEqual([found]);
  });

  describe("with globs that name no folder", () => {
    const named = (...globs: string[]) => ({ layers: { repository: { files: globs } } });
    const scattered = (): TempProject => tempProject({
      "packages/api/package.json": "{}",
      "packages/api/main-store.ts": "",
      "packages/api/src/users/user-store.ts": "",
      "packages/api/src/carts/cart-store.ts": "",
      "packages/api/src/carts/carts.controller.ts": 'import "./cart-store.js";\nimport "../users/user-store.js";\nimport "../../main-store.js";\n',
      "packages/api/src/mails/mails.controller.ts": 'import "../users/user-store.js";\n',
    });
    const [carts, mails] = ["packages/api/src/carts/carts.controller.ts", "packages/api/src/mails/mails.controller.ts:1:8 layer"];

    it.each([
      [".", [`${carts}:1:8 layer`, `${carts}:2:8 layer`, `${carts}:3:8 layer`, mails]],
      ["packages/api", [`${carts}:1:8 layer`, `${carts}:2:8 layer`, `${carts}:3:8 layer`, mails]],
      ["packages/api/src", [`${carts}:1:8 layer`, `${carts}:2:8 layer`, `${carts}:3:8 layer`, mails]],
      ["packages/api/src/carts", [`${carts}:1:8 layer`, `${carts}:2:8 layer`, `${carts}:3:8 layer`]],
      ["packages/api/src/mails", [mails]],
    ])("they count from the project around %s", async (cwd, lines) => {
      expect(await scattered().lint({ settings: named("**/*-store.ts"), cwd })).toEqual(lines);
    });

    it("one that matches right in a folder alone counts from the folder, where the project has no such file right in it", async () => {
      expect(await scattered().lint({ settings: named("user*.ts"), cwd: "packages/api/src/users" })).toEqual([]);
      expect(await scattered().lint({ settings: named("cart-*.ts"), cwd: "packages/api/src/carts" })).toEqual([`${carts}:1:8 layer`]);
      expect(await scattered().lint({ settings: named("**/*-store.ts", "cart-*.ts"), cwd: "packages/api/src/carts" })).toEqual([`${carts}:1:8 layer`]);
      expect(await scattered().lint({ settings: named("main-*.ts"), cwd: "packages/api/src/carts" })).toEqual([`${carts}:3:8 layer`]);
    });

    it.each([
      ["user-store.ts", "**/user-store.ts"],
      ["./*-stor?.ts", "**/*-stor?.ts"],
    ])("%s finds nothing right in the root, and is told %s", async (glob, right) => {
      const temp = scattered();
      expect(await stopped(temp, { settings: named(glob) })).toBe(`layers.repository.files: "${glob}" matches no file in ${temp.root}; did you mean "${right}"? ${advice}`);
    });

    it("an exclusion is told the same, and what lies nowhere nothing", async () => {
      const temp = scattered();
      expect(await stopped(temp, { settings: { neutral: ["**/*-store.ts", "!cart-store.ts"] } })).toBe(`neutral: "!cart-store.ts" matches no file in ${temp.root}; did you mean "!**/cart-store.ts"? ${elsewhere}`);
      expect(await stopped(temp, { settings: named("*-stor.ts") })).toBe(`layers.repository.files: "*-stor.ts" matches no file in ${temp.root}. ${advice}`);
    });

    it("a package without such files says so", async () => {
      const temp = tempProject({ "packages/a/package.json": "{}", "packages/a/a-store.ts": "", "packages/b/package.json": "{}", "packages/b/users.controller.ts": "" });
      expect(await stopped(temp, { settings: named("**/*-store.ts"), cwd: "packages/b" })).toBe(`layers.repository.files: "**/*-store.ts" matches no file in ${temp.root}/packages/b. ${advice}`);
    });
  });

  it.each(["js", "mjs", "cjs", "ts", "mts", "cts"])("a folder with eslint.config.%s and no package.json is a project too", async (extension) => {
    const temp = tempProject({ ...files("api/"), [`api/eslint.config.${extension}`]: "" });
    temp.remove("api/package.json");
    expect(await temp.lint({ settings: stores })).toEqual([`api/${found}`]);
  });

  it("files that the settings set free are looked for in each package", async () => {
    const temp = tempProject({ "packages/a/package.json": "{}", "packages/b/package.json": "{}", "packages/a/src/free/controllers/user.ts": "", "packages/b/src/free/controllers/user.ts": 'import "./user.repository.js";\n' });
    expect(await temp.lint({ settings: { neutral: "src/free/**" } })).toEqual([]);
  });

  it("an optional layer is looked for in the package as well", async () => {
    const temp = tempProject(files("packages/api/"));
    expect(await temp.lint({ settings: { layers: { repository: { files: ["src/stores/**"], optional: true } } } })).toEqual([`packages/api/${found}`]);
  });

  it("an alias is looked for in the package as well", async () => {
    const temp = tempProject({ "packages/api/package.json": "{}", "packages/api/src/controllers/user.ts": 'import "@r/user";\n', "packages/api/src/repositories/user.ts": "" });
    expect(await temp.lint({ settings: { aliases: { "@r/*": "src/repositories/*" } } })).toEqual(["packages/api/src/controllers/user.ts:1:8 layer"]);
  });
});

describe("the setting root", () => {
  it("may be relative to the working directory", async () => {
    const temp = tempProject(files("packages/api/"));
    for (const root of ["packages/api", "./packages/api", "packages/api/", "packages/../packages/api"]) {
      expect(await temp.lint({ settings: { ...stores, root } }), root).toEqual([`packages/api/${found}`]);
    }
    expect(await temp.lint({ settings: { ...stores, root: ".." }, cwd: "packages/api/src" })).toEqual([`packages/api/${found}`]);
  });

  it("may be absolute", async () => {
    const temp = tempProject(files("packages/api/"));
    expect(await temp.lint({ settings: { ...stores, root: join(temp.root, "packages/api") } })).toEqual([`packages/api/${found}`]);
  });

  it("decides alone: other folders are not tried", async () => {
    const temp = tempProject(files("packages/api/"));
    expect(await stopped(temp, { settings: { ...stores, root: "." } })).toBe(`layers.repository.files: "src/stores/**" finds nothing: there is no folder "src" in ${temp.root}; known: "packages". ${advice}`);
  });

  it.each(["packges/api", "package.json", "~"])("is refused where %s is no folder", async (root) => {
    const temp = tempProject(files("packages/api/"));
    expect(await stopped(temp, { settings: { root } })).toBe(`root: "${root}" is no folder (looked for ${join(temp.root, root)}).`);
  });
});

describe("globs that find nothing", () => {
  const temp = tempProject({ ...files(), "src/legacy/old.ts": "", "build/stores/user.ts": "", "src/port/out/user.ts": "" });

  it.each([
    [{ layers: { repository: { files: "src/store/**" } } }, `layers.repository.files: "src/store/**" finds nothing: there is no folder "src/store" in ROOT; did you mean "stores"? ${advice}`],
    [{ layers: { repository: { files: ["src/stores/**", "scr/dal/**"] } } }, `layers.repository.files: "scr/dal/**" finds nothing: there is no folder "scr" in ROOT; did you mean "src"? ${advice}`],
    [{ neutral: "src/legasy/**" }, `neutral: "src/legasy/**" finds nothing: there is no folder "src/legasy" in ROOT; did you mean "legacy"? ${elsewhere}`],
    [{ allow: [{ from: "service", to: "database", files: "src/legac/**", reason: "old reports need it" }] }, `allow[0].files: "src/legac/**" finds nothing: there is no folder "src/legac" in ROOT; did you mean "legacy"? ${elsewhere}`],
    [{ layers: { repository: { files: "src/stores" } } }, 'layers.repository.files: "src/stores" is a folder and matches no file; did you mean "src/stores/**"?'],
    [{ layers: { repository: { files: "src/stores/*.store.ts" } } }, `layers.repository.files: "src/stores/*.store.ts" matches no file in ROOT. ${advice}`],
    [{ layers: { repository: { files: "**/*-stor.ts" } } }, `layers.repository.files: "**/*-stor.ts" matches no file in ROOT. ${advice}`],
    [{ neutral: "src/**/*.legacy.ts" }, `neutral: "src/**/*.legacy.ts" matches no file in ROOT. ${elsewhere}`],
    [{ aliases: { "@db/*": "src/database/*" } }, 'aliases["@db/*"]: leads nowhere: there is no "src/database/" in ROOT.'],
    [{ aliases: { "@db": "src/database/index.ts" } }, 'aliases["@db"]: leads nowhere: there is no "src/database/index.ts" in ROOT.'],
    [{ aliases: { "@db": "src/databse" } }, 'aliases["@db"]: leads nowhere: there is no "src/databse" in ROOT.'],
    [{ aliases: { "@store": "src/stors/user.ts", "@s/*": "src/stors/*" } }, 'aliases["@store"]: leads nowhere: there is no "src/stors/user.ts" in ROOT; did you mean "src/stores/user.ts"?'],
    [{ aliases: { "@s/*": "src/stors/*" } }, 'aliases["@s/*"]: leads nowhere: there is no "src/stors/" in ROOT; did you mean "src/stores"?'],
  ])("%j stops the lint run", async (settings, message) => {
    expect(await stopped(temp, { settings })).toBe(message.replace("ROOT", temp.root));
  });

  it.each([
    ["an exclusion of all of it", { layers: { repository: { files: ["src/stores/**", "!src/stores/**"] } } }, 'layers.repository.files: "src/stores/**"'],
    ["an exclusion that is misspelt", { neutral: ["src/**", "!src/controlers/**"] }, 'neutral: "!src/controlers/**"'],
  ])("%s stops it too", async (_what, settings, message) => {
    expect(await stopped(temp, { settings })).toContain(message);
  });

  it("an optional layer may be missing", async () => {
    expect(await temp.lint({ settings: { layers: { gateway: { files: ["src/gateways/**", "**/*-gateway.ts"], imports: ["service"], optional: true } } } })).toEqual([]);
  });

  it.each(["**/out/*.ts", "**/port/**", "build/stores/**", "**/stores/*.ts"])("%s finds its files", async (glob) => {
    expect(await stopped(temp, { settings: { layers: { repository: { files: glob } } } })).toBe("nothing");
  });

  it("a folder that is made while the process lives is seen at the next lint", async () => {
    const young = tempProject({ "src/controllers/user.ts": use });
    expect(await stopped(young, { settings: stores })).toContain("finds nothing");
    young.write({ "src/stores/user.ts": "export const find = () => 1;\n" });
    expect(await young.lint({ settings: stores })).toEqual([found]);
  });
});

describe("odd roots", () => {
  it.each(["layered with spaces ", "layered-[id]-", "layered-(group)-{a,b}-", "layered-é漢-", "layered-!@#$-"])("%s", async (name) => {
    expect(await tempProject(files(), name).lint({ settings: stores })).toEqual([found]);
    const inside = tempProject(files("my [api] (1)/"), name);
    expect(await inside.lint({ settings: { ...stores, root: "my [api] (1)" } })).toEqual([`my [api] (1)/${found}`]);
  });

  it("a working directory that is a symbolic link", async () => {
    const temp = tempProject({ ...files("real/"), "other/x.txt": "" });
    symlinkSync(join(temp.root, "real"), join(temp.root, "other/link"));
    expect(await temp.lint({ settings: stores, cwd: "other/link" })).toEqual([`other/link/${found}`]);
    expect(await temp.lint({ settings: { ...stores, root: "other/link" }, patterns: ["real"] })).toEqual([`real/${found}`]);
  });

  it("a layer's folder that is a symbolic link to one inside the root", async () => {
    const temp = tempProject({ "package.json": "{}", "src/controllers/user.ts": use, "shared/stores/user.ts": "export const find = () => 1;\n" });
    symlinkSync(join(temp.root, "shared/stores"), join(temp.root, "src/stores"));
    expect(await temp.lint({ settings: stores })).toEqual([found]);
  });
});
