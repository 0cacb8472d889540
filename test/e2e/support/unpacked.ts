import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { pack, repository } from "./package.ts";
import { folderOf } from "./project.ts";
import { runWell } from "./run.ts";

type Files = Readonly<Record<string, string>>;

/** A fresh project with the packed plugin, without the registry: what else it needs is linked to what the repository has. */
export async function unpacked(packages: readonly string[], files: Files): Promise<string> {
  const folder = folderOf({ "package.json": '{ "private": true, "type": "module" }', ...files });
  const modules = join(folder, "node_modules");
  const plugin = join(modules, "eslint-plugin-layered");
  mkdirSync(plugin, { recursive: true });
  const tarball = await pack(folder);
  await runWell("tar", ["-xzf", tarball, "-C", plugin, "--strip-components", "1"], folder);
  const scopes = packages.flatMap((name) => (name.endsWith("/*") ? readdirSync(join(repository, "node_modules", name.slice(0, -2))).map((one) => name.replace("*", one)) : [name]));
  for (const name of scopes) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(repository, "node_modules", name), join(modules, name), "junction");
  }
  return folder;
}

/** What the plugin needs at run time. */
export const production: readonly string[] = ["fastest-levenshtein", "get-tsconfig", "resolve-pkg-maps", "minimatch", "brace-expansion", "balanced-match", "oxc-parser", "@oxc-parser/*", "@oxc-project/*",
  "oxc-resolver", "@oxc-resolver/*", "pluralize", "yaml"];
