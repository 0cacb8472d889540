// Puts the compiled modules of each entry into one file, part of the build: Node takes longer to find a file than to run what is in it.
// Comments are for who reads the source; without them the package is a quarter smaller. Declarations stay as they are, and packages are left to be installed.
import { readdirSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const compiled = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith(".js"));
await build({
  input: { index: `${dist}index.js`, oxlint: `${dist}oxlint.js` },
  external: /^(?![./]|[A-Za-z]:)/,
  platform: "node",
  logLevel: "warn",
  output: { dir: `${dist}bundled`, format: "esm", entryFileNames: "[name].js", chunkFileNames: "layered.js", comments: false },
});
for (const name of compiled) rmSync(`${dist}${name}`);
for (const name of readdirSync(`${dist}bundled`)) renameSync(`${dist}bundled/${name}`, `${dist}${name}`);
rmSync(`${dist}bundled`, { recursive: true });
