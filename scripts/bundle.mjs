// Puts the compiled modules of each entry into one file, part of the build: Node takes longer to find a file than to run what is in it.
// Comments are for who reads the source; without them the package is a quarter smaller. Declarations stay as they are, and packages are left to be installed.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";
import { build } from "rolldown";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
// One character beyond Latin-1 makes V8 hold all of the text in two bytes each; its escape means the same in strings, templates and patterns.
const escaped = (code) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
// Where each module begins, which the bundler writes down whatever it is told of comments.
const withoutPlaces = (code) => code.replace(/^\/\/ dist\/[\w./-]+\.js\n/gm, "");
/** A line is indented for who reads it, but for those inside a template, where blanks are text. */
function withoutIndentation(name, code) {
  const templates = [];
  new Visitor({ TemplateElement: ({ start, end }) => templates.push({ start, end }) }).visit(parseSync(name, code).program);
  return code.replace(/^\t+/gm, (tabs, at) => (templates.some(({ start, end }) => start < at && at < end) ? tabs : ""));
}
const compiled = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith(".js"));
await build({
  input: { index: `${dist}index.js`, oxlint: `${dist}oxlint.js` },
  external: /^(?![./]|[A-Za-z]:)/,
  platform: "node",
  logLevel: "warn",
  output: { dir: `${dist}bundled`, format: "esm", entryFileNames: "[name].js", chunkFileNames: "layered.js", comments: false },
});
for (const name of compiled) rmSync(`${dist}${name}`);
for (const name of readdirSync(`${dist}bundled`)) writeFileSync(`${dist}${name}`, withoutIndentation(name, escaped(withoutPlaces(readFileSync(`${dist}bundled/${name}`, "utf8")))));
rmSync(`${dist}bundled`, { recursive: true });
