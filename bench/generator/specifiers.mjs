import { posix } from "node:path";

/**
 * How a file names another one.
 * @typedef {"relative" | "bare" | "alias" | "hash"} Style
 */

/** How often honest imports take each style: relative with `.js`, `@/` of tsconfig, `#src/` of package.json, relative without extension. */
const usual = ["relative", "relative", "relative", "relative", "alias", "alias", "alias", "hash", "hash", "bare"];

const inSource = (path) => path.replace(/^src\//, "").replace(/\.ts$/, "");

/**
 * The specifier under which one file of the project reaches another.
 * @param {string} from path of the importing file, from the project's folder
 * @param {string} to path of the imported file
 * @param {Style} style
 */
export function specifierOf(from, to, style) {
  if (style === "alias") return `@/${inSource(to)}`;
  if (style === "hash") return `#src/${inSource(to)}`;
  const relative = posix.relative(posix.dirname(from), to).replace(/\.ts$/, style === "relative" ? ".js" : "");
  return relative.startsWith(".") ? relative : `./${relative}`;
}

/**
 * A specifier in one of the usual styles. Files of a workspace package know no aliases of the root.
 * @param {import("./random.mjs").Random} random
 * @param {string} from
 * @param {string} to
 */
export function usualSpecifier(random, from, to) {
  return specifierOf(from, to, from.startsWith("packages/") ? "relative" : random.pick(usual));
}

/**
 * The specifier of a file in a workspace package.
 * @param {string} path `packages/cargo/src/services/cargo.service.ts`
 */
export function workspaceSpecifier(path) {
  const [, name, , ...rest] = path.split("/");
  const file = rest.join("/").replace(/\.ts$/, "");
  return file === "index" ? `@bench/${name}` : `@bench/${name}/${file}`;
}
