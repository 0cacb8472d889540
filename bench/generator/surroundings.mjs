import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

/** Packages that the code imports: installed, so that a resolver finds them as it would in a real project. */
const installed = ["express", "zod", "drizzle-orm"];

function write(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function install(folder, name) {
  const exported = { ".": { types: "./index.d.ts", default: "./index.js" }, "./*": { types: "./*/index.d.ts", default: "./*/index.js" } };
  write(folder, `node_modules/${name}/package.json`, json({ name, version: "1.0.0", type: "module", exports: exported }));
  const inner = name === "drizzle-orm" ? ["", "pg-core/", "node-postgres/"] : [""];
  for (const path of inner) {
    write(folder, `node_modules/${name}/${path}index.js`, "export {};\n");
    write(folder, `node_modules/${name}/${path}index.d.ts`, "export {};\n");
  }
}

/**
 * Writes what surrounds the sources: manifests, tsconfig, installed packages and the links of the workspace.
 * @param {string} folder
 * @param {import("./layout.mjs").Layout} layout
 */
export function writeSurroundings(folder, { packages }) {
  write(folder, "package.json", json({ name: "bench-project", private: true, type: "module", imports: { "#src/*": "./src/*.ts" }, workspaces: ["packages/*"] }));
  const compilerOptions = { target: "es2022", module: "nodenext", moduleResolution: "nodenext", strict: true, noEmit: true, paths: { "@/*": ["./src/*"] } };
  write(folder, "tsconfig.json", json({ compilerOptions, include: ["src", "packages"] }));
  for (const name of installed) install(folder, name);
  mkdirSync(join(folder, "node_modules/@bench"), { recursive: true });
  for (const { name } of packages) {
    write(folder, `packages/${name}/package.json`, json({ name: `@bench/${name}`, version: "1.0.0", type: "module", exports: { ".": "./src/index.ts", "./*": "./src/*.ts" } }));
    symlinkSync(`../../packages/${name}`, join(folder, "node_modules/@bench", name), "junction");
  }
}
